import type { Mapping } from '../core/exchange/tables/mapping';
import type { GivenCaseValues, KnownHeadings } from '../core/exchange/tables/read-case-values';
import type { ProposedTable } from '../core/exchange/tables/proposed';
import type { AttributeColumn, DescribedKind } from '../core/people/attribute-columns';
import type { GivenPeople } from '../core/people/given-people';
import type { Table } from '../core/exchange/tables/table';

/** What a table is read from: the bytes of a workbook, the text of a file or of what was pasted, or cells that were cut already. */
export type TableGiven =
	| { readonly kind: 'workbook'; readonly file: string; readonly bytes: Uint8Array<ArrayBuffer> }
	| {
			readonly kind: 'text';
			readonly file: string;
			readonly text: string;
			readonly isPasted: boolean;
	  }
	| { readonly kind: 'cells'; readonly tables: readonly Table[] };

/** A sheet as it is shown: what it is called, its first rows, how it might be read. */
export interface SheetSeen {
	readonly name: string;
	readonly rowCount: number;
	readonly warnings: readonly string[];
	/** The first rows as they are, enough to choose the headings among them. */
	readonly firstRows: readonly (readonly string[])[];
	readonly mapping: Mapping;
}

/** What the worker for tables is asked. */
export type TableRequest =
	| { readonly kind: 'read'; readonly given: TableGiven }
	| { readonly kind: 'remap'; readonly sheet: number; readonly headings: number | undefined }
	| { readonly kind: 'propose'; readonly sheet: number; readonly mapping: Mapping }
	| {
			readonly kind: 'people';
			readonly sheet: number;
			readonly of: DescribedKind;
			readonly known: readonly AttributeColumn[];
	  }
	| { readonly kind: 'case values'; readonly sheet: number; readonly known: KnownHeadings };

/** What it answers, in the order it was asked. */
export type TableAnswer =
	| { readonly kind: 'sheets'; readonly sheets: readonly SheetSeen[] }
	| { readonly kind: 'mapping'; readonly mapping: Mapping }
	| { readonly kind: 'proposed'; readonly table: ProposedTable }
	| { readonly kind: 'people'; readonly people: GivenPeople }
	| { readonly kind: 'case values'; readonly values: GivenCaseValues }
	| { readonly kind: 'failed'; readonly sentence: string };
