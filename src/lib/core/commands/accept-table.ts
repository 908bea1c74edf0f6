import type { Diff } from '../diff';
import type { ProposedConfiguration, ProposedQuote } from '../exchange/tables/proposed';
import type { Id } from '../model/id';
import type { Anchor } from '../model/extract';
import type { Source } from '../model/source';
import { AcceptedTable } from './accepted-table';
import { defineCommand } from './command';

/** A quote of a table, with its place in the stored text of its source where it was found there. */
export interface AcceptedQuote extends ProposedQuote {
	readonly anchor?: Anchor;
}

/** A configuration read from a table and looked over by a person. */
export interface AcceptedConfiguration extends Omit<ProposedConfiguration, 'quotes' | 'remarks'> {
	readonly quotes: readonly AcceptedQuote[];
}

/** What holds for all rows of a table. */
export interface AcceptedTablePlaces {
	/** Name of the file, for quotes that name no source and no place. */
	readonly file: string;
	/** What a source that is not there yet is. */
	readonly sourceKind: Source['kind'];
	/** The theory of rows that name none. */
	readonly theory?: Id<'theory'>;
}

/** Adds configurations read from a table with their elements, sources and extracts; what is there by name already is used again. */
export const acceptTable = defineCommand<
	{ configurations: readonly AcceptedConfiguration[] } & AcceptedTablePlaces
>({
	name: 'accept-table',
	scope: 'theory',
	change(model, { configurations, ...places }, context): Diff {
		const table = new AcceptedTable(model, places, context);
		for (const configuration of configurations) table.add(configuration);
		return table.diff();
	},
	sentence: (names) => {
		const many = names.comeOrGone('configuration');
		return `Imported ${many} ${many === 1 ? 'configuration' : 'configurations'} from ${names.file ?? 'a table'}`;
	}
});
