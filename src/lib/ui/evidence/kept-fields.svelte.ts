import type { Drafts } from '$lib/workspace/drafts.svelte';

/** The fields of a form whose typing is kept as a draft until it is finished or given up. */
export interface KeptFields<Fields extends Record<string, string>> {
	fields: Fields;
	/** Stores what has been typed so far. */
	keep: () => void;
	/** Puts in what was left from before. */
	takeUp: () => void;
	/** Empties the form: it is finished or given up. */
	drop: () => void;
}

/** What was typed since the project was opened, for forms that come and go with what is selected. */
const typedNow = new WeakMap<Drafts, Map<string, Record<string, string>>>();

/** A form's fields, with the drafts of the project behind them. */
export function keptFields<Fields extends Record<string, string>>(
	drafts: Drafts,
	key: string,
	empty: Fields
): KeptFields<Fields> {
	const fields = $state({ ...empty });
	const now = typedNow.get(drafts) ?? new Map<string, Record<string, string>>();
	typedNow.set(drafts, now);
	return {
		fields,
		keep() {
			now.set(key, { ...fields });
			drafts.keep(key, { fields: { ...fields } });
		},
		takeUp() {
			const left = drafts.left(key)?.value as { fields?: Partial<Fields> } | undefined;
			Object.assign(fields, now.get(key) ?? left?.fields ?? {});
		},
		drop() {
			now.delete(key);
			Object.assign(fields, empty);
			drafts.drop(key);
		}
	};
}
