import type { Change } from '$lib/core/change';
import { isPlainObject } from '$lib/core/same-value';

/** The words a person gave with a change: a decision, the reason of a dismissal, what was looked for. */
export interface Said {
	readonly lead: string;
	readonly text: string;
	/** The key of the prompt it answers, where it answers one. */
	readonly prompt?: string;
}

/** What was said in a change, in the order it stands there. */
export function saidIn({ diff }: Change): Said[] {
	return diff.flatMap(({ kind, path, to }) => {
		if (path.length > 0 || !isPlainObject(to)) return [];
		const text = (field: string): string => (typeof to[field] === 'string' ? to[field].trim() : '');
		const said = words(kind, text);
		return said === undefined || (said.text === '' && said.prompt === undefined) ? [] : [said];
	});
}

function words(kind: string, text: (field: string) => string): Said | undefined {
	if (kind === 'decision') return { lead: text('kind'), text: text('text') };
	if (kind === 'response') return { lead: 'reason', text: text('reason'), prompt: text('finding') };
	if (kind === 'search') return { lead: `looked for, ${text('found')}`, text: text('lookedFor') };
	return undefined;
}
