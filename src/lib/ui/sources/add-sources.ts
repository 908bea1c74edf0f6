import { addSource } from '$lib/core/commands/sources';
import type { Id } from '$lib/core/model/id';
import { newId } from '$lib/workspace/context';
import { prepareText } from '$lib/workspace/texts';
import type { OpenProject } from '../project/open-project';
import { newFields, type SourceFields } from './source-fields';

/** One source to add; without a text it holds located extracts alone. */
export interface SourceText {
	readonly title: string;
	readonly text?: string;
	readonly fileName?: string;
}

/** Adds sources one change each, its text stored with it; gives those that were added. */
export async function addSources(
	project: OpenProject,
	fields: SourceFields,
	texts: readonly SourceText[]
): Promise<Id<'source'>[]> {
	const added: Id<'source'>[] = [];
	for (const { title, text, fileName } of texts) {
		const source = newId('source');
		const stored = text === undefined ? undefined : await prepareText(text);
		const command = addSource({
			...newFields({ ...fields, title }),
			...(fileName === undefined ? {} : { fileName }),
			...(stored === undefined ? {} : { text: { sha256: stored.sha256, length: stored.length } }),
			source
		});
		const told = { said: `Added ${title}.`, ...(stored === undefined ? {} : { texts: [stored] }) };
		if (!(await project.act(command, told))) break;
		added.push(source);
	}
	return added;
}
