import { remember } from '../graph/remember';
import type { Decision, RivalVerdict } from '../model/judgement';
import type { Id } from '../model/id';
import type { Model, Table } from '../model/model';
import type { About } from '../model/target';
import { casesOf } from '../evidence-voices';
import type { LedgerLine } from './ledger';
import type { Rivals } from './rival-groups';

/** A decision that says which of several rivals holds. */
export type VerdictDecision = Decision & { readonly verdict: RivalVerdict };

const verdictsIn = remember((table: Table<'decision'>): readonly VerdictDecision[] =>
	[...table.values()].filter((one): one is VerdictDecision => one.verdict !== undefined)
);

/** What was judged of a case or a configuration between some rivals, the latest first; earlier judgements stay on record. */
export function verdictsOn(model: Model, rivals: Rivals, about: string): VerdictDecision[] {
	const ids = new Set<string>(rivals.map(({ id }) => id));
	return verdictsIn(model.decision)
		.filter(
			({ verdict, about: all }) =>
				all.some((one) => aboutId(one) === about) &&
				Object.keys(verdict.rivals).every((id) => ids.has(id))
		)
		.sort((one, other) => (one.at < other.at ? 1 : one.at > other.at ? -1 : 0));
}

/** The cases that passages of a ledger are about, and those that were judged, in the order of the project. */
export function casesBetween(
	model: Model,
	rivals: Rivals,
	lines: readonly LedgerLine[]
): Id<'case'>[] {
	const named = new Set(lines.flatMap(({ extract }) => casesOf(extract)));
	return [...model.case.keys()].filter(
		(id) => named.has(id) || verdictsOn(model, rivals, id).length > 0
	);
}

function aboutId(about: About): string {
	if (about.kind === 'record') return about.record;
	return about.kind === 'configuration' ? about.configuration : '';
}
