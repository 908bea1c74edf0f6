import axe from 'axe-core';

/** What axe finds wrong in the page as it stands, or in one part of it, by rule and place; empty when nothing is. */
export async function problemsFound(within: Element = document.body): Promise<string[]> {
	// One that is called off on the way refuses its promise; it is at rest as well.
	await Promise.allSettled(document.getAnimations().map((animation) => animation.finished));
	const { violations } = await axe.run(within, {
		runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
	});
	return violations.flatMap(({ id, nodes }) =>
		nodes.map(({ target }) => `${id}: ${target.join(' ')}`)
	);
}
