import { addSources as inOneChange } from '$lib/core/commands/add-sources';
import type { NewPerson } from '$lib/core/commands/set-speakers';
import type { NewSource } from '$lib/core/commands/sources';
import type { Id } from '$lib/core/model/id';
import { newId } from '$lib/workspace/context';
import type { NewText } from '$lib/workspace/store';
import { prepareText } from '$lib/workspace/texts';
import type { OpenProject } from '../project/open-project';
import { countOf } from '../shared/words';
import type { FileToAdd } from './files-to-add.svelte';
import { titleOfFile } from './read-text-file';
import { newFields, type SourceFields } from './source-fields';
import type { SaidSpeakers } from './speaker-choices';

/** A source that is ready to be added, with the text to be stored with it. */
export interface ReadySource {
	readonly given: NewSource & { readonly source: Id<'source'> };
	readonly texts: readonly NewText[];
}

/** A source of a pasted text, or one without text, for located extracts alone. */
export async function readyText(
	fields: SourceFields,
	text?: string,
	heard: ReturnType<SaidSpeakers['of']> = {}
): Promise<ReadySource> {
	const stored = text === undefined ? undefined : await prepareText(text);
	const described = newFields(fields);
	const given = {
		...withSpeakers(described, heard),
		...(stored === undefined ? {} : { text: { sha256: stored.sha256, length: stored.length } }),
		source: newId('source')
	};
	return { given, texts: stored === undefined ? [] : [stored] };
}

/** What is said of a source, with those who speak in it among its people. */
function withSpeakers<Described extends Pick<NewSource, 'persons'>>(
	described: Described,
	heard: ReturnType<SaidSpeakers['of']>
) {
	const persons = { ...described.persons, ...heard.persons };
	return {
		...described,
		...heard,
		...(Object.keys(persons).length === 0 ? {} : { persons })
	};
}

/** Sources of files that were read, each with those who speak in it. */
export function readyFiles(
	fields: SourceFields,
	files: readonly FileToAdd[],
	speakers: SaidSpeakers
): ReadySource[] {
	return files.map(({ key, file }) => {
		const { name, text, sha256, length } = file;
		const described = newFields({ ...fields, title: titleOfFile(name) });
		const given = {
			...withSpeakers(described, speakers.of(key)),
			fileName: name,
			text: { sha256, length },
			source: newId('source')
		};
		return { given, texts: [{ sha256, text }] };
	});
}

/** Adds sources with their texts and the people who speak in them, all in one change; true where it was done. */
export function addSources(
	project: OpenProject,
	sources: readonly ReadySource[],
	persons: readonly NewPerson[]
): Promise<boolean> {
	const [first] = sources;
	const texts = sources.flatMap((one) => one.texts);
	const added =
		sources.length === 1 && first ? first.given.title : countOf(sources.length, 'source');
	return project.act(inOneChange({ sources: sources.map(({ given }) => given), persons }), {
		said: `Added ${added}.`,
		texts
	});
}
