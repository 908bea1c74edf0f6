import type { QuotationMapping } from '$lib/core/exchange/quotations/mapping';
import { holdsCodes, separatorFor } from '$lib/core/exchange/quotations/mapping';
import type { QuotationUse } from '$lib/core/exchange/quotations/uses';
import type { QuotationSheet } from '$lib/workspace/coded';

/** How a table of quotations is to be read: which sheet, what its columns hold, where its codes are listed. */
export class TableColumns {
	sheets = $state.raw<readonly QuotationSheet[]>([]);
	sheet = $state(0);
	/** The sheet that lists the codes. */
	codes = $state<number>();
	mapping = $state.raw<QuotationMapping>();

	readonly shown = $derived(this.sheets[this.sheet]);
	/** Whether some column holds passages; else no row could give any. */
	readonly isEnough = $derived(
		(this.mapping?.columns ?? []).some(({ use }) => ['quote', 'place', 'start'].includes(use))
	);

	/** Begins with the first sheet that has quotations, and the first that has none as the list of its codes. */
	begin(sheets: readonly QuotationSheet[]): void {
		this.sheets = sheets;
		this.choose(
			Math.max(
				0,
				sheets.findIndex(({ hasQuotations }) => hasQuotations)
			)
		);
	}

	/** Takes another sheet as the one with the quotations. */
	choose(sheet: number): void {
		this.sheet = sheet;
		this.mapping = this.sheets[sheet]?.mapping;
		const list = this.sheets.findIndex(
			({ hasQuotations, mapping }, at) =>
				at !== sheet && !hasQuotations && mapping.columns.some(({ use }) => use === 'codes')
		);
		this.codes = list < 0 ? undefined : list;
	}

	/** Says what a column holds. */
	use(column: number, use: QuotationUse): void {
		const cells = this.rows.map((row) => row[column] ?? '');
		const separator = holdsCodes(use) ? separatorFor(use, cells) : 'whole';
		this.change(column, { use, separator });
	}

	/** Changes how a column is read. */
	change(column: number, change: Partial<QuotationMapping['columns'][number]>): void {
		const { mapping } = this;
		if (mapping === undefined) return;
		const columns = mapping.columns.map((one, at) => (at === column ? { ...one, ...change } : one));
		this.mapping = { ...mapping, columns };
	}

	/** The first rows below the headings. */
	get rows(): readonly (readonly string[])[] {
		return (this.shown?.firstRows ?? []).slice((this.mapping?.headings ?? -1) + 1);
	}

	/** What a column is called. */
	nameOf(column: number): string {
		const { headings } = this.mapping ?? {};
		const words = headings === undefined ? '' : this.shown?.firstRows[headings]?.[column];
		return words?.trim() || `Column ${column + 1}`;
	}
}
