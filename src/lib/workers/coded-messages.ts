import type { CodeLink } from '../core/commands/take-in/choices';
import type { TakenCount } from '../core/exchange/coded/count-taken';
import type { OffsetRule } from '../core/exchange/coded/offset-rule';
import type { ProposedTriad } from '../core/exchange/coded/propose-triads';
import type { ReportLine } from '../core/exchange/coded/report';
import type { CodedSummary } from '../core/exchange/coded/summary';
import type { QuotationMapping } from '../core/exchange/quotations/mapping';
import type { Id } from '../core/model/id';
import type { CasesAs, CodeUse } from '../core/model/intake';

/** A file that holds a coded project. */
export interface CodedFile {
	readonly name: string;
	readonly file: Blob;
}

/** A sheet of a quotation table as it is shown: what it is called, its first rows, how it might be read. */
export interface QuotationSheet {
	readonly name: string;
	readonly rowCount: number;
	readonly firstRows: readonly (readonly string[])[];
	/** What to know before trusting it: hidden rows, quotation marks that were left open. */
	readonly warnings: readonly string[];
	readonly mapping: QuotationMapping;
	/** Whether it has columns of quotations; it may be a list of codes where it has not. */
	readonly hasQuotations: boolean;
}

/** What a person decided, as it is sent: the project itself stays with the worker. */
export interface CodedChoices {
	readonly uses: ReadonlyMap<string, CodeUse>;
	readonly cases: CasesAs;
	/** Keys of the sets of codes that become configurations. */
	readonly triads: readonly string[];
	readonly links: readonly CodeLink[];
}

/** Codes that stand together, with how many passages carry them and the words of one. */
export interface TriadSeen extends Omit<ProposedTriad, 'passages'> {
	readonly passages: number;
	readonly example: string;
}

/** What the worker for coded projects is asked, one thing at a time. */
export type CodedRequest =
	| {
			readonly kind: 'read';
			readonly given: CodedFile;
			/** How offsets are counted in some sources, where a person says so. */
			readonly rules: ReadonlyMap<string, OffsetRule>;
			/** What codes were taken as before, by their path. */
			readonly earlier: ReadonlyMap<string, CodeUse>;
	  }
	/** Opens a table of quotations and asks how its sheets might be read. */
	| { readonly kind: 'columns'; readonly given: CodedFile }
	| { readonly kind: 'remap'; readonly sheet: number; readonly headings: number | undefined }
	| {
			readonly kind: 'read sheet';
			readonly sheet: number;
			readonly mapping: QuotationMapping;
			/** The sheet that lists the codes, where there is one. */
			readonly codes: number | undefined;
			readonly earlier: ReadonlyMap<string, CodeUse>;
	  }
	| { readonly kind: 'triads'; readonly uses: ReadonlyMap<string, CodeUse> }
	| { readonly kind: 'count'; readonly uses: ReadonlyMap<string, CodeUse> }
	| {
			readonly kind: 'take in';
			/** Where the project is kept in this browser. */
			readonly address: string;
			readonly coder: Id<'coder'> | undefined;
			readonly choices: CodedChoices;
	  };

/** What long work is at. */
export type CodedPhase = 'reading' | 'preparing' | 'storing' | 'publishing';

/** What it answers. */
export type CodedAnswer =
	| {
			readonly kind: 'progress';
			readonly phase: CodedPhase;
			readonly done: number;
			readonly total: number;
	  }
	| { readonly kind: 'columns'; readonly sheets: readonly QuotationSheet[] }
	| { readonly kind: 'mapping'; readonly mapping: QuotationMapping }
	| { readonly kind: 'seen'; readonly summary: CodedSummary }
	| { readonly kind: 'triads'; readonly triads: readonly TriadSeen[] }
	| { readonly kind: 'counted'; readonly count: TakenCount }
	| { readonly kind: 'taken in'; readonly seq: number; readonly report: readonly ReportLine[] }
	| { readonly kind: 'failed'; readonly sentence: string };
