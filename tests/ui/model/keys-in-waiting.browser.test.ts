import { afterEach, beforeEach, expect, it } from 'vitest';
import { KeysInWaiting } from '$lib/ui/model/graph/keys-in-waiting';

let box: HTMLElement;
let graph: HTMLElement;
let field: HTMLInputElement;
let heard: string[];
const waiting = new KeysInWaiting();

beforeEach(() => {
	box = document.createElement('div');
	box.innerHTML = '<div tabindex="0"></div><input aria-label="Words">';
	[graph, field] = [box.querySelector('div')!, box.querySelector('input')!];
	heard = [];
	box.addEventListener('keydown', waiting.hold, { capture: true });
	for (const one of [graph, field])
		one.addEventListener('keydown', ({ key }) => heard.push(`${one.tagName} ${key}`));
	document.body.append(box);
	graph.focus();
});
afterEach(() => box.remove());

function press(key: string): boolean {
	const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
	return document.activeElement!.dispatchEvent(event);
}

it('keys wait for what is under way, and go on in their order where the focus is by then', async () => {
	let finish = () => {};
	const done = new Promise<void>((resolve) => (finish = resolve));
	void waiting.during(done);
	expect(press('a')).toBe(false);
	press('b');
	press('Backspace');
	for (const key of ['c', 'Home', 'z', 'Delete', 'End', 'ArrowLeft', 'd']) press(key);
	expect(heard).toEqual([]);
	field.focus();
	finish();
	await expect.poll(() => field.value).toBe('zdc');
	expect(heard.slice(0, 4)).toEqual(['INPUT a', 'INPUT b', 'INPUT Backspace', 'INPUT c']);
	await expect.poll(() => press('d')).toBe(true);
});

it('keys are free again where what was asked for failed', async () => {
	const failed = waiting.during(Promise.reject(new Error('It failed.')));
	press('Delete');
	await expect(failed).rejects.toThrow('It failed.');
	await expect.poll(() => heard).toEqual(['DIV Delete']);
});
