/** A whole number with its thousands told apart: `1,200`. Not by the browser's own means, which take 50 ms to set up while the page is opening. */
export function wholeNumber(many: number): string {
	return String(many).replace(/\B(?=(\d{3})+(?!\d))/g, ',');
}

/** A number of things in words: `1 element`, `1,200 elements`, `3 more`. */
export function countOf(many: number, thing: string, things = pluralOf(thing)): string {
	return `${wholeNumber(many)} ${many === 1 ? thing : things}`;
}

function pluralOf(thing: string): string {
	return thing === 'more' ? thing : `${thing}s`;
}

/** A size on disk: `340 kB`, `1.2 MB`. */
export function sizeInWords(bytes: number): string {
	if (bytes < 1000) return countOf(bytes, 'byte');
	const [unit, many] = bytes < 999_500 ? ['kB', bytes / 1000] : ['MB', bytes / 1_000_000];
	return `${wholeNumber(many < 10 ? Math.round(many * 10) / 10 : Math.round(many))} ${unit}`;
}

const steps: readonly [Intl.RelativeTimeFormatUnit, number][] = [
	['minute', 60_000],
	['hour', 3_600_000],
	['day', 86_400_000],
	['week', 604_800_000],
	['month', 2_629_800_000],
	['year', 31_557_600_000]
];
let ago: Intl.RelativeTimeFormat | undefined;

/** How long ago something was, in words: `just now`, `3 minutes ago`, `yesterday`. */
export function agoInWords(at: string, now: number): string {
	const past = now - Date.parse(at);
	if (past < 45_000) return 'just now';
	const [unit, length] = steps.findLast(([, step]) => past >= step) ?? ['minute', 60_000];
	ago ??= new Intl.RelativeTimeFormat('en-GB', { numeric: 'auto' });
	return ago.format(-Math.max(1, Math.floor(past / length)), unit);
}

let day: Intl.DateTimeFormat | undefined;

/** The day, as a reader writes it and where the reader is: `31 January 2026`. */
export function dayInWords(at: string): string {
	day ??= new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' });
	return day.format(new Date(at));
}

let exact: Intl.DateTimeFormat | undefined;

/** The exact time, as a reader writes it: `31 January 2026 at 09:00`. */
export function exactTime(at: string): string {
	exact ??= new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short' });
	return exact.format(new Date(at));
}
