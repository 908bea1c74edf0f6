import { expect, it } from 'vitest';
import { nextTurn } from '../../src/lib/storage/next-turn';

it('the next turn comes after what was promised before, and lets other messages through in between', async () => {
	const order: string[] = [];
	const { port1, port2 } = new MessageChannel();
	port1.onmessage = () => order.push('a message');
	port2.postMessage(undefined);
	void Promise.resolve().then(() => order.push('a promise'));
	await nextTurn();
	await nextTurn();
	port1.close();
	expect(order).toEqual(['a promise', 'a message']);
});
