import type { Command } from '$lib/core/commands/command';
import { takeInPeople } from '$lib/core/commands/take-in-people';
import { TableProblem } from '$lib/core/exchange/tables/table';
import type { Model } from '$lib/core/model/model';
import { attributeColumns, type DescribedKind } from '$lib/core/people/attribute-columns';
import type { GivenPeople, UnreadRow } from '$lib/core/people/given-people';
import { peopleEffects, type RowEffect } from '$lib/core/people/people-differences';
import { TableFailed, TableReader, type SheetSeen } from '$lib/workspace/tables';
import type { Given } from '../tables/read-given';

type Readable = Extract<RowEffect, { differences: unknown }>;

/** A table of cases or people that is chosen and looked over until it is taken in. */
export class PeopleImport {
	file = $state('');
	sheets = $state.raw<readonly SheetSeen[]>([]);
	sheet = $state(0);
	read = $state.raw<GivenPeople>();
	reading = $state(false);
	problem = $state<string>();
	#reader: TableReader | undefined;

	readonly #effects = $derived.by(() =>
		this.read ? peopleEffects(this.model(), this.kind, this.read.people) : []
	);
	readonly #readable = $derived(
		this.#effects.filter((one): one is Readable => 'differences' in one)
	);
	readonly fresh = $derived(this.#readable.filter(({ id }) => id === undefined));
	readonly changed = $derived(
		this.#readable.filter(({ id, differences }) => id !== undefined && differences.length > 0)
	);
	readonly same = $derived(this.#readable.length - this.fresh.length - this.changed.length);
	readonly unread = $derived<readonly UnreadRow[]>([
		...(this.read?.unread ?? []),
		...this.#effects.flatMap((one) => ('why' in one ? { row: one.given.row, why: one.why } : []))
	]);

	constructor(
		readonly kind: DescribedKind,
		readonly model: () => Model
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
			if (this.#reader === reader) this.problem = sentenceOf(error);
		} finally {
			if (this.#reader === reader) this.reading = false;
		}
	}

	/** Reads a sheet of it. */
	async choose(sheet: number): Promise<void> {
		this.sheet = sheet;
		const known = attributeColumns(this.model(), this.kind);
		this.read = await this.#reader?.people(sheet, this.kind, known);
	}

	/** The command that takes in what can be read. */
	get command(): Command {
		const people = [...this.fresh, ...this.changed].map(({ given }) => given);
		const attributes = this.read?.attributes ?? [];
		return { ...takeInPeople({ kind: this.kind, attributes, people }), file: this.file };
	}

	/** Gives up what is being read. */
	end(): void {
		this.#reader?.end();
		this.#reader = undefined;
		this.reading = false;
		this.read = undefined;
	}
}

function sentenceOf(error: unknown): string {
	if (error instanceof TableProblem) return error.sentence;
	if (error instanceof TableFailed) return error.message;
	throw error;
}
