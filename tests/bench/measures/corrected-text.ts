import type { App } from '../app';
import { writeProject } from '../made-project';
import { transcriptProject, transcriptTitle } from '../made-transcript';
import { held, heldUp, inWords, type Row } from '../row';

const [pages, extracts] = [100, 1000];

/** Carries the extracts of a long transcript over to a corrected text: from the button until the report stands there, and until the text is given. */
export async function measureCorrectedText(app: App, folder: string): Promise<Row[]> {
	const project = transcriptProject(pages, extracts);
	const longest = [...project.texts.values()].sort((one, other) => other.length - one.length)[0];
	const file = await writeProject(folder, 'corrected', project);
	const page = await app.page((await app.openFile(file)).replace(/model$/, 'evidence'));
	page.setDefaultTimeout(120_000);
	await page.getByRole('button', { name: new RegExp(transcriptTitle) }).click();
	await page.getByRole('application').waitFor();
	await page.getByRole('button', { name: 'Give a corrected text…' }).click();
	const dialog = page.getByRole('dialog', { name: 'Give a corrected text' });
	await dialog.getByLabel('Text', { exact: true }).fill(corrected(longest ?? ''));
	await page.evaluate(() => probe.atRest(1000));
	await page.evaluate(() => probe.load.begin());
	const begun = performance.now();
	await dialog.getByRole('button', { name: 'See what becomes of the extracts' }).click();
	await dialog.getByText(/^Of 1,000 extracts/).waitFor();
	const looked = performance.now() - begun;
	await page.evaluate(() => probe.atRest(500));
	const looking = await page.evaluate(() => probe.load.longestTask());
	await page.evaluate(() => probe.load.begin());
	const giving = performance.now();
	await dialog.getByRole('button', { name: 'Give it this text' }).click();
	await dialog.waitFor({ state: 'hidden' });
	const given = performance.now() - giving;
	await page.evaluate(() => probe.atRest(1000));
	const block = await page.evaluate(() => probe.load.longestTask());
	await page.close();
	return [
		held(`${extracts} extracts carried over to a corrected text of ${pages} pages`, looked, 2000),
		heldUp('  longest block of that', looking),
		{ what: '  the text given, until it is there', measured: inWords(given) },
		heldUp('  longest block of that', block)
	];
}

/** The text with a heading before it, a word corrected here and there, and some sentences gone. */
function corrected(text: string): string {
	const lines = text.split('\n').map((line, nth) => {
		const words = line.split(' ');
		if (nth % 7 === 3) words[words.length >> 1] = 'corrected';
		return nth % 40 === 11 ? words.slice(0, 6).join(' ') : words.join(' ');
	});
	return `A second look at the recording.\n${lines.join('\n')}`;
}
