import type { CDPSession, Page } from 'playwright';
import { firstAnswer, type App } from '../app';
import { inWords, quantile, type Row } from '../row';

const moves = 120;

/** Drags the view with the middle button at 60 moves a second, at reading size and with everything in view: the times between frames. */
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

async function drag(page: Page): Promise<number[]> {
	const box = await page.getByRole('application').boundingBox();
	if (box === null) throw new Error('The graph is not on the screen.');
	const start = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
	const session = await page.context().newCDPSession(page);
	const send = mouseOf(session);
	await send('mousePressed', start);
	await page.evaluate(() => probe.load.begin());
	const begun = performance.now();
	for (let move = 1; move <= moves; move++) {
		const turn = (move / moves) * 2 * Math.PI;
		const place = { x: start.x + 300 * Math.sin(turn), y: start.y + 150 * (1 - Math.cos(turn)) };
		void send('mouseMoved', place);
		await until(begun + (move * 1000) / 60);
	}
	const frames = await page.evaluate(() => probe.load.frames());
	await send('mouseReleased', start);
	await session.detach();
	return frames;
}

function mouseOf(session: CDPSession) {
	return (type: 'mousePressed' | 'mouseMoved' | 'mouseReleased', at: { x: number; y: number }) =>
		session.send('Input.dispatchMouseEvent', {
			type,
			...at,
			button: 'middle',
			buttons: type === 'mouseReleased' ? 0 : 4,
			clickCount: type === 'mouseMoved' ? 0 : 1
		});
}

function until(time: number): Promise<void> {
	return new Promise((resolve) => setTimeout(resolve, Math.max(0, time - performance.now())));
}
