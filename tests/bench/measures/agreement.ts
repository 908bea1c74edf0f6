import type { App } from '../app';
import { codersProject, type CodersSizes } from '../made-coders';
import { writeProject } from '../made-project';
import { held, heldUp, type Row } from '../row';

const full: CodersSizes = { sources: 1000, passages: 50 };

/** Compares two people who coded the same texts: until it is stopped, and until all of it is shown, by extract and by character. */
export async function measureAgreement(app: App, folder: string, sizes = full): Promise<Row[]> {
	const file = await writeProject(folder, 'coders', codersProject(sizes));
	const page = await app.page((await app.openFile(file)).replace(/model$/, 'evidence'));
	page.setDefaultTimeout(120_000);
	await page.getByRole('button', { name: 'Compare coders…' }).waitFor();
	await page.evaluate(() => probe.atRest(1000));
	const dialog = page.getByRole('dialog', { name: 'Compare coders' });
	const timed = async (work: () => Promise<void>) => {
		await page.evaluate(() => probe.load.begin());
		const begun = performance.now();
		await work();
		const took = performance.now() - begun;
		await page.evaluate(() => probe.atRest(500));
		return { took, block: await page.evaluate(() => probe.load.longestTask()) };
	};
	await page.getByRole('button', { name: 'Compare coders…' }).click();
	await dialog.getByRole('button', { name: 'Cancel' }).waitFor();
	const stopped = await timed(async () => {
		await dialog.getByRole('button', { name: 'Cancel' }).click();
		await dialog.getByText('Stopped before it was done.').waitFor();
	});
	const compared = await timed(async () => {
		await dialog.getByRole('button', { name: 'Compare again' }).click();
		await dialog.getByRole('tab', { name: /Where they differ/ }).waitFor();
	});
	const table = await timed(async () => {
		await dialog.getByRole('tab', { name: /How far they agree/ }).click();
		await dialog.getByRole('row').nth(5).waitFor();
	});
	const characters = await timed(async () => {
		await dialog.getByText('By character').click();
		await dialog.getByText(/^For every character/).waitFor();
		await dialog.getByRole('progressbar').waitFor({ state: 'hidden' });
	});
	await page.close();
	const codings = (sizes.sources * sizes.passages * 2).toLocaleString('en-GB');
	return [
		held(`compare two coders: ${codings} codings in ${sizes.sources} texts`, compared.took, 10_000),
		heldUp('  longest block of that', compared.block),
		held('  stopped, until it says so', stopped.took, 500),
		heldUp('  longest block on the way to the table', table.block),
		held('  by character instead', characters.took, 20_000),
		heldUp('  longest block of that', characters.block)
	];
}
