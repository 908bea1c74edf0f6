import { takeInCaseValues } from '$lib/core/commands/case-values';
import type { Command } from '$lib/core/commands/command';
import { folded } from '$lib/core/commands/elements';
import { recordedPresence, recordsByElement } from '$lib/core/cases/known';
import type { GivenCaseValues } from '$lib/core/exchange/tables/read-case-values';
import type { Id } from '$lib/core/model/id';
import type { Model } from '$lib/core/model/model';
import type { TableReader } from '$lib/workspace/tables';
import { ChosenTable } from '../tables/chosen-table.svelte';

/** What taking in one row would do. */
export interface RowPreview {
	readonly row: number;
	readonly name: string;
	readonly isNew: boolean;
	/** `Professional support: P`, with what stood there where it is another. */
	readonly changes: readonly string[];
}

/** A table of case values that is chosen and looked over until it is taken in. */
export class ValuesImport extends ChosenTable<GivenCaseValues> {
	source = $state('');
	locator = $state('');

	readonly rows = $derived.by(() => (this.read?.rows ?? []).map((row) => this.#preview(row)));
	readonly fresh = $derived(this.rows.filter(({ isNew }) => isNew));
	readonly changed = $derived(
		this.rows.filter(({ isNew, changes }) => !isNew && changes.length > 0)
	);
	readonly same = $derived(this.rows.length - this.fresh.length - this.changed.length);

	constructor(
		readonly model: () => Model,
		readonly steps: () => readonly Id<'element'>[]
	) {
		super();
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

	protected override readSheet(reader: TableReader, sheet: number) {
		const elements = [...this.model().element.values()].map(({ id, label, shortLabel }) => ({
			id,
			label,
			...(shortLabel === undefined ? {} : { shortLabel })
		}));
		return reader.caseValues(sheet, { elements, steps: this.steps() });
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
