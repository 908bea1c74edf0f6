import type { Picture } from './picture-parts';

/** The whole picture, in which all that is not shown steps back. */
export function dimmedBut(whole: Picture, shown: Picture): Picture {
	const cards = new Set(shown.cards.map(({ id }) => id));
	const arrows = new Set(shown.arrows.map(({ id }) => id));
	const grounds = new Set(shown.grounds.map(({ id }) => id));
	return {
		...whole,
		cards: whole.cards.map((card) => dimmedUnless(cards.has(card.id), card)),
		arrows: whole.arrows.map((arrow) => dimmedUnless(arrows.has(arrow.id), arrow)),
		grounds: whole.grounds.map((ground) => dimmedUnless(grounds.has(ground.id), ground))
	};
}

function dimmedUnless<Part>(isShown: boolean, part: Part): Part | (Part & { dimmed: true }) {
	return isShown ? part : { ...part, dimmed: true as const };
}
