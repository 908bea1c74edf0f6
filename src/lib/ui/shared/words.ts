const numbers = new Intl.NumberFormat('en-GB');

/** A whole number with its thousands told apart: `1,200`. */
export function wholeNumber(many: number): string {
	return numbers.format(many);
}

/** A number of things in words: `1 element`, `1,200 elements`, `3 more`. */
export function countOf(many: number, thing: string, things = pluralOf(thing)): string {
	return `${numbers.format(many)} ${many === 1 ? thing : things}`;
}

function pluralOf(thing: string): string {
	return thing === 'more' ? thing : `${thing}s`;
}

/** A size on disk: `340 kB`, `1.2 MB`. */
export function sizeInWords(bytes: number): string {
	if (bytes < 1000) return countOf(bytes, 'byte');
	const [unit, many] = bytes < 999_500 ? ['kB', bytes / 1000] : ['MB', bytes / 1_000_000];
	return `${numbers.format(many < 10 ? Math.round(many * 10) / 10 : Math.round(many))} ${unit}`;
}

const steps: readonly [Intl.RelativeTimeFormatUnit, number][] = [
	['minute', 60_000],
	['hour', 3_600_000],
	['day', 86_400_000],
	['week', 604_800_000],
	['month', 2_629_800_000],
	['year', 31_557_600_000]
];
const ago = new Intl.RelativeTimeFormat('en-GB', { numeric: 'auto' });

/** How long ago something was, in words: `just now`, `3 minutes ago`, `yesterday`. */
export function agoInWords(at: string, now: number): string {
	const past = now - Date.parse(at);
	if (past < 45_000) return 'just now';
	const [unit, length] = steps.findLast(([, step]) => past >= step) ?? ['minute', 60_000];
	return ago.format(-Math.max(1, Math.floor(past / length)), unit);
}

const exact = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short' });

/** The exact time, as a reader writes it: `31 January 2026 at 09:00`. */
export function exactTime(at: string): string {
	return exact.format(new Date(at));
}
