/** One line of the table: what was measured, and whether it kept within its budget where it has one. */
export interface Row {
	readonly what: string;
	readonly budget?: string;
	readonly measured: string;
	readonly verdict?: 'ok' | 'over';
}

/** Two times between frames that differ by less, in milliseconds, are the same: the screen itself sets the pace. */
export const unlike = 0.15;

/** A time held against a budget, both in milliseconds, with some leeway where there is any; `more` is said after it. */
export function held(what: string, measured: number, budget: number, more = '', leeway = 0): Row {
	return {
		what,
		budget: inWords(budget),
		measured: inWords(measured) + more,
		verdict: measured <= budget + leeway ? 'ok' : 'over'
	};
}

/** The longest time the page was held up, in milliseconds; the browser only tells of those from 50 on. */
export function heldUp(what: string, longest: number): Row {
	const measured = longest === 0 ? 'under 50 ms' : inWords(longest);
	return { what, budget: '50 ms', measured, verdict: longest <= 50 ? 'ok' : 'over' };
}

/** Milliseconds as a person reads them. */
export function inWords(milliseconds: number): string {
	if (milliseconds >= 1000) return `${(milliseconds / 1000).toFixed(2)} s`;
	return `${milliseconds.toFixed(milliseconds < 20 ? 1 : 0)} ms`;
}

/** The value below which the given share of the values lies. */
export function quantile(values: readonly number[], share: number): number {
	const sorted = [...values].sort((one, other) => one - other);
	return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}

/** The middle value. */
export function median(values: readonly number[]): number {
	return quantile(values, 0.5);
}
