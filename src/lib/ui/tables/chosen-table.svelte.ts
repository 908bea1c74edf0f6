import { TableProblem } from '$lib/core/exchange/tables/table';
import { TableReader, type SheetSeen } from '$lib/workspace/tables';
import type { Given } from './read-given';
import { tableSentence } from './table-sentence';

/** A table that is chosen and looked over until it is taken in; what a sheet is read as is each import's own. */
export abstract class ChosenTable<Read> {
	file = $state('');
	sheets = $state.raw<readonly SheetSeen[]>([]);
	sheet = $state(0);
	read = $state.raw<Read>();
	reading = $state(false);
	problem = $state<string>();
	#reader: TableReader | undefined;

	/** Reads one sheet; undefined where it is given up meanwhile. */
	protected abstract readSheet(reader: TableReader, sheet: number): Promise<Read | undefined>;

	/** Reads what was given; a problem is told. */
	async take(given: () => Given | Promise<Given>): Promise<void> {
		this.end();
		const reader = (this.#reader = new TableReader());
		this.problem = undefined;
		this.reading = true;
		try {
			const ready = await given();
			if ('problem' in ready) throw new TableProblem(ready.problem);
			const sheets = await reader.read(ready.given);
			if (this.#reader !== reader) return;
			if (sheets.length === 0) throw new TableProblem(`${ready.file} holds no table.`);
			this.file = ready.file;
			this.sheets = sheets;
			await this.choose(0);
		} catch (error) {
			if (this.#reader === reader) this.problem = tableSentence(error);
		} finally {
			if (this.#reader === reader) this.reading = false;
		}
	}

	/** Reads a sheet of it. */
	async choose(sheet: number): Promise<void> {
		this.sheet = sheet;
		this.read = this.#reader && (await this.readSheet(this.#reader, sheet));
	}

	/** Gives up what is being read. */
	end(): void {
		this.#reader?.end();
		this.#reader = undefined;
		this.reading = false;
		this.read = undefined;
	}
}
