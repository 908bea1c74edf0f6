import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** Axe on a page in which nothing fades or changes colour any more, for colours on the way are not those that are read. */
export async function axeAtRest(page: Page): Promise<AxeBuilder> {
	await expect.poll(() => page.evaluate(changing)).toBe(0);
	return new AxeBuilder({ page });
}

/** How many changes with an end are under way. */
function changing(): number {
	return document
		.getAnimations()
		.filter(
			({ playState, effect }) =>
				playState === 'running' && effect?.getTiming().iterations !== Infinity
		).length;
}
