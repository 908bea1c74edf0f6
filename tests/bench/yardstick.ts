import { median } from './row';

/** Milliseconds for the same piece of arithmetic every time, the middle one of five: how fast the machine is right now, so that two tables can be compared. */
export function yardstick(): number {
	return median(Array.from({ length: 5 }, timeOfWork));
}

function timeOfWork(): number {
	const begun = performance.now();
	let mixed = 1;
	for (let step = 0; step < 20_000_000; step++) mixed = Math.imul(mixed ^ step, 0x9e3779b1);
	return performance.now() - begun + (mixed === 0 ? 1 : 0);
}
