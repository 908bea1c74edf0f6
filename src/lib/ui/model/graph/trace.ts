import type { Chain, Chains } from '$lib/core/graph/chains';
import type { Picture } from '$lib/core/graph/picture';
import { arrowsById, effectsOf } from '$lib/core/graph/picture-effects';
import { keeping } from '$lib/core/graph/picture-focus';

/** The part of a picture that lies on some chains; a link that the chain conditions is shown with its own causes. */
export function alongChains(picture: Picture, { chains }: Pick<Chains, 'chains'>): Picture {
	const elements = new Set<string>(chains.flatMap((chain) => chain.elements));
	const links = new Set<string>(
		chains.flatMap((chain) => chain.steps.flatMap((step) => step.links.map(({ link }) => link)))
	);
	const passed = picture.arrows.filter(
		(arrow) => arrow.manner === 'ripple' || arrow.links.some(({ link }) => links.has(link))
	);
	const conditioned = new Set(passed.flatMap(({ to }) => ('arrow' in to ? [to.arrow] : [])));
	const causes = passed.flatMap(({ id, from }) => (conditioned.has(id) ? from : []));
	const onChain = picture.cards.filter(({ element }) => elements.has(element));
	const shown = new Set([...onChain.map(({ id }) => id), ...causes]);
	return keeping({ ...picture, arrows: passed }, shown);
}

/** The part of a picture that a loop runs through, and what feeds it: the causes one link upstream step back. */
export function aroundLoop(picture: Picture, loop: Chain): Picture {
	const round = alongChains(picture, { chains: [loop] });
	const cards = new Set(round.cards.map(({ id }) => id));
	const arrows = new Set(round.arrows.map(({ id }) => id));
	const byId = arrowsById(picture.arrows);
	const seen = picture.arrows.filter(
		(arrow) =>
			arrows.has(arrow.id) ||
			(arrow.manner !== 'ripple' && effectsOf(arrow, byId).some((id) => cards.has(id)))
	);
	const shown = keeping(
		{ ...picture, arrows: seen },
		new Set([...cards, ...seen.flatMap(({ from }) => from)])
	);
	return {
		...shown,
		cards: shown.cards.map((card) => (cards.has(card.id) ? card : { ...card, dimmed: true })),
		arrows: shown.arrows.map((arrow) => (arrows.has(arrow.id) ? arrow : { ...arrow, dimmed: true }))
	};
}

/** What tells a loop from the others: the links it runs along. */
export function keyOfLoop({ steps }: Chain): string {
	return steps.flatMap(({ links }) => links.map(({ link }) => link)).join(' ');
}
