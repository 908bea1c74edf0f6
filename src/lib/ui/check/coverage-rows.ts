import { recordName } from '$lib/core/checks/names';
import type { Finding } from '$lib/core/checks/finding';
import { codingsOn, type CodedExtract, type Evidence } from '$lib/core/evidence';
import { casesOf, extractsIn, groupsOf, voicesIn } from '$lib/core/evidence-voices';
import type { Extract as Passage } from '$lib/core/model/extract';
import type { Id } from '$lib/core/model/id';
import type { Model } from '$lib/core/model/model';
import type { Target } from '$lib/core/model/target';
import { countOf } from '../shared/words';

/** One cell of the table: a number in words, the names behind it, and the extracts it opens. */
export interface CoverageCell {
	readonly column: 'extracts' | 'sources' | 'cases' | 'groups' | 'element';
	readonly words: string;
	readonly names: string;
	readonly extracts: readonly Id<'extract'>[];
}

/** One occurrence and what speaks to it. */
export interface CoverageRow {
	readonly key: string;
	readonly target: Target;
	readonly cells: readonly CoverageCell[];
}

/** The row of an occurrence, from its finding. */
export function coverageRow(model: Model, evidence: Evidence, finding: Finding): CoverageRow[] {
	const [target] = finding.about;
	if (target?.kind !== 'occurrence') return [];
	const codings = codingsOn(evidence, target);
	const { sources, cases, groups } = voicesIn(model, codings);
	const named = (kind: 'source' | 'case' | 'group', ids: readonly string[]): string[] =>
		ids.map((id) => recordName(model, kind, id));
	const element = elementCodings(model, evidence, target);
	return [
		{
			key: finding.key,
			target,
			cells: [
				cell('extracts', 'extract', codings.length === 0 ? [] : extractsIn(codings), []),
				cell('sources', 'source', sources, named('source', sources), extractsIn(codings)),
				cell('cases', 'case', cases, named('case', cases), those(codings, hasCase)),
				cell('groups', 'group', groups, named('group', groups), those(codings, hasGroup(model))),
				cell('element', 'extract', extractsIn(element), [])
			]
		}
	];
}

function elementCodings(
	model: Model,
	evidence: Evidence,
	{ configuration, occurrence }: Extract<Target, { kind: 'occurrence' }>
): readonly CodedExtract[] {
	const element = model.configuration.get(configuration)?.occurrences[occurrence]?.element;
	return element === undefined ? [] : codingsOn(evidence, { kind: 'element', element });
}

function cell(
	column: CoverageCell['column'],
	what: string,
	ids: readonly string[],
	names: readonly string[],
	extracts: readonly string[] = ids
): CoverageCell {
	const first = names.slice(0, 3).join(', ');
	return {
		column,
		words: ids.length === 0 ? '' : countOf(ids.length, what),
		names: names.length > 3 ? `${first} and ${countOf(names.length - 3, 'more')}` : first,
		extracts: extracts as readonly Id<'extract'>[]
	};
}

const hasCase = (extract: Passage): boolean => casesOf(extract).length > 0;
const hasGroup =
	(model: Model) =>
	(extract: Passage): boolean =>
		groupsOf(model, extract).length > 0;

function those(
	codings: readonly CodedExtract[],
	holds: (extract: Passage) => boolean
): Id<'extract'>[] {
	return extractsIn(codings.filter(({ extract }) => holds(extract)));
}
