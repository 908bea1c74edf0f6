import { tick } from 'svelte';

/** Frames over which a list settles after one of its rows came or went. */
const frames = 8;

/** Gives the focus to what is found, wherever it was lost because what had it went away. */
export async function keepFocus(find: () => HTMLElement | null | undefined): Promise<void> {
	await tick();
	for (let turn = 0; turn < frames; turn++) {
		await new Promise(requestAnimationFrame);
		if (document.activeElement === null || document.activeElement === document.body)
			find()?.focus();
	}
}
