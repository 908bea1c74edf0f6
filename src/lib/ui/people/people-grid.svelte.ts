import { Refused } from '$lib/core/applies';
import type { DescribedKind } from '$lib/core/people/attribute-columns';
import { caseSchema } from '$lib/core/model/people';
import type { OpenProject } from '../project/open-project';
import { cellChange } from './cell-change';
import {
	isWritable,
	peopleColumns,
	peopleRows,
	shownRows,
	type Order,
	type PeopleColumn
} from './people-rows';

/** Rows that are put on the page at first, and with every asking for more. */
export const rowsAtOnce = 200;

/** The table of cases or people as it is looked at and typed into. */
export class PeopleGrid {
	words = $state('');
	order = $state.raw<Order>({ key: 'name', isDown: false });
	most = $state(rowsAtOnce);
	/** The cell that keys act on, by who stands in its row and by its column. */
	id = $state<string>();
	key = $state('name');
	/** What is being typed into that cell. */
	typed = $state<string>();
	problem = $state<string>();
	/** Whose extracts are open. */
	opened = $state<string>();

	readonly columns = $derived.by(() => peopleColumns(this.project.workspace.model, this.kind));
	readonly all = $derived.by(() => peopleRows(this.project.workspace.model, this.kind));
	readonly rows = $derived(shownRows(this.all, this.words, this.order));
	readonly row = $derived(this.rows.find(({ id }) => id === this.id) ?? this.rows[0]);
	readonly column = $derived(this.columns.find(({ key }) => key === this.key) ?? this.columns[0]);

	constructor(
		readonly project: OpenProject,
		readonly kind: DescribedKind
	) {}

	sortBy(key: string): void {
		this.order = { key, isDown: this.order.key === key && !this.order.isDown };
	}

	/** Goes to the cell so many rows and columns away, as far as there are any. */
	move(rows: number, columns: number): void {
		const at = (all: readonly unknown[], now: number, by: number) =>
			Math.min(Math.max(now + by, 0), all.length - 1);
		const row = this.rows[at(this.rows, this.row ? this.rows.indexOf(this.row) : 0, rows)];
		const place = this.column ? this.columns.indexOf(this.column) : 0;
		const column = this.columns[at(this.columns, place, columns)];
		if (row !== undefined) this.goTo(row.id, column?.key ?? 'name');
	}

	goTo(id: string, key: string): void {
		if (this.typed !== undefined) return;
		this.id = id;
		this.key = key;
		const place = this.rows.findIndex((row) => row.id === id);
		if (place >= this.most) this.most = place + rowsAtOnce;
	}

	/** Begins to write in the cell; with what was typed, or with what stands there. */
	write(typed?: string): void {
		if (this.row === undefined || this.column === undefined || !isWritable(this.column)) return;
		this.goTo(this.row.id, this.column.key);
		this.problem = undefined;
		this.typed = typed ?? this.row.cells[this.column.key] ?? '';
	}

	leave(): void {
		this.typed = undefined;
		this.problem = undefined;
	}

	/** Keeps what was typed; false where it cannot stand there, and why is told. */
	async keep(typed = this.typed): Promise<boolean> {
		const [row, column] = [this.row, this.column];
		if (typed === undefined || !row || !column || !isWritable(column)) return true;
		if (typed.trim() === (row.cells[column.key] ?? '')) {
			this.leave();
			return true;
		}
		const command = cellChange(this.kind, row.id, column, typed);
		if (command instanceof Refused) {
			this.problem = `${row.name}, ${column.label}: ${command.sentence}`;
			return false;
		}
		// The row stays the one keys act on wherever its new words take it.
		this.id = row.id;
		this.leave();
		return this.project.act(command, { said: `${column.label} of ${row.name}: kept.` });
	}
}

/** What a cell is chosen from, where it is not typed freely. */
export function choicesOf({ use, attribute }: PeopleColumn): readonly string[] | undefined {
	if (use === 'of') return caseSchema.shape.of.options;
	if (attribute?.type === 'yes or no') return ['', 'yes', 'no'];
	return attribute?.type === 'one of a list' ? ['', ...attribute.choices] : undefined;
}
