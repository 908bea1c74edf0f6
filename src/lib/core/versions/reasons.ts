import { remember } from '../graph/remember';
import type { Decision } from '../model/judgement';
import type { Model, Table } from '../model/model';
import { changeKey, type Change } from './change';

const byChange = remember((table: Table<'decision'>): ReadonlyMap<string, readonly Decision[]> => {
	const decisions = new Map<string, Decision[]>();
	for (const decision of table.values())
		for (const { what, change } of decision.explains ?? []) {
			const key = `${what} ${change}`;
			decisions.set(key, [...(decisions.get(key) ?? []), decision]);
		}
	return decisions;
});

/** The decisions that give the reason of a change: those recorded on it, and for a theory's standing the one that set it. */
export function reasonsOf(model: Pick<Model, 'decision'>, change: Change): readonly Decision[] {
	const recorded =
		model.decision.size === 0
			? []
			: (byChange(model.decision).get(`${change.id} ${changeKey(change)}`) ?? []);
	const standing = change.of === 'theory' ? decisionOnStanding(model, change) : undefined;
	return standing === undefined ? recorded : [...recorded, standing];
}

/** Whether nobody has recorded why. */
export function hasNoReason(model: Pick<Model, 'decision'>, change: Change): boolean {
	return reasonsOf(model, change).length === 0;
}

function decisionOnStanding(
	model: Pick<Model, 'decision'>,
	{ aspects, after }: Extract<Change, { of: 'theory' }>
): Decision | undefined {
	const decision = after?.part.standingDecision;
	if (decision === undefined || !aspects.some(({ name }) => name === 'standing')) return undefined;
	return model.decision.get(decision);
}
