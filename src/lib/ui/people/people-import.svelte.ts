import type { Command } from '$lib/core/commands/command';
import { takeInPeople } from '$lib/core/commands/take-in-people';
import type { Model } from '$lib/core/model/model';
import { attributeColumns, type DescribedKind } from '$lib/core/people/attribute-columns';
import type { GivenPeople, UnreadRow } from '$lib/core/people/given-people';
import { peopleEffects, type RowEffect } from '$lib/core/people/people-differences';
import type { TableReader } from '$lib/workspace/tables';
import { ChosenTable } from '../tables/chosen-table.svelte';

type Readable = Extract<RowEffect, { differences: unknown }>;

/** A table of cases or people that is chosen and looked over until it is taken in. */
export class PeopleImport extends ChosenTable<GivenPeople> {
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
	) {
		super();
	}

	/** The command that takes in what can be read. */
	get command(): Command {
		const people = [...this.fresh, ...this.changed].map(({ given }) => given);
		const attributes = this.read?.attributes ?? [];
		return { ...takeInPeople({ kind: this.kind, attributes, people }), file: this.file };
	}

	protected override readSheet(reader: TableReader, sheet: number) {
		return reader.people(sheet, this.kind, attributeColumns(this.model(), this.kind));
	}
}
