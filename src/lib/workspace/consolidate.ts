/** Proposes what may be one element without holding up the page. */
export { proposeGroupsAside } from '$lib/workers/consolidate-client';
