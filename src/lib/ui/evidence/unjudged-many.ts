export { unjudgedMany } from '$lib/core/unjudged';
