/** What the worker that restores a project is asked. */
export interface RestoreRequest {
	/** Where the project is kept in this browser. */
	readonly address: string;
	/** The change after which it stood so; 0 is before the first. */
	readonly seq: number;
	/** What the copy is called. */
	readonly name: string;
}

/** What it answers: how many changes it has taken back, and how it ended. */
export type RestoreAnswer =
	| { readonly kind: 'progress'; readonly done: number; readonly total: number }
	| { readonly kind: 'restored'; readonly project: string }
	| { readonly kind: 'failed'; readonly sentence: string };
