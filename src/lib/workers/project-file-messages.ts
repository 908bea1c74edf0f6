/** What the worker for project files is asked to do. */
export type ProjectFileRequest =
	| { readonly kind: 'open'; readonly file: Blob }
	| { readonly kind: 'save'; readonly project: string };

/** What it answers: how far it is in bytes, and how it ended. */
export type ProjectFileAnswer =
	| { readonly kind: 'progress'; readonly done: number; readonly total: number }
	| { readonly kind: 'opened'; readonly project: string; readonly missingTexts: number }
	| { readonly kind: 'saved'; readonly bytes: Uint8Array<ArrayBuffer> }
	| { readonly kind: 'failed'; readonly sentence: string };
