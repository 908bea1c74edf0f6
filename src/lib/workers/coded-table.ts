import type { CodedProject } from '../core/exchange/coded/coded-project';
import { codebookOf } from '../core/exchange/quotations/codebook';
import {
	looksLikeQuotations,
	proposeQuotationMapping,
	quotationMappingWith,
	type QuotationMapping
} from '../core/exchange/quotations/mapping';
import { readQuotations } from '../core/exchange/quotations/read-quotations';
import { readTableFile } from '../core/exchange/quotations/read-table-file';
import { TableProblem, type Table } from '../core/exchange/tables/table';
import type { CodedFile, QuotationSheet } from './coded-messages';

/** Rows that are sent to be looked at while columns are chosen. */
const shownRows = 40;

/** A table of quotations that is open: its sheets, and how they are read. */
export class CodedTable {
	private constructor(
		readonly file: string,
		private readonly tables: readonly Table[]
	) {}

	/** Opens a file, or fails with a sentence for the person. */
	static async open({ name, file }: CodedFile): Promise<CodedTable> {
		const bytes = new Uint8Array(await file.arrayBuffer());
		return new CodedTable(name, await readTableFile(name, bytes).catch(inWords));
	}

	/** The sheets, each with how it might be read. */
	sheets(): QuotationSheet[] {
		return this.tables.map((table) => {
			const mapping = proposeQuotationMapping(table);
			return {
				name: table.name,
				rowCount: table.rows.length,
				firstRows: table.rows.slice(0, shownRows),
				warnings: table.warnings,
				mapping,
				hasQuotations: looksLikeQuotations(mapping)
			};
		});
	}

	/** How a sheet might be read if its headings stand in this row. */
	remap(sheet: number, headings: number | undefined): QuotationMapping {
		return quotationMappingWith(this.#table(sheet), headings);
	}

	/** A sheet as a coded project; another may be the list of its codes. */
	project(sheet: number, mapping: QuotationMapping, codes: number | undefined): CodedProject {
		return readQuotations({
			file: this.file,
			table: this.#table(sheet),
			mapping,
			...(codes === undefined ? {} : { codebook: codebookOf(this.#table(codes)) })
		});
	}

	#table(sheet: number): Table {
		const table = this.tables[sheet];
		if (table === undefined)
			throw new Error('This sheet is not there any more. Choose the file again.');
		return table;
	}
}

function inWords(error: unknown): never {
	throw error instanceof TableProblem ? new Error(error.sentence) : error;
}
