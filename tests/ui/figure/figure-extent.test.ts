import { expect, it } from 'vitest';
import { pictureOf } from '../../../src/lib/core/graph/picture';
import { everything, wantedIn, type Wanted } from '../../../src/lib/core/graph/picture-wanted';
import { gatherEvidence } from '../../../src/lib/core/evidence';
import { extentOf } from '../../../src/lib/ui/figure/figure-extent';
import { project } from '../../fixtures/small-project';

const model = project()
	.configuration('1', ['C a', 'M b'])
	.configuration('2', ['O c'])
	.source('Interview 3')
	.model();
const nothing = {
	theory: null,
	configurations: new Set<`configuration:${string}`>(),
	ripplesOnly: false,
	wanted: everything,
	focus: undefined,
	trace: undefined,
	traces: 'all',
	loop: undefined
} as const;

function extent(wanted: Wanted, leftOut: 'hidden' | 'dimmed', mayNameEvidence = false) {
	const isWanted = wantedIn(model, gatherEvidence(model), wanted);
	const picture = pictureOf(model, { shows: 'configurations', leftOut, isWanted });
	return extentOf(model, { outlook: { ...nothing, wanted }, picture, total: 3 }, mayNameEvidence);
}

it('says nothing of a figure that shows all of the theory', () => {
	expect(extent(everything, 'hidden')).toBeUndefined();
});

it('says how much is shown, what became of the rest, and why', () => {
	const wanted = { ...everything, roles: new Set(['M'] as const) };
	expect(extent(wanted, 'hidden')).toBe(
		'Part of the theory: 1 of 3 parts; the others are left out. Only mechanisms.'
	);
	expect(extent(wanted, 'dimmed')).toBe(
		'Part of the theory: 1 of 3 parts; what steps back is drawn lighter. Only mechanisms.'
	);
});

it('names the surroundings and the chain that are looked at', () => {
	const picture = pictureOf(model, {
		shows: 'elements',
		configurations: new Set(['configuration:2'])
	});
	const element = picture.cards[0]?.element ?? 'element:';
	const outlook = { ...nothing, focus: { element, degrees: 2 } };
	expect(extentOf(model, { outlook, picture, total: 3 }, false)).toBe(
		'Part of the theory: 1 of 3 elements; the others are left out. Within 2 links of “c”.'
	);
	const traced = { ...nothing, trace: { from: element, to: element }, traces: 'shortest' as const };
	expect(extentOf(model, { outlook: traced, picture, total: 3 }, false)).toContain(
		'The shortest chains from “c” to “c”.'
	);
});

it('names no source and no group where the figure shows theory only', () => {
	const wanted = { ...everything, unlinked: true, sources: new Set(['source:Interview 3']) };
	const picture = pictureOf(model, {
		shows: 'configurations',
		configurations: new Set(['configuration:1'])
	});
	const looked = { outlook: { ...nothing, wanted }, picture, total: 3 };
	expect(extentOf(model, looked, false)).toBe(
		'Part of the theory: 2 of 3 parts; the others are left out. Chosen by what is linked to them.'
	);
	expect(extentOf(model, looked, true)).toContain(
		'Only with no extract from Interview 3 linked yet.'
	);
});
