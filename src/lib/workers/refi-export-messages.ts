import type { ReportLine } from '../core/exchange/coded/report';

/** Whether a whole project is written for other tools, or its codebook alone. */
export type RefiKind = 'project' | 'codebook';

/** What the worker that writes for other tools is asked. */
export interface RefiRequest {
	readonly kind: RefiKind;
	/** Where the project is kept in this browser. */
	readonly address: string;
}

/** What it answers: how far it is in sources, and how it ended. */
export type RefiAnswer =
	| { readonly kind: 'progress'; readonly done: number; readonly total: number }
	| {
			readonly kind: 'written';
			readonly bytes: Uint8Array<ArrayBuffer>;
			readonly report: readonly ReportLine[];
	  }
	| { readonly kind: 'failed'; readonly sentence: string };
