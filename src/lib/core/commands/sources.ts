import type { Id } from '../model/id';
import type { Source } from '../model/source';
import { removal } from '../removal';
import { added, defineCommand, Refused, revised, type Context } from './command';
import { present, withFields, type Fields } from './fields';

/** A text that is already stored, as a source points to it. */
export interface StoredText {
	/** SHA-256 of the stored text. */
	readonly sha256: string;
	/** Length in UTF-16 units. */
	readonly length: number;
}

/** What is known of a source when it is added. */
export type NewSource = Pick<Source, 'title' | 'kind'> &
	Partial<
		Pick<
			Source,
			| 'fileName'
			| 'date'
			| 'phase'
			| 'citation'
			| 'persons'
			| 'speakers'
			| 'groups'
			| 'cases'
			| 'appraisal'
			| 'note'
		>
	> & {
		source?: Id<'source'>;
		text?: StoredText;
	};

/** A source as it is kept, or why it cannot be. */
export function newSource(
	{ source, text, ...fields }: NewSource,
	context: Context
): Source | Refused {
	if (fields.title.trim() === '')
		return new Refused('A source needs a title. Say what it is, such as Interview 12.');
	return present({
		...fields,
		id: source ?? context.newId('source'),
		title: fields.title.trim(),
		...(text === undefined ? { texts: {} } : firstText(text, context)),
		addedAt: context.now
	});
}

/** A stored text as the one that a source's reading and coding show. */
export function firstText(
	text: StoredText,
	context: Context
): Pick<Source, 'texts' | 'currentText'> {
	const version = { ...text, id: context.newId('text'), at: context.now };
	return { texts: { [version.id]: version }, currentText: version.id };
}

/** Adds a source, with its text where the text may be held. */
export const addSource = defineCommand<NewSource>({
	name: 'add-source',
	scope: 'evidence',
	change(_, params, context) {
		const source = newSource(params, context);
		return source instanceof Refused ? source : added('source', source);
	},
	sentence: (names) => `Added the source ${names.of('source')}`
});

/** Changes what is known of a source. */
export const editSource = defineCommand<{
	source: Id<'source'>;
	fields: Fields<
		Source,
		| 'title'
		| 'kind'
		| 'date'
		| 'phase'
		| 'citation'
		| 'persons'
		| 'groups'
		| 'cases'
		| 'appraisal'
		| 'note'
	>;
}>({
	name: 'edit-source',
	scope: 'evidence',
	change: (model, { source, fields }) =>
		revised(model, 'source', source, (before) => withFields(before, fields)),
	sentence: (names) => `Described the source ${names.of('source')}`
});

/** Deletes a source with its extracts and their codings; its text stays until the project is tidied. */
export const deleteSource = defineCommand<{ source: Id<'source'> }>({
	name: 'delete-source',
	scope: 'evidence',
	change: (model, { source }) => removal(model, [{ kind: 'source', id: source, path: [] }]),
	sentence: (names) => `Deleted the source ${names.of('source')}`
});
