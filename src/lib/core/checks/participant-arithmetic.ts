import { remember } from '../graph/remember';
import type { DeclaredNumber } from '../model/declared-number';
import type { Model } from '../model/model';
import type { Check } from './check';
import { countsAgainst, overlapsAgainst, partsAgainst, type Against } from './declared-numbers';
import { finding, type Telling, type Wording } from './finding';
import { recordName } from './names';
import { listed, quoted } from './words';
import { works } from './works';

/** Which numbers of participants that sources declare do not agree with each other. */
export const participantArithmetic: Check = {
	id: 'participant-arithmetic',
	question: 'Do the stated numbers add up?',
	rule: 'Sources declare different numbers for the same people and occasion; or several parts add up to more or less than the whole they are said to be part of, people said to be in both counted once; or more people are said to be in both of two numbers than one of them counts, or two different numbers of them.',
	kind: 'fact',
	topic: 'evidence',
	cannotKnow:
		'Which of the numbers is right, and why they differ; it does not look at who happens to have been entered in the project.',
	from: [
		{
			work: works.ramesesEvaluation,
			lends: 'It is reported how many took part, of which groups, and in what.'
		}
	],
	find(model) {
		const wording = wordingFor(model);
		return disagreeing(model.number).map((one) => finding('fact', wording, one));
	}
};

const disagreeing = remember((table: Model['number']): readonly Against[] => {
	const numbers = [...table.values()];
	return [...countsAgainst(numbers), ...partsAgainst(numbers), ...overlapsAgainst(numbers)];
});

function wordingFor(model: Model): Wording<Against> {
	return {
		check: participantArithmetic.id,
		records: ({ kind, records }) => [kind, ...records.map(({ id }) => id)],
		about: () => [],
		tell: (against) => tell(model, against)
	};
}

function tell(model: Model, against: Against): Telling {
	return {
		...words(model, against),
		firedBy: against.records.map(({ id, count, partOf, overlaps }) =>
			[id, count, partOf, ...(overlaps ?? []).map((one) => `${one.with} ${one.count}`)].join(' ')
		)
	};
}

function words(model: Model, against: Against): Pick<Telling, 'sentence' | 'because'> {
	const { records } = against;
	switch (against.kind) {
		case 'counts':
			return {
				sentence: countsSentence(model, records),
				because:
					'They are declared of the same people on the same occasion, and are not the same number.'
			};
		case 'parts':
			return partsWords(model, against);
		case 'overlap': {
			const [one, other] = records.map(({ what, count }) => `${quoted(what)}, who number ${count}`);
			return {
				sentence: `${against.both.join(' or ')} people are said to be among both ${one ?? ''}, and ${other ?? ''}.`,
				because:
					against.both.length > 1
						? 'The two declarations name different numbers of people who are in both.'
						: 'No more people can be in both than the smaller number counts.'
			};
		}
	}
}

function countsSentence(model: Model, records: readonly DeclaredNumber[]): string {
	const [first, second] = records;
	const what = first?.what ?? '';
	const source = recordName(model, 'source', first?.source ?? '');
	const name = `${what.charAt(0).toUpperCase()}${what.slice(1)}`;
	if (
		first !== undefined &&
		second !== undefined &&
		records.length === 2 &&
		first.source === second.source
	)
		return `${name} number ${first.count} in one place of ${source}${at(first)} and ${second.count} in another${at(second)}.`;
	const places = records.map(
		(one) => `${one.count} in ${recordName(model, 'source', one.source)}${at(one)}`
	);
	return `${name} number ${listed(places)}.`;
}

function at({ locator }: DeclaredNumber): string {
	return locator === undefined || locator === '' ? '' : ` (${locator})`;
}

function partsWords(
	model: Model,
	{ records, atLeast, atMost }: Extract<Against, { kind: 'parts' }>
): Pick<Telling, 'sentence' | 'because'> {
	const [whole, ...parts] = records;
	if (whole === undefined) return { sentence: '', because: '' };
	const isMore = atLeast > whole.count;
	const sum = isMore ? atLeast : atMost;
	const rest = Math.abs(whole.count - sum);
	const named = parts.map(({ what, count }) => `${count} ${what}`);
	return {
		sentence: `The parts declared of ${quoted(whole.what)} add up to ${sum}, ${rest} ${isMore ? 'more' : 'fewer'} than the ${whole.count} in ${recordName(model, 'source', whole.source)}${at(whole)}.`,
		because: `The parts are ${listed(named)}; ${isMore ? 'those said to be in two of them are counted once.' : 'no part is declared for the rest.'}`
	};
}
