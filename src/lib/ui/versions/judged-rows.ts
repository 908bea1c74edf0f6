import { casesOf } from '$lib/core/evidence-voices';
import type { RivalVerdict } from '$lib/core/model/judgement';
import type { Id } from '$lib/core/model/id';
import type { Model } from '$lib/core/model/model';
import type { About } from '$lib/core/model/target';
import { inOrder } from '$lib/core/graph/places';
import { bearingsIn, type LedgerLine } from '$lib/core/rivals/ledger';
import type { Rivals } from '$lib/core/rivals/rival-groups';
import { casesBetween } from '$lib/core/rivals/verdicts';

/** A case or a configuration that rivals can be judged on. */
export interface JudgedRow {
	readonly id: string;
	readonly name: string;
	readonly about: About;
	/** What its passages do for the rivals, in words. */
	readonly passages: string;
}

/** The cases the passages are about, and the configurations of the rivals. */
export function judgedRows(
	model: Model,
	rivals: Rivals,
	lines: readonly LedgerLine[]
): { heading: string; rows: JudgedRow[] }[] {
	const cases = casesBetween(model, rivals, lines).map((id): JudgedRow => {
		const own = lines.filter(({ extract }) => casesOf(extract).includes(id));
		return {
			id,
			name: model.case.get(id)?.name ?? '',
			about: { kind: 'record', record: id },
			passages: wordsOf(rivals, own)
		};
	});
	const held = inOrder(model.configuration).filter(({ id }) =>
		rivals.some(({ configurations }) => id in configurations)
	);
	const configurations = held.map(({ id, reference, nickname }): JudgedRow => {
		const own = lines.filter(({ codings }) =>
			[...codings.values()].flat().some(({ coding: { target } }) => isIn(id, target))
		);
		const holders = rivals.filter((one) => id in one.configurations).map(({ name }) => name);
		return {
			id,
			name: nickname === undefined ? reference : `${reference} ${nickname}`,
			about: { kind: 'configuration', configuration: id },
			passages: `in ${holders.join(' and ')}; ${wordsOf(rivals, own)}`
		};
	});
	return [
		{ heading: 'Cases', rows: cases },
		{ heading: 'Configurations', rows: configurations }
	];
}

function isIn(id: Id<'configuration'>, target: About): boolean {
	return 'configuration' in target && target.configuration === id;
}

/** Which bearings occur for which rival; that passages do not tell them apart is said as well. */
function wordsOf(rivals: Rivals, lines: readonly LedgerLine[]): string {
	if (lines.length === 0) return 'no passage coded to them';
	const parts = rivals.flatMap(({ id, name }) => {
		const bearings = bearingsIn(lines.flatMap(({ codings }) => codings.get(id) ?? []));
		return bearings.length === 0
			? []
			: [`some ${bearings.map((one) => verbs[one]).join(', ')} ${name}`];
	});
	const isTelling = lines.some(({ telling }) => telling === 'tells apart');
	const said = parts.length === 0 ? 'not yet judged' : parts.join('; ');
	return isTelling ? said : `${said}; none tells them apart`;
}

const verbs: Readonly<Record<string, string>> = {
	supports: 'support',
	refutes: 'refute',
	refines: 'refine'
};

/** A judgement in words: which theory holds, neither, or both needed. */
export function holdsWords(rivals: Rivals, holds: RivalVerdict['holds']): string {
	if (holds === 'neither') return 'neither holds';
	if (holds === 'both needed') return rivals.length > 2 ? 'several are needed' : 'both are needed';
	return `“${rivals.find(({ id }) => id === holds)?.name ?? 'a theory that is gone'}” holds`;
}
