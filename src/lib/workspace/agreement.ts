/** Compares what coders made of the same texts without holding up the page. */
export { compareAside } from '$lib/workers/agreement-client';
