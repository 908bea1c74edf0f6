import type { Page } from 'playwright';
import type { Picture } from '../../../src/lib/core/graph/picture';
import type { Point } from '../../../src/lib/core/graph/picture-space';
import type { App } from '../app';
import { dragRound } from '../drag-round';
import { madeGraph } from '../made-graph';
import type { Drawer } from '../page/peers/main';
import { PeersPage } from '../peers-page';
import { median, quantile, type Row } from '../row';
import { untilIdle } from '../until-idle';
import { everyone, peerRows, type Dragged, type Drawn, type GraphSize } from './peer-rows';

const sizes: readonly GraphSize[] = [
	{ elements: 300, links: 600, budgets: { drag: 16.7 } },
	{ elements: 1000, links: 2000, budgets: {} },
	{ elements: 2000, links: 4000, budgets: { drag: 33, first: 1000 } }
];

/** Drags the view over the same graph drawn by ours and by two other libraries, and a card in it: the same places, sizes and labels at 100 %, in a view of 1280 × 720, with the left button as people do. */
export async function measurePeers(app: App, folder: string): Promise<Row[]> {
	const page = await PeersPage.serve(app, folder);
	try {
		const rows: Row[] = [];
		for (const size of sizes) rows.push(...(await rowsOf(page, size)));
		return rows;
	} finally {
		page.close();
	}
}

async function rowsOf(page: PeersPage, size: GraphSize): Promise<Row[]> {
	const picture = madeGraph(size.elements, size.links);
	const places = await arranged(page, picture);
	const drawn = {} as Record<Drawer, Drawn>;
	for (const who of everyone) drawn[who] = await drawnBy(who, page, picture, places);
	return peerRows(size, drawn);
}

async function arranged(from: PeersPage, picture: Picture): Promise<[string, Point][]> {
	const page = await from.open();
	const places = await page.evaluate((given) => drawers.arrange(given), picture);
	await page.close();
	return places;
}

/** Draws once, drags a card three times round, then the view. */
async function drawnBy(
	who: Drawer,
	from: PeersPage,
	picture: Picture,
	places: [string, Point][]
): Promise<Drawn> {
	const page = await from.open();
	const given = { who, picture, places };
	const seen = await page.evaluate((to) => drawers.draw(to.who, to.picture, to.places), given);
	await page.evaluate(() => drawers.whole());
	await untilIdle(page);
	const card = await dragged(page, await page.evaluate(() => drawers.nearCard()));
	const view = await dragged(page, await page.evaluate(() => drawers.freePoint()));
	await page.close();
	return { seen, view, card };
}

async function dragged(page: Page, start: Point & { readonly id?: string }): Promise<Dragged> {
	const frames: number[] = [];
	const work: number[] = [];
	for (let round = 0; round < 3; round++) {
		await page.evaluate((card) => drawers.watch(card), start.id);
		const drag = await dragRound(page, start, 'left');
		frames.push(...drag.frames);
		work.push(drag.work);
		const { farthest, zoom } = await page.evaluate(() => drawers.moved());
		if (farthest < 280 || zoom !== 1)
			throw new Error(`${start.id ?? 'The view'} moved by ${farthest} pixels at ${zoom}.`);
		await page.evaluate(() => probe.atRest(500));
	}
	return { middle: median(frames), late: quantile(frames, 0.95), work: median(work) };
}
