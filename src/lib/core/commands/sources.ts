import type { Id } from '../model/id';
import type { Source } from '../model/source';
import { removal } from '../removal';
import { added, defineCommand, Refused, revised } from './command';
import { present, withFields, type Fields } from './fields';

/** A text that is already stored, as a source points to it. */
export interface StoredText {
	/** SHA-256 of the stored text. */
	readonly sha256: string;
	/** Length in UTF-16 units. */
	readonly length: number;
}

/** Adds a source, with its text where the text may be held. */
export const addSource = defineCommand<
	Pick<Source, 'title' | 'kind'> &
		Partial<
			Pick<
				Source,
				'fileName' | 'date' | 'phase' | 'citation' | 'persons' | 'groups' | 'cases' | 'note'
			>
		> & {
			source?: Id<'source'>;
			text?: StoredText;
		}
>({
	name: 'add-source',
	scope: 'evidence',
	change(_, { source, text, ...fields }, context) {
		if (fields.title.trim() === '')
			return new Refused('A source needs a title. Say what it is, such as Interview 12.');
		const id = source ?? context.newId('source');
		const version =
			text === undefined ? undefined : { ...text, id: context.newId('text'), at: context.now };
		return added(
			'source',
			present({
				...fields,
				id,
				title: fields.title.trim(),
				texts: version === undefined ? {} : { [version.id]: version },
				currentText: version?.id,
				addedAt: context.now
			}) as Source
		);
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
