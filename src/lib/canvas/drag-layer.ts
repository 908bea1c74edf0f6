import type { Collection, Core } from 'cytoscape';
import { rendererOf } from './library';

interface Held {
	readonly _private: { readonly rscratch: { inDragLayer?: boolean } };
}

/** Whether something is drawn with what is being dragged. */
export function isTakenAlong(one: object): boolean {
	return (one as Held)._private.rscratch.inDragLayer === true;
}

/** Has the library draw these with what is being dragged, so that everything else is left as it is drawn; a drop ends it. */
export function takeAlong(cy: Core, elements: Collection): void {
	const joining = elements.filter((one) => !isTakenAlong(one));
	if (!isDragging(cy) || joining.empty()) return;
	joining.forEach((one) => setTakenAlong(one, true));
	drawBothAgain(cy);
}

/** Leaves these where everything else is drawn, though what they are linked with is dragged. */
export function leaveBehind(cy: Core, elements: Collection): void {
	elements.forEach((one) => setTakenAlong(one, false));
	drawBothAgain(cy);
}

/** Whether anything is drawn apart because it is dragged. */
export function isDragging(cy: Core): boolean {
	return rendererOf(cy).getCachedZSortedEles().drag.length > 0;
}

function setTakenAlong(one: object, isTaken: boolean): void {
	(one as Held)._private.rscratch.inDragLayer = isTaken;
}

function drawBothAgain(cy: Core): void {
	rendererOf(cy).updateCachedGrabbedEles();
	rendererOf(cy).redrawHint('eles', true);
}
