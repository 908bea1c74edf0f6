import type { Chains } from '$lib/core/graph/chains';
import type { Picture } from '$lib/core/graph/picture';
import { keeping } from '$lib/core/graph/picture-focus';

/** The part of a picture that lies on some chains; a link that the chain conditions is shown with its own causes. */
export function alongChains(picture: Picture, { chains }: Chains): Picture {
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
