import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pictureOf, type Picture } from '../../../src/lib/core/graph/picture';
import { randomTheory } from './random-theory';

const views = fc.constantFrom('elements' as const, 'configurations' as const);
const chosen = fc.array(fc.nat(4)).map((ids) => new Set(ids.map((id) => `configuration:${id}`)));

const endsOf = ({ arrows }: Picture) =>
	arrows.flatMap(({ from, to }) => [...from, ...('arrow' in to ? [] : to)]);

describe('any picture', () => {
	it('has every explicit link of the configurations shown in exactly one arrow', () => {
		fc.assert(
			fc.property(randomTheory, views, chosen, (model, shows, configurations) => {
				const picture = pictureOf(model, { shows, configurations });
				const drawn = picture.arrows.flatMap((arrow) => arrow.links.map((one) => one.link));
				const shown = [...model.configuration.values()].filter(({ id }) => configurations.has(id));
				const links = shown.flatMap((configuration) => Object.keys(configuration.links));
				expect([...drawn].sort()).toEqual(links.sort());
			})
		);
	});

	it('has no arrow to a card or an arrow that is not shown, whatever is filtered', () => {
		fc.assert(
			fc.property(randomTheory, views, fc.nat(6), fc.nat(2), fc.boolean(), (...given) => {
				const [model, shows, element, degrees, ripplesOnly] = given;
				const focus = { element: `element:e${element}`, degrees };
				const picture = pictureOf(model, { shows, focus, ripplesOnly });
				const cards = new Set(picture.cards.map((card) => card.id));
				expect(endsOf(picture).filter((id) => !cards.has(id))).toEqual([]);
			})
		);
	});

	it('leaves out no link with a shown end on either side, and counts the ends that are not shown', () => {
		fc.assert(
			fc.property(randomTheory, views, fc.nat(6), fc.nat(2), (model, shows, element, degrees) => {
				const focus = { element: `element:e${element}`, degrees };
				const narrowed = pictureOf(model, { shows, focus });
				const cards = new Set(narrowed.cards.map((card) => card.id));
				const drawn = new Map(narrowed.arrows.map((arrow) => [arrow.id, arrow]));
				for (const { id, from, to } of pictureOf(model, { shows }).arrows) {
					if ('arrow' in to) continue;
					const arrow = drawn.get(id);
					const ends = [from, to].map((side) => side.filter((end) => cards.has(end)));
					expect(arrow !== undefined).toBe(ends.every((side) => side.length > 0));
					if (arrow === undefined) continue;
					expect([arrow.from, arrow.to]).toEqual(ends);
					const hidden = from.length + to.length - ends.flat().length;
					expect((arrow.hidden?.causes ?? 0) + (arrow.hidden?.effects ?? 0)).toBe(hidden);
				}
			})
		);
	});

	it('has each card, arrow and ground once', () => {
		fc.assert(
			fc.property(randomTheory, views, (model, shows) => {
				const { cards, arrows, grounds } = pictureOf(model, { shows });
				const ids = [...cards, ...arrows, ...grounds].map((one) => one.id);
				expect(new Set(ids).size).toBe(ids.length);
			})
		);
	});

	it('lists causes before effects where no loop forbids it', () => {
		fc.assert(
			fc.property(randomTheory, views, (model, shows) => {
				const picture = pictureOf(model, { shows });
				const place = new Map(picture.cards.map((card, index) => [card.id, index]));
				const backward = stepsOf(picture).filter(
					([from, to]) => (place.get(from) ?? 0) >= (place.get(to) ?? 0)
				);
				const inLoops = backward.filter(([from, to]) => leadsTo(picture, to, from));
				expect(backward).toEqual(inLoops);
			})
		);
	});

	it('is the same for the same theory', () => {
		fc.assert(
			fc.property(randomTheory, views, (model, shows) => {
				expect(pictureOf(model, { shows })).toEqual(pictureOf({ ...model }, { shows }));
			})
		);
	});
});

function stepsOf({ arrows }: Picture): [string, string][] {
	return arrows.flatMap(({ from, to }) =>
		'arrow' in to
			? []
			: from.flatMap((cause) => to.map((effect): [string, string] => [cause, effect]))
	);
}

function leadsTo(picture: Picture, from: string, to: string): boolean {
	const reached = new Set([from]);
	const steps = stepsOf(picture);
	for (const id of reached)
		for (const [cause, effect] of steps) if (cause === id) reached.add(effect);
	return reached.has(to);
}
