/** Units that were rated alike: the value each coder gave, in the order of the coders; `undefined` where a coder gave none. */
export interface Rated {
	readonly values: readonly (string | undefined)[];
	/** How many units were rated so. */
	readonly many: number;
}

/** Why a number is not given. */
export interface Unsaid {
	/** In two or three words, for a table. */
	readonly short: string;
	readonly why: string;
}

/** Whether a number, or what is made of numbers, is given. */
export function isSaid<T>(measured: T | Unsaid): measured is Exclude<T, Unsaid> {
	return typeof measured !== 'object' || measured === null || !('why' in measured);
}

/** The values that coders did give to a unit. */
export function given(values: Rated['values']): string[] {
	return values.filter((value) => value !== undefined);
}
