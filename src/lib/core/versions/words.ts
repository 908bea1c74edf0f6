import type { Aspect, Change } from './change';

/** A change in a few words: “Less isolated”: role, from C to O. */
export function changeWords(change: Change): string {
	const { of, kind, before, after, aspects } = change;
	const words = after?.words ?? before?.words ?? 'a part that is not known any more';
	const name = of === 'occurrence' ? `“${words}”` : of === 'link' ? `the link ${words}` : words;
	if (aspects.length === 0) return `${name} was ${kind}`;
	return `${name} was ${kind} (${aspects.map(aspectWords).join('; ')})`;
}

/** What reads otherwise: wording, from “one” to “other”. */
export function aspectWords({ name, from, to }: Aspect): string {
	if (from === '') return `${name}: ${told(to)}, before not said`;
	if (to === '') return `${name}: no longer ${told(from)}`;
	return `${name}: from ${told(from)} to ${told(to)}`;
}

function told(words: string): string {
	return words.startsWith('“') ? words : `“${words}”`;
}
