import type { Arrow, Card, Picture } from '$lib/core/graph/picture';
import { partsOf } from '$lib/core/graph/parts';
import type { Model } from '$lib/core/model/model';
import type { Subject } from '$lib/workspace/selection.svelte';

/** What a card, arrow or ground of a picture stands for. */
export function subjectOf(model: Model, picture: Picture, id: string): Subject | undefined {
	const card = picture.cards.find((one) => one.id === id);
	if (card !== undefined) return subjectOfCard(card);
	const arrow = picture.arrows.find((one) => one.id === id);
	if (arrow !== undefined) return subjectOfArrow(model, picture, arrow);
	const ground = picture.grounds.find((one) => one.id === id);
	return ground && { kind: 'configuration', configuration: ground.id };
}

/** A card with one occurrence stands for that occurrence; one with several for the element. */
function subjectOfCard(card: Card): Subject {
	if (card.folded !== undefined) return { kind: 'configuration', configuration: card.folded };
	const [only, ...others] = card.occurrences;
	if (only !== undefined && others.length === 0) return { kind: 'occurrence', ...only };
	return { kind: 'element', element: card.element };
}

function subjectOfArrow(model: Model, picture: Picture, arrow: Arrow): Subject | undefined {
	if (arrow.link !== undefined) return { kind: 'link', ...arrow.link };
	const [from] = arrow.from;
	const to = 'arrow' in arrow.to ? undefined : arrow.to[0];
	if (from === undefined || to === undefined) return undefined;
	if (arrow.manner === 'implied') return impliedBetween(model, picture, arrow, from, to);
	const card = picture.cards.find((one) => one.id === to);
	return card && (card.folded ? subjectOfCard(card) : { kind: 'element', element: card.element });
}

function impliedBetween(
	model: Model,
	picture: Picture,
	arrow: Arrow,
	from: string,
	to: string
): Subject | undefined {
	const start = picture.cards.find((card) => card.id === from);
	const end = picture.cards.find((card) => card.id === to);
	for (const one of start?.occurrences ?? []) {
		if (arrow.configuration !== undefined && one.configuration !== arrow.configuration) continue;
		const there = end?.occurrences.find((other) => other.configuration === one.configuration);
		const configuration = model.configuration.get(one.configuration);
		if (
			there === undefined ||
			configuration === undefined ||
			partsOf(configuration).links.length > 0
		)
			continue;
		return {
			kind: 'implied link',
			configuration: one.configuration,
			from: one.occurrence,
			to: there.occurrence
		};
	}
	return undefined;
}

/** The cards, arrows and grounds of a picture that stand for a subject. */
export function idsOf(model: Model, picture: Picture, subject: Subject): string[] {
	switch (subject.kind) {
		case 'element':
			return picture.cards.filter(({ element }) => element === subject.element).map(({ id }) => id);
		case 'occurrence':
			return picture.cards
				.filter(({ occurrences }) =>
					occurrences.some(({ occurrence }) => occurrence === subject.occurrence)
				)
				.map(({ id }) => id);
		case 'configuration':
			return idsOfConfiguration(picture, subject.configuration);
		case 'link':
			return picture.arrows
				.filter(({ links }) => links.some(({ link }) => link === subject.link))
				.map(({ id }) => id);
		case 'implied link':
			return picture.arrows
				.filter(
					(arrow) => arrow.manner === 'implied' && isSameImplied(model, picture, arrow, subject)
				)
				.map(({ id }) => id);
		case 'theory':
		case 'chain':
			return [];
	}
}

function idsOfConfiguration(picture: Picture, configuration: string): string[] {
	const fold = picture.cards.find(({ folded }) => folded === configuration);
	if (fold !== undefined) return [fold.id];
	if (picture.grounds.length > 0)
		return picture.grounds.filter(({ id }) => id === configuration).map(({ id }) => id);
	return picture.cards
		.filter(({ occurrences }) => occurrences.some((one) => one.configuration === configuration))
		.map(({ id }) => id);
}

function isSameImplied(
	model: Model,
	picture: Picture,
	arrow: Arrow,
	subject: Extract<Subject, { kind: 'implied link' }>
): boolean {
	const found = subjectOfArrow(model, picture, arrow);
	return found?.kind === 'implied link' && found.from === subject.from && found.to === subject.to;
}
