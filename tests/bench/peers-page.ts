import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import type { Page } from 'playwright';
import { build } from 'vite';
import { freePort } from '../../scripts/free-port.mjs';
import { createStaticServer } from '../../scripts/static-server.mjs';
import type { App } from './app';

/** The page on which the same graph is drawn by ours and by other libraries; built and served for the bench alone. */
export class PeersPage {
	private constructor(
		private readonly app: App,
		private readonly address: string,
		private readonly stop: () => void
	) {}

	static async serve(app: App, folder: string): Promise<PeersPage> {
		const outDir = join(folder, 'peers');
		await build({
			root: fileURLToPath(new URL('./page/peers/', import.meta.url)),
			configFile: false,
			publicDir: false,
			logLevel: 'error',
			plugins: [svelte({ configFile: false })],
			resolve: { alias: { $lib: fileURLToPath(new URL('../../src/lib', import.meta.url)) } },
			worker: { format: 'es' },
			build: { outDir, chunkSizeWarningLimit: 10_000 }
		});
		const port = await freePort();
		const server = createStaticServer(outDir, 'bench').listen(port, '127.0.0.1');
		return new PeersPage(app, `http://127.0.0.1:${port}/`, () => server.close());
	}

	/** The page, empty yet, with the probe in it. */
	async open(): Promise<Page> {
		const page = await this.app.page(this.address);
		await page.setViewportSize({ width: 1280, height: 720 });
		await page.waitForFunction(() => 'drawers' in globalThis);
		return page;
	}

	close(): void {
		this.stop();
	}
}
