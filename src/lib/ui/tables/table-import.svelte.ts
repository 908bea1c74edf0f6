import type { ColumnMapping, Mapping } from '$lib/core/exchange/tables/mapping';
import type { ProposedConfiguration, ProposedTable } from '$lib/core/exchange/tables/proposed';
import { TableReader, type SheetSeen } from '$lib/workspace/tables';
import type { Given } from './read-given';
import { tableSentence } from './table-sentence';

/** A table that is chosen, mapped and looked over, until it is imported. */
export class TableImport {
	step = $state<'start' | 'columns' | 'rows'>('start');
	file = $state('');
	sheets = $state.raw<readonly SheetSeen[]>([]);
	/** Place of the sheet that is read. */
	sheet = $state(0);
	mapping = $state.raw<Mapping>();
	/** What the table becomes as it is mapped now. */
	proposed = $state.raw<ProposedTable>();
	/** First rows of the configurations that are left out. */
	leftOut = $state.raw<ReadonlySet<number>>(new Set());
	reading = $state(false);
	problem = $state<string>();
	#reader: TableReader | undefined;
	#asked = 0;

	readonly shown = $derived(this.sheets[this.sheet]);
	readonly chosen = $derived(
		(this.proposed?.configurations ?? []).filter((one) => !this.leftOut.has(rowOf(one)))
	);

	/** Reads what was given; a problem is told and leaves things as they were. */
	async take(given: () => Given | Promise<Given>): Promise<void> {
		this.stop();
		const asked = (this.#asked += 1);
		this.problem = undefined;
		this.reading = true;
		try {
			const ready = await given();
			if (asked !== this.#asked) return;
			if ('problem' in ready) this.problem = ready.problem;
			else await this.#read(ready);
		} catch (error) {
			if (asked === this.#asked) this.problem = tableSentence(error);
		} finally {
			if (asked === this.#asked) this.reading = false;
		}
	}

	async #read({ file, given }: Exclude<Given, { problem: string }>): Promise<void> {
		const reader = (this.#reader = new TableReader());
		const sheets = await reader.read(given);
		if (this.#reader !== reader) return;
		if (sheets.length === 0) {
			this.problem = `${file} holds no table.`;
			return;
		}
		this.file = file;
		this.sheets = sheets;
		await this.choose(0);
		this.step = 'columns';
	}

	/** Reads another sheet of the workbook. */
	choose(sheet: number): Promise<void> {
		this.sheet = sheet;
		return this.map(this.sheets[sheet]?.mapping);
	}

	/** Says which row holds the headings, and begins anew from there. */
	async setHeadings(row: number | undefined): Promise<void> {
		await this.map(await this.#reader?.remap(this.sheet, row));
	}

	/** Changes how one column is read. */
	setColumn(place: number, now: Partial<ColumnMapping>): Promise<void> {
		const { mapping } = this;
		return this.map(
			mapping && {
				...mapping,
				columns: mapping.columns.map((one, at) => (at === place ? { ...one, ...now } : one))
			}
		);
	}

	/** Reads the table by a mapping. */
	async map(mapping: Mapping | undefined): Promise<void> {
		if (mapping === undefined) return;
		this.mapping = mapping;
		this.leftOut = new Set();
		const proposed = await this.#reader?.propose(this.sheet, mapping);
		if (proposed !== undefined && this.mapping === mapping) this.proposed = proposed;
	}

	/** Leaves a configuration out, or takes it in again. */
	turn(one: ProposedConfiguration): void {
		const next = new Set(this.leftOut);
		if (!next.delete(rowOf(one))) next.add(rowOf(one));
		this.leftOut = next;
	}

	/** Stops what is being read. */
	stop(): void {
		this.#asked += 1;
		this.#reader?.end();
		this.#reader = undefined;
		this.reading = false;
	}

	/** Goes back to choosing a table. */
	again(): void {
		this.stop();
		this.step = 'start';
		this.sheets = [];
		this.mapping = undefined;
		this.proposed = undefined;
		this.problem = undefined;
	}
}

/** The row a configuration is known by. */
export function rowOf({ rows }: ProposedConfiguration): number {
	return rows[0] ?? 0;
}
