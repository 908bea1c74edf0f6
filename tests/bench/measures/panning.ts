import type { Page } from 'playwright';
import { firstAnswer, type App } from '../app';
import { dragRound } from '../drag-round';
import { held, inWords, quantile, unlike, type Row } from '../row';
import { untilIdle } from '../until-idle';

/** How large a project is, and the milliseconds that 95 % of its frames are to keep within. */
export interface PannedSize {
	readonly elements: number;
	readonly budget?: number;
}

/** Drags the view of the app with the middle button, at reading size and with everything in view, once all is drawn: the times between frames. */
export async function measurePanning(app: App, address: string, size: PannedSize): Promise<Row[]> {
	const page = await app.page(address);
	await firstAnswer(page);
	await untilIdle(page);
	const reading = await drag(page);
	await page.getByRole('application').press('Home');
	await untilIdle(page);
	const whole = await drag(page);
	await page.close();
	const name = `drag the view, ${size.elements.toLocaleString('en')} elements: 95 % of frames`;
	return [row(name, reading, size.budget), row('  with everything in view', whole, size.budget)];
}

function row(what: string, frames: readonly number[], budget?: number): Row {
	const late = quantile(frames, 0.95);
	const middle = ` (median ${inWords(quantile(frames, 0.5))})`;
	if (budget === undefined) return { what, measured: inWords(late) + middle };
	return held(what, late, budget, middle, unlike);
}

async function drag(page: Page): Promise<readonly number[]> {
	const box = await page.getByRole('application').boundingBox();
	if (box === null) throw new Error('The graph is not on the screen.');
	const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
	return (await dragRound(page, middle, 'middle')).frames;
}
