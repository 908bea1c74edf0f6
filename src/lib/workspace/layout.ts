export { layout, closeLayout, warmUpLayout } from '$lib/workers/layout-client';
