import { readPresence } from '$lib/core/cases/read-presence';
import { knownIn } from '$lib/core/cases/known';
import { clearCaseValues, setCaseValues, type GivenValue } from '$lib/core/commands/case-values';
import type { CaseValue } from '$lib/core/model/case-value';
import { deskOf } from '../check/check-desk.svelte';
import type { OpenProject } from '../project/open-project';
import { countOf } from '../shared/words';
import { cellsOf } from './value-cells';
import { valueColumns, type ValueColumn } from './value-columns';

/** Columns that stand beside each other at a time. */
export const columnsAtOnce = 40;

interface Corner {
	readonly row: number;
	readonly column: number;
}

/** The sheet of cases and elements as it is looked at and typed into. */
export class ValueGrid {
	/** Only elements of which something is known, or all; where all fit beside each other, all from the start. */
	which = $state<'known' | 'all'>('all');
	/** The first column that is asked for. */
	asked = $state(0);
	/** Where keys last went, and the other corner of the block that is marked. */
	#went = $state.raw({ row: 0, column: 0 });
	#anchor = $state.raw({ row: 0, column: 0 });
	problem = $state<string>();

	readonly known = $derived.by(() =>
		knownIn(this.project.workspace.model, this.project.workspace.evidence)
	);
	readonly cases = $derived(this.known.cases);
	readonly all = $derived(this.#columnsOf(this.which));
	/** The first column that is shown. */
	readonly from = $derived(this.asked < this.all.length ? this.asked : 0);
	readonly columns = $derived(this.all.slice(this.from, this.from + columnsAtOnce));
	readonly cells = $derived(
		this.columns.map(({ id }) => cellsOf(this.project.workspace.model, this.known, id))
	);
	/** The cell that keys act on; what is looked at may have become smaller since they went there. */
	readonly at = $derived(this.#within(this.#went));
	readonly block = $derived(this.#blockOf(this.at, this.#within(this.#anchor)));
	readonly row = $derived(this.cases[this.at.row]);
	readonly column = $derived(this.columns[this.at.column]);

	constructor(readonly project: OpenProject) {
		if (this.all.length > columnsAtOnce && this.#columnsOf('known').length > 0)
			this.which = 'known';
	}

	/** Goes to a cell, as far as there is one; the block grows to it where it is extended. */
	goTo(row: number, column: number, isExtended = false): void {
		this.#went = this.#within({ row, column });
		if (!isExtended) this.#anchor = this.#went;
		this.problem = undefined;
	}

	isMarked(row: number, column: number): boolean {
		const { top, bottom, left, right } = this.block;
		return row >= top && row <= bottom && column >= left && column <= right;
	}

	/** Shows other columns. */
	turn(by: number): void {
		this.asked = Math.max(0, Math.min(this.from + by, this.all.length - 1));
		this.goTo(this.at.row, 0);
	}

	/** Enters a value into every cell of the block, in one change. */
	async enter(presence: CaseValue['presence']): Promise<void> {
		const values = this.#cells().map((cell) => ({ ...cell, presence }));
		if (values.length === 0) return;
		const said = values.length === 1 ? `${presence}.` : `${countOf(values.length, 'value')}.`;
		await this.project.act(setCaseValues({ values }), { said });
	}

	async clear(): Promise<void> {
		await this.project.act(clearCaseValues({ cells: this.#cells() }), { said: 'Emptied.' });
	}

	/** The block as text that a spreadsheet takes. */
	get text(): string {
		const { top, bottom, left, right } = this.block;
		const rows = this.cases.slice(top, bottom + 1).map((one, at) =>
			this.cells
				.slice(left, right + 1)
				.map((cell) => cell(one, top + at).letter)
				.join('\t')
		);
		return rows.join('\n');
	}

	/** Takes a block of cells from the clipboard, beginning where keys act; one that cannot be read is told and nothing changes. */
	async paste(text: string): Promise<void> {
		const rows = text.replace(/\r?\n$/, '').split(/\r?\n/);
		const values: GivenValue[] = [];
		for (const [down, row] of rows.entries())
			for (const [across, cell] of row.split('\t').entries()) {
				const one = this.cases[this.block.top + down];
				const element = this.columns[this.block.left + across];
				const read = readPresence(cell);
				if ('problem' in read) {
					this.problem = `Line ${down + 1}, cell ${across + 1} of what was pasted: ${read.problem} Nothing was changed.`;
					return;
				}
				if (one && element && read.presence)
					values.push({ case: one.id, element: element.id, presence: read.presence });
			}
		if (values.length === 0) {
			this.problem =
				'What was pasted holds no value that falls on a cell here. Go to its first cell and paste again.';
			return;
		}
		await this.project.actWithUndo(
			setCaseValues({ values }),
			`Pasted ${countOf(values.length, 'value')}.`
		);
	}

	#columnsOf(which: 'known' | 'all'): ValueColumn[] {
		const { model, evidence } = this.project.workspace;
		const { configuration } = deskOf(this.project);
		const looked = { theory: this.project.outlook.theory, configuration };
		return valueColumns(model, evidence, looked, which);
	}

	#within({ row, column }: Corner): Corner {
		const within = (place: number, many: number) => Math.max(0, Math.min(place, many - 1));
		return { row: within(row, this.cases.length), column: within(column, this.columns.length) };
	}

	#blockOf(one: Corner, other: Corner) {
		return {
			top: Math.min(one.row, other.row),
			bottom: Math.max(one.row, other.row),
			left: Math.min(one.column, other.column),
			right: Math.max(one.column, other.column)
		};
	}

	#cells() {
		const { top, bottom, left, right } = this.block;
		return this.cases
			.slice(top, bottom + 1)
			.flatMap((one) =>
				this.columns.slice(left, right + 1).map(({ id }) => ({ case: one.id, element: id }))
			);
	}
}
