import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';

export default defineConfig({
	plugins: [sveltekit()],
	worker: { format: 'es', rolldownOptions: { checks: { bundlerTimings: false } } },
	build: { rolldownOptions: { checks: { bundlerTimings: false } } }
});
