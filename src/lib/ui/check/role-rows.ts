import type { Finding } from '$lib/core/checks/finding';
import { codingsOn, type CodedExtract, type Evidence } from '$lib/core/evidence';
import { extractsIn } from '$lib/core/evidence-voices';
import type { Id } from '$lib/core/model/id';
import type { Model } from '$lib/core/model/model';
import type { Target } from '$lib/core/model/target';
import { rolesInWords } from '../role/role-words';
import { countOf } from '../shared/words';

/** What some passages tell an element as, and the extracts that do. */
export interface ToldAs {
	readonly words: string;
	readonly extracts: readonly Id<'extract'>[];
}

/** One occurrence of an element with several roles. */
export interface RoleRow {
	readonly target: Target;
	readonly roles: string;
	/** Every extract coded to it. */
	readonly spoken: ToldAs | undefined;
	/** The roles that the passages themselves give it. */
	readonly told: readonly ToldAs[];
}

/** An element with several roles and its occurrences. */
export interface RoleGroup {
	readonly key: string;
	readonly target: Target;
	readonly rows: readonly RoleRow[];
}

/** The element of a finding with all its places. */
export function roleGroup(model: Model, evidence: Evidence, finding: Finding): RoleGroup[] {
	const [element, ...places] = finding.about;
	if (element === undefined) return [];
	return [
		{
			key: finding.key,
			target: element,
			rows: places.flatMap((target) => roleRow(model, evidence, target))
		}
	];
}

function roleRow(model: Model, evidence: Evidence, target: Target): RoleRow[] {
	if (target.kind !== 'occurrence') return [];
	const occurrence = model.configuration.get(target.configuration)?.occurrences[target.occurrence];
	if (occurrence === undefined) return [];
	const codings = codingsOn(evidence, target);
	const extracts = extractsIn(codings);
	return [
		{
			target,
			roles: rolesInWords(occurrence.roles, occurrence.relation),
			spoken:
				extracts.length === 0
					? undefined
					: { words: countOf(extracts.length, 'extract'), extracts },
			told: toldAs(codings)
		}
	];
}

function toldAs(codings: readonly CodedExtract[]): ToldAs[] {
	const byRoles = new Map<string, CodedExtract[]>();
	for (const one of codings) {
		if (one.coding.roles === undefined) continue;
		const words = rolesInWords(one.coding.roles);
		byRoles.set(words, [...(byRoles.get(words) ?? []), one]);
	}
	return [...byRoles].map(([roles, those]) => {
		const extracts = extractsIn(those);
		return { words: `${roles}: ${countOf(extracts.length, 'extract')}`, extracts };
	});
}
