import type { Picture } from '../core/graph/picture-parts';
import type { Point } from './geometry';
import { pointsPerMm, type FullOptions } from './options';
import { isLowEnough, pageOf } from './page';
import { Sheet } from './sheet';
import { num } from './svg';

/** Why a figure cannot be made as asked, in a sentence for the person. */
export class FigureProblem {
	constructor(
		readonly sentence: string,
		/** The width at which it would fit, where there is one. */
		readonly neededMm?: number
	) {}
}

const widestMm = 2000;

/** Says that a figure does not fit, and the width at which it would. */
export function tooSmall(
	picture: Picture,
	places: readonly Point[],
	full: FullOptions
): FigureProblem {
	const sheet = new Sheet(full.minimumPt, full);
	const here = pageOf(picture, places, full.widthMm, sheet);
	const high =
		here && full.maxHeightMm !== undefined
			? `, being ${Math.ceil(here.height / pointsPerMm)} mm high where ${num(full.maxHeightMm)} mm are allowed`
			: '';
	const canStack = picture.grounds.length > 1 && full.arrangement === 'canvas';
	const fewer = canStack
		? 'show fewer configurations, or let them stand in rows'
		: 'or show fewer configurations';
	const asked = `At ${num(full.widthMm)} mm this figure does not fit with text of ${num(full.minimumPt)} pt${high}`;
	const needed = widthNeeded(full.widthMm, (width) => {
		const page = pageOf(picture, places, width, sheet);
		return page !== undefined && isLowEnough(page, full);
	});
	return needed === undefined
		? new FigureProblem(
				`${asked}, nor at any width up to ${widestMm} mm. Use short labels, ${fewer}.`
			)
		: new FigureProblem(
				`${asked}: it needs ${needed} mm. Make it wider, use short labels, ${fewer}.`,
				needed
			);
}

/** The least whole number of millimetres that fits, found by halving. */
function widthNeeded(tooNarrow: number, fits: (width: number) => boolean): number | undefined {
	let low = Math.floor(tooNarrow);
	let high = low + 8;
	while (!fits(high)) {
		if (high >= widestMm) return undefined;
		[low, high] = [high, Math.min(widestMm, high + 2 * (high - low))];
	}
	while (high - low > 1) {
		const middle = Math.floor((low + high) / 2);
		if (fits(middle)) high = middle;
		else low = middle;
	}
	return high;
}
