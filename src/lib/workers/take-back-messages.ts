import type { Id } from '../core/model/id';

/** Which import is to be taken back, by any change of it, or done again by the change that undid it. */
export interface TakeBackRequest {
	/** Where the project is kept in this browser. */
	readonly address: string;
	readonly seq: number;
	readonly coder: Id<'coder'> | undefined;
}

/** Where the journal stands when it is done, or why it cannot be. */
export type TakeBackAnswer = { readonly seq: number } | { readonly sentence: string };
