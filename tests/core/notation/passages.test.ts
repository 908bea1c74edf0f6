import { describe, expect, it } from 'vitest';
import { readMarkedText } from '../../../src/lib/core/notation/read-marked-text';
import { gardenPaper } from './garden-paper';

const read = readMarkedText(gardenPaper);

describe('passages of a whole paper', () => {
	it('are statements, quotes, narrative and definitions, each below its heading', () => {
		expect(read.passages.map(({ kind, speaker, heading }) => [kind, speaker, heading])).toEqual([
			['definition', undefined, 'Background'],
			['statement', undefined, 'Welcoming gates'],
			['quote', 'Gardener 3', 'Welcoming gates'],
			['quote', 'Garden Coordinator 12', 'Welcoming gates'],
			['statement', undefined, 'Welcoming gates'],
			['narrative', undefined, 'Welcoming gates'],
			['statement', undefined, 'Poor paths']
		]);
	});

	it('hold exactly their markers with their words', () => {
		const told = read.passages.map(({ occurrences }) =>
			occurrences.map(
				({ roles, starred, wording }) => `${roles.join('/')}${starred ? '*' : ''} ${wording}`
			)
		);
		expect(told.slice(1)).toEqual([
			[
				'C* Neighbours who live alone',
				'C little money',
				'I* are offered a plot of their own',
				'M* shared with a more experienced gardener who shows them round',
				'M the patience of the volunteers',
				'M* volunteers having time to chat',
				'O stronger Daily Rhythm',
				'O* fewer missed meals'
			],
			['C I have somewhere to be', 'M nobody asks why'],
			[
				'M You dig',
				'M you forget the rest',
				'C/M It is the one place where it does not matter what I did before'
			],
			[
				'C regularly watering the beds',
				'C gardeners keep meeting the same faces',
				'O/M a circle of friends',
				'O being among friends gives calm',
				'M/O Reducing worry and the feeling of being the only one left in the street',
				'O fewer visits to the clinic'
			],
			[
				'C they were afraid of falling',
				'I The raised beds',
				'M gardening while seated',
				'O restored their evenings'
			],
			[
				'C* Gardeners arrive with heavy tools',
				'I Gardeners get a key',
				'M muddy paths',
				'M the council seeing the garden as non-essential',
				'O tools being left behind',
				'O a shorter season with less to harvest'
			]
		]);
	});

	it('are counted by role, pair, kind and asterisk, without the definitions', () => {
		expect(read.counts).toEqual({
			markers: 29,
			roles: { C: 8, I: 3, A: 0, M: 12, O: 9, S: 0 },
			pairs: { 'C/M': 1, 'O/M': 1, 'M/O': 1 },
			kinds: { statement: 3, quote: 2, narrative: 1, definition: 1 },
			starred: 6
		});
		expect(read.summary).toBe(
			'29 role markers found: 3 statements, 2 quotations, 1 narrative passage, 1 definition set apart.'
		);
	});

	it('give the same when pasted alone', () => {
		for (const passage of read.passages) {
			const alone = readMarkedText(passage.text).passages;
			const shifted = passage.occurrences.map((occurrence) => ({
				...occurrence,
				markerStart: occurrence.markerStart - passage.start,
				markerEnd: occurrence.markerEnd - passage.start,
				wordingStart: occurrence.wordingStart - passage.start,
				wordingEnd: occurrence.wordingEnd - passage.start
			}));
			expect(alone.map(({ occurrences }) => occurrences)).toEqual([shifted]);
			expect(alone[0]?.links).toEqual(passage.links);
			expect(alone[0]?.speaker).toBe(passage.speaker);
		}
	});

	it('are exact slices of the text', () => {
		for (const { start, end, text } of read.passages)
			expect(gardenPaper.slice(start, end)).toBe(text);
	});

	it('are all found in a megabyte', () => {
		const long = gardenPaper.repeat(Math.ceil(1_000_000 / gardenPaper.length));
		const { counts } = readMarkedText(long);
		expect(counts.markers).toBe(29 * Math.ceil(1_000_000 / gardenPaper.length));
	});
});

describe('cutting passages', () => {
	it('goes on over an unmarked sentence until an outcome is reached, and begins anew with the next context', () => {
		const { passages } = readMarkedText(
			'New gardeners are shy (C). They come on Tuesdays. They feel expected (M). They eat better (O). Old hands know the soil (C), take pride in it (M) and stay (O).'
		);
		expect(passages.map(({ occurrences }) => occurrences.length)).toEqual([3, 3]);
	});

	it.each([
		['“I felt wanted (M), so I came back (O).” (Rosa, gardener)', 'Rosa, gardener'],
		['‘I felt wanted (M), so I came back (O).’\n\n(Rosa)', 'Rosa'],
		['Gardener 4: I felt wanted (M), so I came back (O).', 'Gardener 4'],
		['I felt wanted (M), so I came back (O). (Gardener 4)', 'Gardener 4'],
		['I felt wanted (M), so I came back (O). – P12', 'P12'],
		['I felt wanted (M), so I came back (O). Site\nManager 2', 'Site Manager 2']
	])('takes %j for a quote', (text, speaker) => {
		const { passages } = readMarkedText(text);
		expect(passages.map((passage) => [passage.kind, passage.speaker])).toEqual([
			['quote', speaker]
		]);
		expect(passages[0]?.occurrences.map(({ wording }) => wording)).toEqual([
			'I felt wanted',
			'I came back'
		]);
	});

	it('tells quotes of a block apart, also where they stand in one line', () => {
		const { passages } = readMarkedText('I dig (M). Client 2 They rest and I watch (M). Client 9');
		expect(passages.map(({ speaker }) => speaker)).toEqual(['Client 2', 'Client 9']);
	});

	it('does not take a table for a speaker', () => {
		const { passages } = readMarkedText('The shed is warm (M). Table 2\n');
		expect(passages.map(({ kind }) => kind)).toEqual(['statement']);
	});

	it('notices that contexts are borrowed', () => {
		const { passages } = readMarkedText(
			'Neighbours in the same contexts meet: A bench (I), so they talk (O).'
		);
		expect(passages[0]?.borrowsContexts).toBe('same contexts');
	});
});
