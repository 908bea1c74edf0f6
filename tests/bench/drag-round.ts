import type { CDPSession, Page } from 'playwright';
import { countingWork, workOf } from './until-idle';

const moves = 120;

/** Where a pointer is on the screen. */
export interface Place {
	readonly x: number;
	readonly y: number;
}

/** How smooth a drag was: the times between frames, and how long the page's own thread was at work for each, with all it did (events, drawing, handing the frame on), in milliseconds. */
export interface Drag {
	readonly frames: readonly number[];
	readonly work: number;
}

type Button = 'left' | 'middle';

/** Drags what is at a point, the view or a card, round in a circle and back with real mouse events, 60 a second; the pointer is there before the button is pressed. */
export async function dragRound(page: Page, start: Place, button: Button): Promise<Drag> {
	const session = await countingWork(page);
	const send = mouseOf(session, button);
	await page.mouse.move(start.x, start.y);
	await page.waitForTimeout(100);
	await send('mousePressed', start);
	const before = await workOf(session);
	await page.evaluate(() => probe.load.begin());
	const begun = performance.now();
	for (let move = 1; move <= moves; move++) {
		const turn = (move / moves) * 2 * Math.PI;
		const place = { x: start.x + 300 * Math.sin(turn), y: start.y + 150 * (1 - Math.cos(turn)) };
		void send('mouseMoved', place);
		await until(begun + (move * 1000) / 60);
	}
	const frames = await page.evaluate(() => probe.load.frames());
	const work = (await workOf(session)) - before;
	await send('mouseReleased', start);
	await session.detach();
	return { frames, work: work / frames.length };
}

function mouseOf(session: CDPSession, button: Button) {
	return (type: 'mousePressed' | 'mouseMoved' | 'mouseReleased', at: Place) =>
		session.send('Input.dispatchMouseEvent', {
			type,
			...at,
			button,
			buttons: type === 'mouseReleased' ? 0 : button === 'middle' ? 4 : 1,
			clickCount: type === 'mouseMoved' ? 0 : 1
		});
}

function until(time: number): Promise<void> {
	return new Promise((resolve) => setTimeout(resolve, Math.max(0, time - performance.now())));
}
