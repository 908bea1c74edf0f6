import type { Arrow } from '../core/graph/picture';
import type { Palette } from './theme';

/** A way of drawing some arrows from far away: ink, width and dashes in pixels, and which are drawn so. */
export type Ink = readonly [string, number, readonly number[], (arrow: Arrow) => boolean];

/** Whether a picture is looked at through the evidence lens: then every link that is stated says so. */
export function isLensed(arrows: readonly Arrow[]): boolean {
	return arrows.find(({ manner }) => manner === 'stated')?.lens !== undefined;
}

/** How links are drawn through the lens from far away, by the same lines as from nearby. */
export function lensInks({ ink, link }: Palette): Ink[] {
	const said = (what: string) => (arrow: Arrow) =>
		arrow.lens !== undefined && (arrow.lens.run ?? arrow.lens.said) === what;
	return [
		[link, 0.7, [1, 4], said('open')],
		[link, 1.2, [4, 3], said('assembled')],
		[link, 1.4, [], said('stated')],
		[ink, 0.8, [1, 4], said('broken')],
		[ink, 2, [7, 4], said('stitch')],
		[ink, 3, [], said('thread')]
	];
}
