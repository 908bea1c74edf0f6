import type { Extract } from '../model/extract';
import type { Id } from '../model/id';
import { projectOf, type Model, type Table } from '../model/model';

/** Whether each coder is to see their own codings alone. */
export function isBlind(model: Model): boolean {
	return projectOf(model)?.blindCoding === true;
}

const seenExtracts = new WeakMap<Extract, { by: string | undefined; seen: Extract | undefined }>();
const seenTables = new WeakMap<
	Table<'extract'>,
	{ by: string | undefined; seen: Table<'extract'> }
>();

/** A project as one coder may see it: all of it, or, while coding is blind, without what others coded and without extracts that only others coded. */
export function seenBy(model: Model, coder: Id<'coder'> | undefined): Model {
	if (!isBlind(model)) return model;
	return { ...model, extract: ownExtracts(model.extract, coder) };
}

/** The same tables and extracts come out for the same that go in, so that what follows is worked out anew only where something changed. */
function ownExtracts(table: Table<'extract'>, coder: Id<'coder'> | undefined): Table<'extract'> {
	const known = seenTables.get(table);
	if (known !== undefined && known.by === coder) return known.seen;
	const seen = new Map<Id<'extract'>, Extract>();
	for (const [id, extract] of table) {
		const own = ownExtract(extract, coder);
		if (own !== undefined) seen.set(id, own);
	}
	seenTables.set(table, { by: coder, seen });
	return seen;
}

function ownExtract(extract: Extract, coder: Id<'coder'> | undefined): Extract | undefined {
	const known = seenExtracts.get(extract);
	if (known !== undefined && known.by === coder) return known.seen;
	const all = Object.entries(extract.codings);
	const own = all.filter(([, coding]) => coding.coder === coder);
	const seen =
		own.length === all.length
			? extract
			: own.length === 0
				? undefined
				: { ...extract, codings: Object.fromEntries(own) };
	seenExtracts.set(extract, { by: coder, seen });
	return seen;
}

/** Whether a passage carries codings that this coder may not see now, so that what moves or deletes it would reach them unseen. */
export function carriesHidden(
	model: Model,
	extract: Extract,
	coder: Id<'coder'> | undefined
): boolean {
	return isBlind(model) && Object.values(extract.codings).some((coding) => coding.coder !== coder);
}
