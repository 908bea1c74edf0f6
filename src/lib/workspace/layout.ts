/** Works out a layout in its worker, for rooms that may not reach workers themselves. */
export { layout } from '$lib/workers/layout-client';
