import { describe, expect, it } from 'vitest';
import { gatherEvidence } from '../../../src/lib/core/evidence';
import { chainsBetween } from '../../../src/lib/core/graph/chains';
import { pictureOf } from '../../../src/lib/core/graph/picture';
import { MarkCounts } from '../../../src/lib/core/graph/picture-marks';
import { throughLens } from '../../../src/lib/core/graph/picture-lens';
import { wholeGraph } from '../../../src/lib/core/graph/theory-graph';
import { threadsAlong } from '../../../src/lib/core/graph/threads-along';
import type { Id } from '../../../src/lib/core/model/id';
import { project, type SmallProject } from '../../fixtures/small-project';

const theory = (): SmallProject =>
	project()
		.group('clients')
		.group('staff')
		.person('Ann', { groups: { 'group:clients': true } })
		.person('Bob', { groups: { 'group:staff': true } })
		.case('Dawn')
		.configuration('1', ['C lonely', 'M trust', 'O better'], {
			links: ['lonely > trust', 'trust > better']
		});

function seen(
	small: SmallProject,
	groups: string[] = [],
	shows: 'elements' | 'configurations' = 'configurations'
) {
	const model = small.model();
	const evidence = gatherEvidence(model);
	const picture = pictureOf(model, { shows, marksOf: new MarkCounts().in(evidence) });
	const lens = { groups: new Set(groups as Id<'group'>[]), chains: [] };
	return throughLens(picture, model, evidence, lens);
}

const cardSigns = (picture: ReturnType<typeof seen>) =>
	Object.fromEntries(picture.cards.map(({ label, lens }) => [label, lens?.signs]));

const linkSaid = (picture: ReturnType<typeof seen>) =>
	picture.arrows.map(({ lens }) => [lens?.said, lens?.signs, lens?.isContested]);

describe('the evidence lens', () => {
	it('shows on cards how many extracts there are of each bearing, told by a sign', () => {
		const picture = seen(
			theory()
				.extract('a', ['supports occurrence 1.trust', 'refines occurrence 1.trust'])
				.extract('b', ['supports occurrence 1.trust', 'refutes occurrence 1.trust'])
				.extract('c', ['not yet judged occurrence 1.lonely'])
		);
		expect(cardSigns(picture)).toEqual({ lonely: '?1', trust: '+2 −1 ~1', better: '' });
		expect(picture.cards.map(({ lens }) => lens?.isContested)).toEqual([false, true, false]);
	});

	it('adds what speaks of an element where elements are shown, and nowhere else', () => {
		const small = theory().extract('a', [
			'speaks of element better',
			'supports occurrence 1.better'
		]);
		expect(cardSigns(seen(small, [], 'elements'))['better']).toBe('+1 ·1');
		expect(cardSigns(seen(small))['better']).toBe('+1');
	});

	it('tells links that a source states from those put together and those with an open end, and marks contested ones', () => {
		const picture = seen(
			theory()
				.extract('a', ['supports link 1.1', 'supports occurrence 1.trust'])
				.extract('b', ['refutes link 1.1'])
		);
		expect(linkSaid(picture)).toEqual([
			['stated', '+1 −1', true],
			['open', '', false]
		]);
		const ends = theory()
			.extract('a', ['supports occurrence 1.trust'])
			.extract('b', ['supports occurrence 1.better']);
		expect(linkSaid(seen(ends))[1]).toEqual(['assembled', '', false]);
	});

	it('listens to the chosen groups alone', () => {
		const small = theory()
			.extract('a', ['supports link 1.1', 'supports occurrence 1.trust'], { person: 'Ann' })
			.extract('b', ['refutes occurrence 1.trust'], { person: 'Bob' });
		expect(cardSigns(seen(small, ['group:clients']))['trust']).toBe('+1');
		expect(cardSigns(seen(small, ['group:staff']))['trust']).toBe('−1');
		expect(linkSaid(seen(small, ['group:staff']))[0]).toEqual(['open', '', false]);
		expect(linkSaid(seen(small, ['group:clients', 'group:staff']))[0]?.[0]).toBe('stated');
	});

	it('leaves the picture it looks at as it was', () => {
		const model = theory().model();
		const picture = pictureOf(model, { shows: 'elements' });
		const before = JSON.stringify(picture);
		throughLens(picture, model, gatherEvidence(model), { groups: new Set(), chains: [] });
		expect(JSON.stringify(picture)).toBe(before);
	});

	it('runs a thread where one speaker or case carries a chain on, and a stitch where nobody does', () => {
		const long = (): SmallProject =>
			theory().configuration('2', ['M better', 'O well'], { links: ['better > well'] });
		const along = (small: SmallProject) => {
			const model = small.model();
			const { chains } = chainsBetween(
				wholeGraph(model.configuration),
				'element:lonely',
				'element:well'
			);
			return Object.fromEntries(threadsAlong(gatherEvidence(model), chains));
		};
		const links = (...states: string[]) => ({
			'link:1.1': states[0],
			'link:1.2': states[1],
			'link:2.1': states[2]
		});
		expect(along(long())).toEqual(links('broken', 'broken', 'broken'));
		const carried = long()
			.extract('a', ['supports link 1.1'], { person: 'Ann' })
			.extract('b', ['refines link 1.2'], { person: 'Ann' })
			.extract('c', ['supports link 2.1'], { person: 'Bob' });
		expect(along(carried)).toEqual(links('thread', 'thread', 'stitch'));
		const byCase = long()
			.extract('a', ['supports link 1.2'], { person: 'Ann', cases: ['Dawn'] })
			.extract('c', ['supports link 2.1'], { person: 'Bob', cases: ['Dawn'] });
		expect(along(byCase)).toEqual(links('broken', 'thread', 'thread'));
		const against = long()
			.extract('a', ['supports link 1.1'], { person: 'Ann' })
			.extract('b', ['refutes link 1.2'], { person: 'Ann' });
		expect(along(against)).toEqual(links('stitch', 'broken', 'broken'));
	});
});
