import type { Page } from 'playwright';
import { firstAnswer, type App } from '../app';
import { dragView } from '../drag-view';
import { inWords, quantile, type Row } from '../row';

/** Drags the view of the app with the middle button, at reading size and with everything in view: the times between frames. */
export async function measurePanning(app: App, address: string, elements: number): Promise<Row[]> {
	const page = await app.page(address);
	await firstAnswer(page);
	await page.evaluate(() => probe.atRest(1000));
	const reading = await drag(page);
	await page.getByRole('application').press('Home');
	await page.evaluate(() => probe.atRest(500));
	const whole = await drag(page);
	await page.close();
	const name = `drag the view, ${elements.toLocaleString('en')} elements: frames`;
	return [
		{ what: name, measured: framesInWords(reading) },
		{ what: '  with everything in view', measured: framesInWords(whole) }
	];
}

function framesInWords(frames: readonly number[]): string {
	return `median ${inWords(quantile(frames, 0.5))}, 95 % within ${inWords(quantile(frames, 0.95))}`;
}

async function drag(page: Page): Promise<readonly number[]> {
	const box = await page.getByRole('application').boundingBox();
	if (box === null) throw new Error('The graph is not on the screen.');
	const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
	return (await dragView(page, middle, 'middle')).frames;
}
