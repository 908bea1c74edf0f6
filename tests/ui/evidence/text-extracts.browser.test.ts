import { beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../../src/app.css';
import { region, spot, mark, opened, pieceOf, stripeOf, dragEdgeTo } from './opened-text';

beforeEach(() => page.viewport(1280, 720));

describe('the extracts over a text', () => {
	it('goes from extract to extract with Alt and the arrow keys, and by repeated clicks where they overlap', async () => {
		const { reading } = await opened([
			mark('long', 'I sit with the others. Mostly it is the talking.', 'C'),
			mark('short', 'Mostly it is the talking', 'M'),
			mark('far', 'by myself', 'O')
		]);
		(region().element() as HTMLElement).focus();
		await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}');
		expect(reading.extract).toBe('extract:long');
		await userEvent.keyboard('{Alt>}{ArrowDown}{ArrowDown}{/Alt}');
		expect(reading.extract).toBe('extract:far');
		const clicks = [];
		for (let click = 0; click < 3; click += 1) {
			await userEvent.click(pieceOf('Mostly it is'));
			await expect.poll(() => reading.extract).not.toBe(clicks.at(-1) ?? 'extract:far');
			clicks.push(reading.extract);
		}
		expect(clicks).toEqual(['extract:short', 'extract:long', 'extract:short']);
	});

	it('goes through the extracts over one place with a key, as clicks do, and by their stripes', async () => {
		const { reading } = await opened([
			mark('long', 'I sit with the others. Mostly it is the talking.', 'C'),
			mark('short', 'Mostly it is the talking', 'M'),
			mark('far', 'by myself', 'O')
		]);
		(region().element() as HTMLElement).focus();
		await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}');
		const gone = [];
		for (let press = 0; press < 3; press += 1) {
			await userEvent.keyboard('o');
			gone.push(reading.extract);
		}
		expect(gone).toEqual(['extract:short', 'extract:long', 'extract:short']);
		await expect.poll(() => document.querySelectorAll('.stripe').length).toBe(3);
		await userEvent.click(stripeOf('far'));
		await expect.poll(() => reading.extract).toBe('extract:far');
	});

	it('moves either end by words and letters while the reach of an extract is changed, and leaves it on Escape', async () => {
		const { reading, picked } = await opened([mark('short', 'Mostly it is', 'M')]);
		(region().element() as HTMLElement).focus();
		reading.resize({ id: 'extract:short', anchor: spot('Mostly it is') });
		await userEvent.keyboard('{ArrowRight}');
		expect(picked()).toBe('Mostly it is the');
		await userEvent.keyboard('x{ArrowRight}{Control>}{Shift>}{ArrowRight}{/Shift}{/Control}');
		expect(picked()).toBe('t is the');
		await userEvent.keyboard('{Escape}');
		expect([picked(), reading.extract]).toEqual([undefined, 'extract:short']);
	});

	it('makes an extract longer and shorter with the mouse, by either end', async () => {
		const { reading, reached } = await opened([mark('short', 'Mostly it is', 'M')]);
		await userEvent.click(pieceOf('Mostly it is'));
		await expect.poll(() => document.querySelectorAll('[data-edge]').length).toBe(2);
		dragEdgeTo('end', 'the talking');
		await expect.poll(() => reached()).toBe('Mostly it is the talking');
		await expect.poll(() => document.querySelectorAll('[data-edge]').length).toBe(2);
		dragEdgeTo('start', 'it is', 0);
		await expect.poll(() => reached()).toBe('it is');
		expect(reading.extract).toBe('extract:short');
	});

	it('draws a stripe at the margin for every extract, those that overlap side by side', async () => {
		await opened([
			mark('long', 'I sit with the others. Mostly it is the talking.', 'C'),
			mark('short', 'Mostly it is the talking', 'M')
		]);
		await expect.poll(() => document.querySelectorAll('.stripe').length).toBe(2);
		const [one, other] = [...document.querySelectorAll('.stripe')].map((stripe) =>
			stripe.getBoundingClientRect()
		);
		expect(one?.left).not.toBe(other?.left);
		expect(one?.height).toBeGreaterThan(10);
	});

	it('gathers what finds no room at the margin behind a number, which asks for one of them', async () => {
		const words = 'Mostly it is the talking';
		const seven = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((id) => mark(id, words, 'M'));
		const { reading } = await opened(seven);
		const more = () => document.querySelector<HTMLElement>('[data-gathered]');
		await expect.poll(() => more()?.dataset['many']).toBe('+4');
		expect(document.querySelectorAll('.stripe')).toHaveLength(3);
		expect(region().element().textContent).not.toContain('+4');
		await userEvent.click(more() ?? document.body);
		await expect
			.poll(() => reading.among?.ids)
			.toEqual(['extract:d', 'extract:e', 'extract:f', 'extract:g']);
		reading.pickExtract('extract:f');
		await expect.poll(() => more()?.classList.contains('chosen')).toBe(true);
	});

	it('goes on with the key from an extract that was taken by its stripe, not from where keys were before', async () => {
		const { reading } = await opened([
			mark('long', 'I went to the market by myself, twice.', 'C'),
			mark('short', 'by myself', 'M')
		]);
		(region().element() as HTMLElement).focus();
		await userEvent.keyboard('{ArrowDown}');
		await expect.poll(() => stripeOf('long')).not.toBe(document.body);
		await userEvent.click(stripeOf('long'));
		await expect.poll(() => reading.extract).toBe('extract:long');
		(region().element() as HTMLElement).focus();
		await userEvent.keyboard('o');
		await expect.poll(() => reading.extract).toBe('extract:short');
	});

	it('puts both handles of the picked extract on its own words, where its line breaks, too', async () => {
		await opened([mark('short', 'market by myself, twice', 'M')]);
		await expect.poll(() => stripeOf('short')).not.toBe(document.body);
		await userEvent.click(stripeOf('short'));
		(region().element() as HTMLElement).style.inlineSize = '14rem';
		const near = (one: number, other: number) => expect(Math.abs(one - other)).toBeLessThan(12);
		const boxes = () => [...pieceOf('market by myself').getClientRects()];
		await expect.poll(() => boxes().length).toBeGreaterThan(1);
		for (const [edge, box, side] of [
			['start', boxes()[0], 'left'],
			['end', boxes().at(-1), 'right']
		] as const) {
			const handle = document.querySelector(`[data-edge="${edge}"]`)?.getBoundingClientRect();
			near((handle?.left ?? 0) + (handle?.width ?? 0) / 2, box?.[side] ?? 0);
			near(
				handle?.[side === 'left' ? 'top' : 'bottom'] ?? 0,
				box?.[side === 'left' ? 'top' : 'bottom'] ?? 0
			);
		}
	});
});
