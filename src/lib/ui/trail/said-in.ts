import type { Change } from '$lib/core/change';
import { isPlainObject } from '$lib/core/same-value';

/** The words a person gave with a change: a decision, the reason of a dismissal, what was looked for. */
export interface Said {
	readonly lead: string;
	readonly text: string;
}

/** What was said in a change, in the order it stands there. */
export function saidIn({ diff }: Change): Said[] {
	return diff.flatMap(({ kind, path, to }) => {
		if (path.length > 0 || !isPlainObject(to)) return [];
		const text = (field: string): string => (typeof to[field] === 'string' ? to[field].trim() : '');
		const said: Said | undefined =
			kind === 'decision'
				? { lead: text('kind'), text: text('text') }
				: kind === 'response'
					? { lead: 'reason', text: text('reason') }
					: kind === 'search'
						? { lead: `looked for, ${text('found')}`, text: text('lookedFor') }
						: undefined;
		return said === undefined || said.text === '' ? [] : [said];
	});
}
