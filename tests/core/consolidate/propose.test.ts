import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alikePairs } from '../../../src/lib/core/consolidate/alike';
import { reversal } from '../../../src/lib/core/consolidate/polarity';
import { proposeGroups, type Closeness } from '../../../src/lib/core/consolidate/propose';
import { weighted, type Worded } from '../../../src/lib/core/consolidate/weighted';
import { manyWordings } from '../../fixtures/many-wordings';

function worded(labels: Readonly<Record<string, string | readonly string[]>>): Worded[] {
	return Object.entries(labels).map(([name, texts]) => ({
		id: `element:${name}`,
		texts: typeof texts === 'string' ? [texts] : texts
	}));
}

function proposed(
	labels: Readonly<Record<string, string | readonly string[]>>,
	closeness: Closeness = 'much alike',
	apart: readonly (readonly [string, string])[] = []
) {
	return proposeGroups({ elements: worded(labels), apart, closeness }).map(
		({ members, reversed, shared }) => ({
			members: members.map((id) => id.slice('element:'.length)).join(' '),
			reversed: reversed.map(({ element }) => element.slice('element:'.length)).join(' '),
			shared
		})
	);
}

const vocabulary = 'trust staff lonely group less more not walk garden practice time listen'.split(
	' '
);
const label = fc
	.array(fc.constantFrom(...vocabulary), { minLength: 1, maxLength: 7 })
	.map((words) => words.join(' '));
const labels = fc.array(label, { minLength: 2, maxLength: 24 });

function numbered(texts: readonly string[]): Worded[] {
	return texts.map((text, place) => ({ id: `element:${place}`, texts: [text] }));
}

describe('how alike wordings are', () => {
	it('is the same from either side, whoever comes first, and from 0 to 1', () => {
		fc.assert(
			fc.property(labels, (texts) => {
				const elements = numbered(texts);
				const pairs = alikePairs(weighted(elements), 0.01);
				const turned = alikePairs(weighted([...elements].reverse()), 0.01);
				expect(turned).toEqual(pairs);
				for (const { alike } of pairs) expect(alike).toBeLessThanOrEqual(1 + 1e-9);
			})
		);
	});

	it('is 1 for the same words in other forms and another order', () => {
		const [pair] = alikePairs(
			weighted(worded({ a: 'Trusts the link worker', b: 'Link workers are trusted' })),
			0.1
		);
		expect(pair?.alike).toBeCloseTo(1);
	});

	it('is more by a rare word in common than by a common one', () => {
		const corpus = weighted(
			worded({
				a: 'Clients garden',
				b: 'Clients walk',
				c: 'Children garden',
				d: 'Clients cook',
				e: 'Clients sing'
			})
		);
		const alike = (one: number, other: number) =>
			alikePairs(corpus, 0.01).find((pair) => pair.one === one && pair.other === other)?.alike ?? 0;
		expect(alike(0, 2)).toBeGreaterThan(alike(0, 1));
	});
});

describe('the groups proposed', () => {
	it('are the same in whatever order elements are given', () => {
		fc.assert(
			fc.property(
				labels.chain((texts) =>
					fc.tuple(
						fc.constant(texts),
						fc.shuffledSubarray(numbered(texts), { minLength: texts.length })
					)
				),
				([texts, shuffled]) => {
					const groups = (elements: Worded[]) =>
						proposeGroups({ elements, apart: [], closeness: 'much alike' });
					expect(groups(shuffled)).toEqual(groups(numbered(texts)));
				}
			)
		);
	});

	it('hold each element once, and never two that are to stay apart', () => {
		fc.assert(
			fc.property(labels, fc.nat(20), fc.nat(20), (texts, one, other) => {
				const apart = [[`element:${one}`, `element:${other}`]] as const;
				const groups = proposeGroups({
					elements: numbered(texts),
					apart,
					closeness: 'somewhat alike'
				});
				const all = groups.flatMap(({ members }) => members);
				expect(new Set(all).size).toBe(all.length);
				for (const { members, reversed } of groups) {
					const held: string[] = [...members, ...reversed.map(({ element }) => element)];
					if (members.length > 1 && one !== other)
						expect(members.includes(`element:${one}`) && members.includes(`element:${other}`)).toBe(
							false
						);
					expect(held.length).toBeGreaterThan(1);
				}
			})
		);
	});

	it('never hold two wordings of which one says the reverse of the other', () => {
		fc.assert(
			fc.property(labels, (texts) => {
				const elements = numbered(texts);
				const byId = new Map(weighted(elements).elements.map((one) => [one.id, one]));
				for (const { members } of proposeGroups({
					elements,
					apart: [],
					closeness: 'somewhat alike'
				}))
					for (const one of members)
						for (const other of members)
							expect(reversal(byId.get(one)!.turns, byId.get(other)!.turns)).toBeUndefined();
			})
		);
	});

	it('put what means the same together and explain it by the words in common', () => {
		const [group, ...others] = proposed({
			a: 'Clients trust the link worker',
			b: 'The link worker is trusted by clients',
			c: 'Fewer visits to the practice'
		});
		expect(others).toEqual([]);
		expect(group?.members).toBe('a b');
		expect(group?.shared).toEqual(expect.arrayContaining(['trust', 'link', 'worker', 'client']));
	});

	it('compare by every wording an element goes by', () => {
		expect(
			proposed({
				a: ['Company', 'has somebody to talk to in the evening'],
				b: 'Somebody to talk to in the evening'
			})[0]?.members
		).toBe('a b');
	});

	it('do not chain many together by pairs that are alike two by two', () => {
		const chain = {
			a: 'red green blue',
			b: 'green blue grey',
			c: 'blue grey pink',
			d: 'grey pink gold',
			e: 'pink gold teal'
		};
		const groups = proposed(chain, 'somewhat alike');
		expect(groups.length).toBeGreaterThan(0);
		for (const { members } of groups) expect(members.split(' ').length).toBeLessThan(4);
	});

	it('say of what looks alike but is reversed which words turn it', () => {
		const [group] = proposeGroups({
			elements: worded({ a: 'Less isolated', b: 'Reduced isolation', c: 'More isolated' }),
			apart: [],
			closeness: 'much alike'
		});
		expect(group?.members).toEqual(['element:a', 'element:b']);
		expect(group?.reversed).toEqual([
			{ element: 'element:c', says: 'more isolated', against: 'less isolated' }
		]);
	});

	it('leave pairs out that are marked as not the same', () => {
		const same = { a: 'Joins the group', b: 'Joining groups' };
		expect(proposed(same)).toHaveLength(1);
		expect(proposed(same, 'much alike', [['element:b', 'element:a']])).toEqual([]);
	});

	it('are found among thousands of long wordings, no group too large to look through', () => {
		const elements = manyWordings(300).flatMap(({ kind, record }) =>
			kind === 'element' && 'label' in record
				? { id: record.id as `element:${string}`, texts: [String(record.label)] }
				: []
		);
		let told = 0;
		const groups = proposeGroups(
			{ elements, apart: [], closeness: 'much alike' },
			(done) => (told = done)
		);
		expect(told).toBe(900);
		expect(Math.max(...groups.map(({ members }) => members.length))).toBeLessThanOrEqual(40);
		expect(groups.flatMap(({ members }) => members).length).toBeGreaterThan(800);
		// Themes stand in one role each: a group over two roles would be a wrong one.
		const mixed = groups.filter(
			({ members }) => new Set(members.map((id) => id.slice(-1))).size > 1
		);
		expect(mixed).toEqual([]);
	});
});
