/** A concept in the analyst's words; `oppositeOf` is the short name of the concept it reverses. */
export interface Concept {
	readonly label: string;
	/** About 40 characters, where the label is longer. */
	readonly short?: string;
	readonly oppositeOf?: string;
	readonly note?: string;
}
