import type { ReportLine } from '../coded/report';
import type { QuotationRow } from './read-row';

/** What was met while a quotation table was read, for its report. */
export class QuotationReport {
	readonly #lines: ReportLine[] = [];

	/** A row that gives no passage. */
	leftOut(row: number, why: string): void {
		this.#lines.push({ what: 'left out', sentence: `Row ${row}: ${why}`, where: `row ${row}` });
	}

	/** Something that was mended or has to be looked at. */
	repaired(sentence: string, more: Pick<ReportLine, 'count' | 'where'> = {}): void {
		this.#lines.push({ what: 'repaired', sentence, ...more });
	}

	/** Something that was read; nothing is said where there is none of it. */
	read(count: number, sentence: string): void {
		if (count > 0) this.#lines.push({ what: 'read', sentence, count });
	}

	/** Cells that could be cut into codes in another way. */
	unsure({ row, unsure }: QuotationRow): void {
		for (const { codes, other = [] } of unsure)
			this.repaired(
				`Row ${row}: its codes were taken as ${listed(codes)}; they could be ${listed(other)} as well. Look whether that is right.`,
				{ where: `row ${row}` }
			);
	}

	get lines(): readonly ReportLine[] {
		return this.#lines;
	}
}

function listed(names: readonly string[]): string {
	return names.map((name) => `“${name}”`).join(' · ');
}
