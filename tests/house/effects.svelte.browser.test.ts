import { flushSync } from 'svelte';
import { expect, it } from 'vitest';

it('runs effects, which it does only in a real browser', () => {
	let stated = $state('one');
	const seen: string[] = [];
	const stop = $effect.root(() => {
		$effect(() => {
			seen.push(stated);
		});
	});
	flushSync();
	stated = 'two';
	flushSync();
	stop();
	expect(seen).toEqual(['one', 'two']);
});
