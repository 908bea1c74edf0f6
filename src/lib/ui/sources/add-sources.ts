import { addSources as inOneChange } from '$lib/core/commands/add-sources';
import { addSource, type NewSource } from '$lib/core/commands/sources';
import type { Id } from '$lib/core/model/id';
import { newId } from '$lib/workspace/context';
import type { NewText } from '$lib/workspace/store';
import { prepareText } from '$lib/workspace/texts';
import type { OpenProject } from '../project/open-project';
import { countOf } from '../shared/words';
import { newFields, type SourceFields } from './source-fields';

/** One source to add; without a text it holds located extracts alone. */
export interface SourceText {
	readonly title: string;
	readonly text?: string;
	readonly fileName?: string;
}

/** A source that is ready to be added, with the text to be stored with it. */
export interface ReadySource {
	readonly given: NewSource & { readonly source: Id<'source'> };
	readonly texts: readonly NewText[];
}

/** Brings a source's text into the form it is stored in. */
export async function ready(
	fields: SourceFields,
	{ title, text, fileName }: SourceText
): Promise<ReadySource> {
	const stored = text === undefined ? undefined : await prepareText(text);
	const given = {
		...newFields({ ...fields, title }),
		...(fileName === undefined ? {} : { fileName }),
		...(stored === undefined ? {} : { text: { sha256: stored.sha256, length: stored.length } }),
		source: newId('source')
	};
	return { given, texts: stored === undefined ? [] : [stored] };
}

/** Adds sources with their texts, all in one change; true where it was done. */
export function addSources(
	project: OpenProject,
	sources: readonly ReadySource[]
): Promise<boolean> {
	const [first] = sources;
	const texts = sources.flatMap((one) => one.texts);
	if (first !== undefined && sources.length === 1)
		return project.act(addSource(first.given), { said: `Added ${first.given.title}.`, texts });
	return project.act(inOneChange({ sources: sources.map(({ given }) => given) }), {
		said: `Added ${countOf(sources.length, 'source')}.`,
		texts
	});
}
