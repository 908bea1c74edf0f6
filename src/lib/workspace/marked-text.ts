/** Reads a text with role markers without holding up the page. */
export { readMarkedTextAside } from '$lib/workers/marked-text-client';
