import type { Change } from '$lib/core/change';
import type { Scope } from '$lib/core/model/kinds';
import type { Model } from '$lib/core/model/model';
import { sentenceOf } from '$lib/core/sentence';
import { whoIs } from '../check/response-words';
import { saidIn } from './said-in';

/** Which changes the trail lists. */
export interface TrailFilter {
	readonly scopes: ReadonlySet<Scope>;
	/** Words that must all stand in what is shown of a change. */
	readonly words: string;
}

/** The changes of the chosen scopes that hold all the words. */
export function filtered(
	changes: readonly Change[],
	model: Model,
	{ scopes, words }: TrailFilter
): readonly Change[] {
	const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
	return changes.filter(
		(change) =>
			scopes.has(change.scope) && (wanted.length === 0 || holds(textOf(change, model), wanted))
	);
}

function holds(text: string, words: readonly string[]): boolean {
	return words.every((word) => text.includes(word));
}

function textOf(change: Change, model: Model): string {
	const said = saidIn(change).map(({ lead, text }) => `${lead} ${text}`);
	return [sentenceOf(change, model), change.why ?? '', whoIs(model, change.by), ...said]
		.join(' ')
		.toLowerCase();
}
