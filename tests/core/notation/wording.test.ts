import { describe, expect, it } from 'vitest';
import { readMarkedText } from '../../../src/lib/core/notation/read-marked-text';

function wordings(text: string): string[] {
	return readMarkedText(text).passages.flatMap(({ occurrences }) =>
		occurrences.map(({ wording }) => wording)
	);
}

function labels(text: string): string[] {
	return readMarkedText(text).passages.flatMap(({ occurrences }) =>
		occurrences.map(({ proposedLabel }) => proposedLabel)
	);
}

describe('the words a marker belongs to', () => {
	it('join split words and keep the hyphens that belong to a word', () => {
		expect(
			wordings(
				'The garden is seen as non-\nessential (C), with flex-\nible hours (M), plot-\nbased care (I).'
			)
		).toEqual(['The garden is seen as non-essential', 'flexible hours', 'plot-based care']);
	});

	it('leave out what only connects', () => {
		expect(
			wordings(
				'When it rains (C), the shed stays open (I) and tea is free (I), which is seen as kind (M) but also odd (M), resulting in longer stays (O), as well as gossip (O); leading to a warm winter (O).'
			)
		).toEqual([
			'it rains',
			'the shed stays open',
			'tea is free',
			'seen as kind',
			'odd',
			'longer stays',
			'gossip',
			'a warm winter'
		]);
	});

	it('begin after a colon, and after a clause that says something else', () => {
		expect(wordings('Gardeners in similar contexts meet at the gate: Have a bench (I).')).toEqual([
			'Have a bench'
		]);
		expect(
			wordings('They had put away the spades for good because they were afraid of the frost (C).')
		).toEqual(['they were afraid of the frost']);
		expect(
			wordings(
				'Gardeners are given a key to the gate and to the tool shed, the paths are kept open for everyone (I).'
			)
		).toEqual(['the paths are kept open for everyone']);
	});

	it('leave out numbered references and keep ordinary brackets', () => {
		expect(wordings('Gardeners (old and new) trust the warden [12, 14] (M).')).toEqual([
			'Gardeners (old and new) trust the warden'
		]);
	});

	it('are not torn by a caption or a table in between', () => {
		const before = 'Gardeners are tired of wait-\n\n';
		expect(wordings(`${before}Fig. 4 The beds in\nMarch\n ing for their turn (C).`)).toEqual([
			'Gardeners are tired of waiting for their turn'
		]);
		expect(
			wordings('Gardeners wait for\n\nTable 2 Beds\n\nNorth 12\n\nmonths on end (C).')
		).toEqual(['Gardeners wait for months on end']);
		expect(wordings('Gardeners wait for\n\nPage 3 of 12\n\nmonths on end (C).')).toEqual([
			'Gardeners wait for months on end'
		]);
		expect(wordings('Gardeners wait for\n\nmonths on end (C).')).toEqual([
			'Gardeners wait for months on end'
		]);
	});

	it('keep a hedge that is not said of a link', () => {
		const { passages } = readMarkedText(
			'Possibly lonely neighbours (C), partly trained wardens (C).'
		);
		expect(passages[0]?.occurrences.map(({ hedge }) => hedge)).toEqual(['possibly', 'partly']);
	});

	it('are taken exactly as they stand where they are in braces', () => {
		expect(wordings('{and (C) which, “so”} (M); {a \\{b\\}}* (O).')).toEqual([
			'and (C) which, “so”',
			'a {b}'
		]);
	});
});

describe('the words of a quotation', () => {
	it('are verbatim, without the small words of speech', () => {
		const text =
			'I mean, I have a plot but I don’t really do much with it when I’m tired It’s more sitting (M) and watching the others (M), you know, so it is a day out (O). Gardener 4';
		const { passages } = readMarkedText(text);
		expect(passages[0]?.occurrences.every(({ verbatim }) => verbatim)).toBe(true);
		expect(wordings(text)).toEqual(['It’s more sitting', 'watching the others', 'it is a day out']);
	});

	it('are verbatim inside a statement too', () => {
		const { passages } = readMarkedText('One said, “I felt expected (M)” and she kept coming (O).');
		expect(passages[0]?.occurrences.map(({ wording, verbatim }) => [wording, verbatim])).toEqual([
			['I felt expected', true],
			['she kept coming', false]
		]);
	});
});

describe('the proposed label', () => {
	it('is the content in sentence case', () => {
		expect(
			labels(
				'This is are given a plot (I), the calm of the shed (M), could rest at noon (M), improved Daily Rhythm (O).'
			)
		).toEqual(['Given a plot', 'Calm of the shed', 'Rest at noon', 'Improved Daily Rhythm']);
	});

	it('shares the comparison of the words before', () => {
		expect(labels('It is perceived as less stiff (M) and solemn than a clinic (M).')[1]).toBe(
			'Less solemn than a clinic'
		);
	});

	it('is short enough for a figure', () => {
		const [label = ''] = labels(
			'Reducing the worry about the rent and the winter being the only thing that anybody in the street ever talks about any more (O).'
		);
		expect(label).toBe('Reducing the worry about the rent and the winter');
	});
});
