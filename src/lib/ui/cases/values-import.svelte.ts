import { takeInCaseValues } from '$lib/core/commands/case-values';
import type { Command } from '$lib/core/commands/command';
import { folded } from '$lib/core/commands/elements';
import { recordedPresence, recordsByElement } from '$lib/core/cases/known';
import type { GivenCaseValues } from '$lib/core/exchange/tables/read-case-values';
import { TableProblem } from '$lib/core/exchange/tables/table';
import type { Id } from '$lib/core/model/id';
import type { Model } from '$lib/core/model/model';
import { TableFailed, TableReader, type SheetSeen } from '$lib/workspace/tables';
import type { Given } from '../tables/read-given';

/** What taking in one row would do. */
export interface RowPreview {
	readonly row: number;
	readonly name: string;
	readonly isNew: boolean;
	/** `Professional support: P`, with what stood there where it is another. */
	readonly changes: readonly string[];
}

/** A table of case values that is chosen and looked over until it is taken in. */
export class ValuesImport {
	file = $state('');
	sheets = $state.raw<readonly SheetSeen[]>([]);
	sheet = $state(0);
	read = $state.raw<GivenCaseValues>();
	reading = $state(false);
	problem = $state<string>();
	source = $state('');
	locator = $state('');
	#reader: TableReader | undefined;

	readonly rows = $derived.by(() => (this.read?.rows ?? []).map((row) => this.#preview(row)));
	readonly fresh = $derived(this.rows.filter(({ isNew }) => isNew));
	readonly changed = $derived(
		this.rows.filter(({ isNew, changes }) => !isNew && changes.length > 0)
	);
	readonly same = $derived(this.rows.length - this.fresh.length - this.changed.length);

	constructor(
		readonly model: () => Model,
		readonly steps: () => readonly Id<'element'>[]
	) {}

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
			if (!(error instanceof TableProblem) && !(error instanceof TableFailed)) throw error;
			if (this.#reader === reader)
				this.problem = error instanceof TableProblem ? error.sentence : error.message;
		} finally {
			if (this.#reader === reader) this.reading = false;
		}
	}

	/** Reads a sheet of it. */
	async choose(sheet: number): Promise<void> {
		this.sheet = sheet;
		const elements = [...this.model().element.values()].map(({ id, label, shortLabel }) => ({
			id,
			label,
			...(shortLabel === undefined ? {} : { shortLabel })
		}));
		this.read = await this.#reader?.caseValues(sheet, { elements, steps: this.steps() });
	}

	/** The command that takes in what can be read. */
	get command(): Command {
		const command = takeInCaseValues({
			rows: (this.read?.rows ?? []).map(({ name, cells }) => ({ name, cells })),
			...(this.source === '' ? {} : { source: this.source as Id<'source'> }),
			...(this.locator.trim() === '' ? {} : { locator: this.locator.trim() })
		});
		return { ...command, file: this.file };
	}

	/** Gives up what is being read. */
	end(): void {
		this.#reader?.end();
		this.#reader = undefined;
		this.reading = false;
		this.read = undefined;
	}

	#preview({ row, name, cells }: GivenCaseValues['rows'][number]): RowPreview {
		const model = this.model();
		const known = [...model.case.values()].find((one) => folded(one.name) === folded(name));
		const records = recordsByElement(model.value);
		const changes = cells.flatMap(({ element, presence }) => {
			const own = known && records.get(element)?.get(known.id);
			const before = own === undefined ? undefined : recordedPresence(own);
			if (before === presence) return [];
			const { shortLabel, label } = model.element.get(element) ?? { label: '' };
			return [
				`${shortLabel ?? label}: ${before === undefined ? '' : `${before}, now `}${presence}`
			];
		});
		return { row, name, isNew: known === undefined, changes };
	}
}
