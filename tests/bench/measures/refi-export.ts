import type { App } from '../app';
import { held, heldUp, type Row } from '../row';

/** Writes a large project for other tools, from the button until the file is handed over. */
export async function measureRefiExport(app: App, address: string): Promise<Row[]> {
	const page = await app.page(address.replace(/model$/, 'evidence'));
	page.setDefaultTimeout(120_000);
	await page.getByRole('button', { name: 'Compare coders…' }).waitFor();
	await page.evaluate(() => probe.atRest(1000));
	await page.getByRole('button', { name: /^More ways to bring sources in/ }).click();
	await page.getByRole('menuitem', { name: /^Export for other tools/ }).click();
	const dialog = page.getByRole('dialog', { name: 'Export for other tools' });
	const write = dialog.getByRole('button', { name: 'Write the file' });
	await write.waitFor();
	await page.evaluate(() => probe.load.begin());
	const begun = performance.now();
	const downloading = page.waitForEvent('download');
	await write.click();
	await dialog.getByText(/is written and handed/).waitFor();
	const took = performance.now() - begun;
	await downloading;
	await page.evaluate(() => probe.atRest(500));
	const block = await page.evaluate(() => probe.load.longestTask());
	await page.close();
	return [
		held('write 20,000 extracts and 2,000 elements as .qdpx', took, 10_000),
		heldUp('  longest block of that', block)
	];
}
