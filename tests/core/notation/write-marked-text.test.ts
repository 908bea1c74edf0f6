import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMarkedText } from '../../../src/lib/core/notation/read-marked-text';
import {
	type WritableConfiguration,
	writeMarkedText
} from '../../../src/lib/core/notation/write-marked-text';
import { gardenPaper } from './garden-paper';

const role = fc.constantFrom('C', 'I', 'A', 'M', 'O', 'S');
const pair = fc.tuple(role, role).filter(([one, other]) => one !== other);
const relation = fc.constantFrom('in turn', 'at once', 'not said');
const roles = fc.oneof(fc.record({ roles: fc.tuple(role) }), fc.record({ roles: pair, relation }));
const trickyWords = [
	'neighbours',
	'feel',
	'needed',
	'which',
	'leads to',
	'and',
	'with',
	'because',
	'gives',
	'due to',
	'possibly',
	'(by the gate)',
	'(C)',
	'(M)',
	'*',
	'“so”',
	'{',
	'}',
	'\\',
	'[links: 1 → 2]',
	'Client 3',
	'vitamin',
	'Context',
	'.',
	';',
	'…',
	'it',
	'NHS',
	'20',
	"'"
];
const wording = fc
	.oneof(
		fc
			.array(fc.constantFrom(...trickyWords), { minLength: 1, maxLength: 8 })
			.map((words) => words.join(' ')),
		fc.string({ minLength: 1, maxLength: 40, unit: 'grapheme' })
	)
	.filter((words) => words !== '' && words.trim() === words);
const hedge = fc.constantFrom('possibly', 'partly');
const occurrence = fc
	.tuple(
		roles,
		fc.record({ wording, starred: fc.boolean(), verbatim: fc.boolean() }),
		fc.option(hedge)
	)
	.map(([first, second, doubt]) => ({ ...first, ...second, ...(doubt ? { hedge: doubt } : {}) }));
const kind = fc.constantFrom('leads to', 'enables', 'triggers', 'blocks');
const configuration = fc.array(occurrence, { minLength: 1, maxLength: 7 }).chain((occurrences) => {
	const ends = fc.uniqueArray(fc.nat(occurrences.length - 1), { minLength: 1, maxLength: 3 });
	const link = fc.record({
		from: ends,
		to: ends,
		kind,
		hedge: fc.constantFrom('stated', 'possibly', 'partly'),
		conditions: fc.option(fc.nat(3))
	});
	return fc.array(link, { maxLength: 4 }).map((drawn) => ({
		occurrences,
		links: drawn.map(({ conditions, ...rest }) =>
			conditions !== null && conditions < drawn.length
				? { ...rest, to: [], toLink: conditions }
				: rest
		)
	}));
}) as fc.Arbitrary<WritableConfiguration>;

function occurrencesOf({ occurrences }: WritableConfiguration) {
	return occurrences.map(
		({ roles: own, relation: how, wording: words, starred, verbatim, hedge: doubt }) => ({
			roles: own,
			how,
			words,
			starred,
			verbatim,
			doubt
		})
	);
}

function linksOf({ links }: WritableConfiguration): string[] {
	const ends = (places: readonly number[]) => [...places].sort().join('+');
	return links
		.map((link) => [ends(link.from), link.kind, link.toLink ?? ends(link.to), link.hedge].join(' '))
		.map((written, place) =>
			links.some(({ toLink }) => toLink !== undefined) ? `${place} ${written}` : written
		)
		.sort();
}

describe('writing marked text', () => {
	it('is read again as the same occurrences and links', () => {
		fc.assert(
			fc.property(configuration, (meant) => {
				const { passages } = readMarkedText(writeMarkedText(meant));
				expect(passages).toHaveLength(1);
				const [passage] = passages;
				if (!passage) return;
				const said = { ...passage, links: passage.links.filter(({ implied }) => !implied) };
				expect(occurrencesOf(said)).toEqual(occurrencesOf(meant));
				expect(linksOf(said)).toEqual(linksOf(meant));
			}),
			{ numRuns: 1000 }
		);
	});

	it('is read again as the same for every passage of a paper', () => {
		for (const passage of readMarkedText(gardenPaper).passages) {
			const again = readMarkedText(writeMarkedText(passage)).passages[0];
			expect(again && occurrencesOf(again)).toEqual(occurrencesOf(passage));
		}
	});

	it('reads naturally where neighbours are linked', () => {
		const written = writeMarkedText({
			occurrences: [
				{ roles: ['C'], wording: 'Neighbours live alone', starred: true },
				{ roles: ['M'], wording: 'feeling needed' },
				{ roles: ['M'], wording: 'having a rhythm', verbatim: true },
				{ roles: ['O', 'M'], relation: 'in turn', wording: 'fewer missed meals' }
			],
			links: [
				{ from: [0], to: [1, 2], kind: 'enables', hedge: 'possibly' },
				{ from: [1, 2], to: [3], kind: 'leads to' }
			]
		});
		expect(written).toBe(
			'Neighbours live alone* (C), possibly enabling feeling needed (M) and “having a rhythm” (M), leading to fewer missed meals (O/M).'
		);
	});

	it('adds a line of links for what a sentence cannot say', () => {
		const written = writeMarkedText({
			occurrences: [
				{ roles: ['C'], wording: 'frost' },
				{ roles: ['C', 'O'], relation: 'in turn', wording: 'worry' },
				{ roles: ['O'], wording: 'early nights' }
			],
			links: [
				{ from: [0, 2], to: [1], kind: 'triggers', hedge: 'partly' },
				{ from: [1], to: [], toLink: 0, kind: 'blocks' }
			]
		});
		expect(written).toBe(
			'frost (C); worry (C→O); early nights (O).\n[links: 1+3 triggers 2 (partly); 2 blocks link 1]'
		);
	});

	it('writes nothing for nothing', () => {
		expect(writeMarkedText({ occurrences: [], links: [] })).toBe('');
	});
});
