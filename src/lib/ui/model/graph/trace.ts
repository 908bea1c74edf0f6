import type { Chains } from '$lib/core/graph/chains';
import type { Picture } from '$lib/core/graph/picture';

/** The part of a picture that lies on some chains. */
export function alongChains(picture: Picture, { chains }: Chains): Picture {
	const elements = new Set(chains.flatMap((chain) => chain.elements));
	const links = new Set(
		chains.flatMap((chain) => chain.steps.flatMap((step) => step.links.map(({ link }) => link)))
	);
	const cards = picture.cards.filter(({ element }) => elements.has(element));
	const shown = new Set(cards.map(({ id }) => id));
	const arrows = picture.arrows.filter(
		(arrow) =>
			!('arrow' in arrow.to) &&
			[...arrow.from, ...arrow.to].every((id) => shown.has(id)) &&
			(arrow.manner === 'ripple' || arrow.links.some(({ link }) => links.has(link)))
	);
	const grounds = picture.grounds.filter(({ id }) => cards.some(({ ground }) => ground === id));
	return { ...picture, cards, arrows, grounds };
}
