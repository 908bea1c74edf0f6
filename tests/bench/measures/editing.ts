import type { Page } from 'playwright';
import { firstAnswer, type App } from '../app';
import { held, inWords, median, quantile, type Row } from '../row';

/** Renames the element of a card in the graph, again and again: from Enter to the new label on the screen. */
export async function measureEditing(app: App, address: string, edits = 20): Promise<Row[]> {
	const page = await app.page(address);
	await firstAnswer(page);
	await page.evaluate(() => probe.atRest(1000));
	await clickOnly(page);
	await page.mouse.wheel(0, -300);
	const times: number[] = [];
	for (let edit = 0; edit < edits; edit++) times.push(await rename(page, `Name${100 + edit}`));
	await page.close();
	const [middle, late] = [median(times), quantile(times, 0.95)];
	return [
		held('one edit to drawn: median of 20 renamings', middle, 50),
		{ what: '  the slowest in twenty', measured: inWords(late) }
	];
}

/** Clicks a card where it stands now that all is drawn; the pointer stays on it, so that zooming keeps it in sight. */
async function clickOnly(page: Page): Promise<void> {
	const { x, y } = await page.evaluate(() => probe.findCard());
	await page.mouse.click(x, y);
}

async function rename(page: Page, name: string): Promise<number> {
	await page.getByRole('application').press('F2');
	const field = page.getByRole('textbox', { name: 'Label' });
	const label = await field.inputValue();
	await field.fill(`${name} ${label.replace(/^Name\d+ /, '')}`);
	await page.evaluate(() => probe.atRest(300));
	const redrawn = page.evaluate((words) => probe.redrawn(words), name);
	await field.press('Enter');
	return redrawn;
}
