import { carriesHidden } from '../agreement/seen-by';
import type { Coding } from '../model/coding';
import type { Extract } from '../model/extract';
import type { Id } from '../model/id';
import { removal } from '../removal';
import { added, defineCommand, Refused, revised, type Context } from './command';
import { present, withFields, type Fields } from './fields';

/** What a coding says, before it has an id, a coder and a time. */
export type NewCoding = Pick<Coding, 'target' | 'bearing'> &
	Partial<Pick<Coding, 'roles' | 'status' | 'rationale'>>;

/** A coding as it is kept; on an element, which claims nothing, it only speaks of it. */
export function newCoding(coding: NewCoding, context: Context): Coding {
	const bearing =
		coding.target.kind === 'element' && coding.bearing !== 'not yet judged'
			? 'speaks of'
			: coding.bearing;
	return present({
		...coding,
		bearing,
		id: context.newId('coding'),
		coder: context.coder,
		at: context.now
	});
}

/** Makes an extract of a passage, coded at once where codings are given. */
export const addExtract = defineCommand<
	Pick<Extract, 'source'> &
		Partial<
			Pick<Extract, 'anchor' | 'located' | 'person' | 'group' | 'cases' | 'aboutGroup' | 'memo'>
		> & {
			extract?: Id<'extract'>;
			codings?: readonly NewCoding[];
		}
>({
	name: 'add-extract',
	scope: 'evidence',
	change(_, { extract, codings, ...fields }, context) {
		const made = (codings ?? []).map((coding) => newCoding(coding, context));
		return added(
			'extract',
			present({
				...fields,
				id: extract ?? context.newId('extract'),
				codings: Object.fromEntries(made.map((coding) => [coding.id, coding])),
				at: context.now
			}) as Extract
		);
	},
	sentence: (names) => `Made an extract of ${names.of('source')}`
});

/** Changes who speaks in an extract, whom it is about, its memo, how important it is, or its place. */
export const editExtract = defineCommand<{
	extract: Id<'extract'>;
	fields: Fields<
		Extract,
		'anchor' | 'located' | 'person' | 'group' | 'cases' | 'aboutGroup' | 'memo' | 'importance'
	>;
}>({
	name: 'edit-extract',
	scope: 'evidence',
	change: (model, { extract, fields }, { coder }) =>
		revised(model, 'extract', extract, (before) =>
			(fields.anchor !== undefined || fields.located !== undefined) &&
			carriesHidden(model, before, coder)
				? new Refused(
						'Others have coded this very passage, and what they coded is hidden while blind coding is on. It stays where it is: make a second extract for the words you mean.'
					)
				: withFields(before, fields)
		),
	sentence: (names) => `Described an extract of ${names.of('source', 'a source')}`
});

/** Deletes an extract with its codings; the passage stays in its source. */
export const deleteExtract = defineCommand<{ extract: Id<'extract'> }>({
	name: 'delete-extract',
	scope: 'evidence',
	change(model, { extract }, { coder }) {
		const record = model.extract.get(extract);
		if (record !== undefined && carriesHidden(model, record, coder))
			return new Refused(
				'Others have coded this very passage, and what they coded is hidden while blind coding is on. Take your own codings off it instead; then you no longer see it.'
			);
		return removal(model, [{ kind: 'extract', id: extract, path: [] }]);
	},
	sentence: () => 'Deleted an extract'
});

/** Says that an extract speaks to a target. */
export const addCoding = defineCommand<{ extract: Id<'extract'>; coding: NewCoding }>({
	name: 'add-coding',
	scope: 'evidence',
	change: (model, { extract, coding }, context) =>
		revised(model, 'extract', extract, (before) => {
			const made = newCoding(coding, context);
			return { ...before, codings: { ...before.codings, [made.id]: made } };
		}),
	sentence: (names) =>
		`Coded an extract to ${names.of('occurrence', '') || names.of('element', '') || names.of('configuration', '') || names.of('theory', 'the theory')}`
});

/** Changes a coding's bearing, status, roles or rationale. */
export const editCoding = defineCommand<{
	extract: Id<'extract'>;
	coding: Id<'coding'>;
	fields: Fields<Coding, 'bearing' | 'status' | 'roles' | 'rationale'>;
}>({
	name: 'edit-coding',
	scope: 'evidence',
	change: (model, { extract, coding, fields }) =>
		revised(model, 'extract', extract, (before) => {
			const one = before.codings[coding];
			if (one === undefined)
				return new Refused(
					'This coding is no longer there. It may have been removed in another window.'
				);
			return { ...before, codings: { ...before.codings, [coding]: withFields(one, fields) } };
		}),
	sentence: () => 'Judged a coding'
});

/** Takes a coding off an extract; the extract stays. */
export const removeCoding = defineCommand<{ extract: Id<'extract'>; coding: Id<'coding'> }>({
	name: 'remove-coding',
	scope: 'evidence',
	change: (model, { extract, coding }) =>
		removal(model, [{ kind: 'extract', id: extract, path: ['codings', coding] }]),
	sentence: () => 'Took a coding off an extract'
});
