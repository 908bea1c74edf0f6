import { journeysOf } from '../cases/journey';
import type { Check } from './check';
import { finding, type Finding } from './finding';
import { sequenceWording, type Told } from './sequence-words';
import { works } from './works';

/** Whether the cases took the steps of a theory in the order it gives them. */
export const sequence: Check = {
	id: 'sequence',
	question: 'Did the steps come in this order?',
	rule: 'For each theory with ordered steps, which cases take them all, enter later, skip one between two others, stop where the next is known not to be taken, or take two the other way round; an order is known only where dates or places in an order say so.',
	kind: 'map',
	topic: 'cases',
	cannotKnow:
		'Whether one step leads to the next. Where values are ranges, the order is assumed, not tested; and who enters later or stops may differ from the others in ways that nobody recorded.',
	from: [
		{
			work: works.georgeBennett,
			lends: 'A process is followed step by step within each case before cases are compared.'
		},
		{
			work: works.pawsonScience,
			lends: 'Programmes are long chains of steps, and people leave or turn back at any of them.'
		}
	],
	find(model, evidence) {
		const wording = sequenceWording(model);
		const found: Finding[] = [];
		for (const theory of model.theory.values()) {
			const journeys = journeysOf(model, evidence, theory);
			if (journeys.length === 0) continue;
			const tells = (what: Told['what'], some: Told['some'], step = 0): void => {
				const kind = what === 'reverse' ? 'prompt' : 'map';
				if (some.length > 0)
					found.push(finding(kind, wording, { theory, journeys, what, some, step }));
			};
			tells('complete', journeys);
			for (const step of entriesOf(journeys))
				tells(
					'enter',
					journeys.filter(({ first, isEntryKnown }) => isEntryKnown && first === step),
					step
				);
			tells(
				'skip',
				journeys.filter(({ skipped }) => skipped.length > 0)
			);
			tells(
				'stop',
				journeys.filter(({ stoppedAt }) => stoppedAt !== undefined)
			);
			tells(
				'reverse',
				journeys.filter(({ reversals }) => reversals.length > 0)
			);
			tells('order', journeys);
		}
		return found;
	}
};

/** The steps at which some case is known to have entered, in order. */
function entriesOf(journeys: Told['some']): number[] {
	const entries = journeys.flatMap(({ first, isEntryKnown }) =>
		isEntryKnown && first !== undefined ? [first] : []
	);
	return [...new Set(entries)].sort((one, other) => one - other);
}
