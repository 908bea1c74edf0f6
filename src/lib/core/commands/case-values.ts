import { diffRecords, type Diff } from '../diff';
import type { CaseValue } from '../model/case-value';
import type { Id } from '../model/id';
import type { Model } from '../model/model';
import { recordsByElement } from '../cases/known';
import { defineCommand, gone, type Context, type Refused } from './command';
import { withFields, type Fields } from './fields';
import { FindOrMake } from './find-or-make';

/** What can be said of a value beside whether it is present. */
type Said = Fields<CaseValue, 'time' | 'order' | 'note' | 'source' | 'locator'>;

/** A value of a case by its element, as it is to stand. */
export interface GivenValue extends Said {
	readonly case: Id<'case'>;
	readonly element: Id<'element'>;
	readonly presence: CaseValue['presence'];
}

/** A cell of the table of cases and elements. */
export interface ValueCell {
	readonly case: Id<'case'>;
	readonly element: Id<'element'>;
}

/** Enters values of cases, one or a block of them. Each stands instead of what was recorded; what is noted of it stays unless something else is said. */
export const setCaseValues = defineCommand<{ readonly values: readonly GivenValue[] }>({
	name: 'set-case-values',
	scope: 'evidence',
	change: (model, { values }, context) =>
		lost(model, values) ?? values.flatMap((value) => valueDiff(model, value, 'entered', context)),
	sentence: (names) => `Entered what is so in ${names.of('case', 'some cases')}`
});

/** Takes back what is recorded of some values; what passages say of them shows again. */
export const clearCaseValues = defineCommand<{ readonly cells: readonly ValueCell[] }>({
	name: 'clear-case-values',
	scope: 'evidence',
	change: (model, { cells }) =>
		cells.flatMap((cell) =>
			recordsOf(model, cell).flatMap((record) => diffRecords('value', record.id, record, undefined))
		),
	sentence: (names) => `Emptied what is recorded of ${names.of('case', 'some cases')}`
});

/** A row of a table: what it says of one case, known by name. */
export interface GivenCaseRow {
	readonly name: string;
	readonly cells: readonly {
		readonly element: Id<'element'>;
		readonly presence: CaseValue['presence'];
	}[];
}

/** Takes values in from a table: cases that are new are added, values that say the same stay as they are. */
export const takeInCaseValues = defineCommand<{
	readonly rows: readonly GivenCaseRow[];
	/** The source whose table it is, and where it stands there. */
	readonly source?: Id<'source'>;
	readonly locator?: string;
}>({
	name: 'take-in-case-values',
	scope: 'evidence',
	change(model, { rows, source, locator }, context) {
		const cases = new FindOrMake('case', model.case.values(), ({ name }) => name);
		const place = { ...(source && { source }), ...(locator && { locator }) };
		const values = rows.flatMap(({ name, cells }): GivenValue[] => {
			const id = cases.get(name, () => ({
				id: context.newId('case'),
				name: name.trim(),
				of: 'person'
			}));
			return cells.map((cell) => ({ case: id, ...cell, ...place }));
		});
		const elements = values.map(({ element }) => element);
		if (elements.some((id) => !model.element.has(id))) return gone('element');
		const diffs = values.map((value) =>
			saysTheSame(model, value) ? [] : valueDiff(model, value, 'table', context)
		);
		return [...cases.made, ...diffs.flat()];
	},
	sentence: (names) =>
		`Took in values of cases${names.file === undefined ? ' from a table' : ` from ${names.file}`}`
});

function lost(model: Model, cells: readonly ValueCell[]): Refused | undefined {
	for (const cell of cells) {
		if (!model.case.has(cell.case)) return gone('case');
		if (!model.element.has(cell.element)) return gone('element');
	}
	return undefined;
}

function recordsOf(model: Model, cell: ValueCell): readonly CaseValue[] {
	return recordsByElement(model.value).get(cell.element)?.get(cell.case) ?? [];
}

function saysTheSame(model: Model, value: GivenValue): boolean {
	const [record, ...others] = recordsOf(model, value);
	return others.length === 0 && record?.presence === value.presence;
}

/** One record stands for the value; where it is entered anew, it no longer rests on the table it came from. */
function valueDiff(
	model: Model,
	given: GivenValue,
	from: 'entered' | 'table',
	context: Context
): Diff {
	const [record, ...others] = recordsOf(model, given);
	const { case: id, element, presence, ...said } = given;
	const before = record ?? { id: context.newId('value'), case: id, element, presence, from };
	const isNew = before.presence !== presence;
	const fresh = isNew || record === undefined ? { from, source: null, locator: null } : {};
	const after = withFields<CaseValue>(before, { ...fresh, ...said, presence });
	return [
		...diffRecords('value', before.id, record, after),
		...others.flatMap((other) => diffRecords('value', other.id, other, undefined))
	];
}
