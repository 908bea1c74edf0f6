import type { Configuration } from '../../src/lib/core/model/configuration';
import type { Element } from '../../src/lib/core/model/element';
import type { Theory } from '../../src/lib/core/model/theory';
import type { Version } from '../../src/lib/core/model/version';
import { elementRecords } from './elements';
import { configurations, initialTheory, modifiedTheory } from './theories';

function configurationsOf(theory: Theory): Configuration[] {
	return configurations.filter(({ id }) => theory.configurations[id]);
}

/** The elements the configurations use, with the ones those are stated to reverse. */
function elementsOf(used: readonly Configuration[]): Element[] {
	const all = elementRecords();
	const ids = new Set(
		used.flatMap(({ occurrences }) => Object.values(occurrences).map(({ element }) => element))
	);
	const opposites = all.filter(({ id }) => ids.has(id)).map(({ oppositeOf }) => oppositeOf);
	return all.filter(({ id }) => ids.has(id) || opposites.includes(id));
}

/** A copy of a theory as it stood before anything had been decided about it. */
function frozen(theory: Theory): Version['frozen'] {
	const { standingDecision: _, ...undecided } = theory;
	const held = configurationsOf(theory);
	return {
		theory: { ...undecided, standing: 'under test' },
		configurations: held,
		elements: elementsOf(held)
	};
}

/** What the asterisks say: not in the initial theory. Of the other phrases nothing is said. */
function notInInitialTheory(): Version['holdings'] {
	const starred = configurationsOf(modifiedTheory)
		.flatMap(({ occurrences }) => Object.values(occurrences))
		.filter(({ wording }) => wording?.starred === true);
	return Object.fromEntries(starred.map(({ id }) => [id, 'no' as const]));
}

/** The initial theory, set up afterwards, and the modified one as it is printed. */
export const versions: readonly Version[] = [
	{
		id: 'version:initial',
		theory: initialTheory.id,
		name: 'Initial programme theory',
		reason:
			'What the study set out to test, formed from reviews and meetings with two organisations before the interviews of February to April 2018; the day is not given. Set up here afterwards. The asterisks of the publication say which phrases of the later statements it lacked; of unmarked phrases nothing is taken as said.',
		at: '2018-01-31T00:00:00.000Z',
		madeAfterwards: true,
		frozen: frozen(initialTheory),
		holdings: notInInitialTheory()
	},
	{
		id: 'version:after-interviews',
		theory: modifiedTheory.id,
		name: 'After interviews',
		reason:
			'In 35 interviews people were shown the parts of the initial theory and told what helped them: wellbeing, company and help with life more than the management of disease. As printed, and so with what the workshop added, which the publication does not tell apart; the day is not given.',
		at: '2018-04-30T00:00:00.000Z',
		madeAfterwards: true,
		frozen: frozen(modifiedTheory),
		// The one part of the initial theory of which the publication says that it was given up.
		holdings: { 'occurrence:ipt-1-collaborative-care': 'no' }
	}
];
