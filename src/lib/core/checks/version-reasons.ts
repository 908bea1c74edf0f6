import { remember } from '../graph/remember';
import type { Model, Table } from '../model/model';
import type { Target } from '../model/target';
import { isChange, changeKey, type Change, type ConfigurationChange } from '../versions/change';
import { changesIn, type Comparison } from '../versions/compare';
import { hasNoReason } from '../versions/reasons';
import { standpointName } from '../versions/standpoint';
import { stepsOf } from '../versions/timeline';
import { changeWords } from '../versions/words';
import type { Check } from './check';
import { finding, type Finding, type Telling, type Wording } from './finding';
import { countOf, listed } from './words';
import { works } from './works';

/** Which changes from one version to the next have no reason on record. */
export const versionReasons: Check = {
	id: 'version-reasons',
	question: 'Why did the theory change?',
	rule: 'From one version of a theory to the next, and from the last one to the theory as it stands, a configuration or a part of it was added, revised, dropped, merged or split, and no decision is recorded as the reason of that change; what a version does not say is no change.',
	kind: 'prompt',
	topic: 'rivals and versions',
	cannotKnow:
		'Whether a reason is a good one, and what was decided in a meeting and not written down here.',
	from: [
		{
			work: works.ramesesEvaluation,
			lends: 'How and why the programme theory was refined is to be reported.'
		},
		{
			work: works.gilmore,
			lends: 'Each step from the initial to the refined theory is to be open to others.'
		}
	],
	find(model) {
		if (model.version.size === 0) return [];
		const wording = wordingFor(model);
		const found: Finding[] = [];
		for (const theory of model.theory.values())
			for (const step of stepsOf(model, theory)) found.push(...foundIn(model, step, wording));
		return found;
	}
};

interface Unexplained {
	readonly step: Comparison;
	/** Absent where it is the theory itself that changed. */
	readonly configuration?: ConfigurationChange;
	readonly changes: readonly Change[];
}

function foundIn(model: Model, step: Comparison, wording: Wording<Unexplained>): Finding[] {
	return unexplained(step)(model.decision).map((one) => finding('prompt', wording, one));
}

/** Remembered by step and decisions: a step between two versions stays as it is, whatever is edited. */
const unexplained = remember((step: Comparison) =>
	remember((decision: Table<'decision'>): readonly Unexplained[] => {
		const hasNone = (change: Change) => hasNoReason({ decision }, change);
		const { theory, configurations } = step;
		const found: Unexplained[] = [];
		if (theory !== undefined && isChange(theory) && hasNone(theory))
			found.push({ step, changes: [theory] });
		for (const configuration of configurations) {
			const changes = changesIn(configuration);
			if (changes.length === 0) continue;
			const open = changes.filter(hasNone);
			if (open.length > 0) found.push({ step, configuration, changes: open });
		}
		return found;
	})
);

function wordingFor(model: Model): Wording<Unexplained> {
	return {
		check: versionReasons.id,
		records: ({ step, configuration }) => [
			step.before.id,
			step.after.id,
			...(configuration === undefined ? [] : [configuration.id])
		],
		about: (one) => targetsOf(model, one),
		tell
	};
}

/** The configuration as it stands, where it still does, or else the theory. */
function targetsOf(model: Model, { step, configuration }: Unexplained): Target[] {
	const id = configuration?.after?.part.id ?? configuration?.before?.part.id;
	if (id !== undefined && model.configuration.has(id))
		return [{ kind: 'configuration', configuration: id }];
	const theory = step.after.theory.id;
	return model.theory.has(theory) ? [{ kind: 'theory', theory }] : [];
}

function tell({ step, configuration, changes }: Unexplained): Telling {
	const name = configuration?.after?.words ?? configuration?.before?.words;
	const steps = `from “${standpointName(step.before)}” to “${standpointName(step.after)}”`;
	const subject = name ?? `The theory ${step.after.theory.name}`;
	const [only] = changes;
	const said =
		changes.length === 1 && only !== undefined && (only === configuration || only.of === 'theory')
			? `${subject} was ${only.kind} ${steps}; the reason is not recorded.`
			: `${subject} changed ${steps}; the reason of ${countOf(changes.length, 'change')} is not recorded.`;
	return {
		sentence: said,
		because: `${listed(changes.map(changeWords))}; no decision is recorded on ${changes.length === 1 ? 'it' : 'them'}.`,
		firedBy: changes.map((change) => `${change.id} ${changeKey(change)}`)
	};
}
