import type { Arrow } from '../core/graph/picture';

/** How much of a card can be seen at a zoom: the whole card, a short label with its roles, the roles alone, or no more than a colour. */
export type Detail = 'whole' | 'labels' | 'roles' | 'colours';

/** Below this zoom the labels of whole cards are too small, and the overview takes over with text that keeps its size. */
export const overviewZoom = 0.6;

const labelsZoom = 0.32;
const rolesZoom = 0.09;

/** What can be seen of a card at a zoom. */
export function detailAt(zoom: number): Detail {
	if (zoom >= overviewZoom) return 'whole';
	if (zoom >= labelsZoom) return 'labels';
	return zoom >= rolesZoom ? 'roles' : 'colours';
}

/** So many lines that say no more than that an element is shared cover everything when they are seen from afar. */
const manyShared = 300;

/** Whether such lines are drawn for what is selected alone. */
export function hidesShared(arrows: readonly Arrow[], detail: Detail): boolean {
	return (
		detail === 'roles' && arrows.filter(({ manner }) => manner === 'shared').length > manyShared
	);
}
