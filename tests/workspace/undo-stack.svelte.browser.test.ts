import { expect, it } from 'vitest';
import type { Change } from '$lib/core/change';
import { UndoStack } from '$lib/workspace/undo-stack.svelte';

function changeAt(seq: number, batch?: string): Change {
	const told = { command: 'test', about: [], at: '2026-01-31', scope: 'evidence' } as const;
	return { ...told, seq, schema: 1, diff: [], ...(batch === undefined ? {} : { batch }) };
}

it('[W8] the changes of one import are one step of undo', () => {
	const stack = new UndoStack();
	stack.did(changeAt(1));
	for (const seq of [2, 3, 4]) stack.did(changeAt(seq, 'batch:1'));
	stack.undid(changeAt(5));
	expect(stack.lastDone?.seq).toBe(1);
	stack.redid(changeAt(6));
	expect([stack.lastDone?.seq, stack.canRedo]).toEqual([6, false]);
});
