import type { Id } from '../model/id';
import { defineCommand, Refused, revised } from './command';
import { firstText, type StoredText } from './sources';

/** Gives a source that was added without a text its text; its located extracts stay as they are. */
export const giveText = defineCommand<{
	source: Id<'source'>;
	text: StoredText;
	fileName?: string;
}>({
	name: 'give-text',
	scope: 'evidence',
	change: (model, { source, text, fileName }, context) =>
		revised(model, 'source', source, (before) =>
			Object.keys(before.texts).length > 0
				? new Refused(
						`“${before.title}” has its text already, and a text never changes, since its extracts are held by their places in it. Give a corrected text instead, or add the other text as a source of its own.`
					)
				: {
						...before,
						...firstText(text, context),
						...(fileName === undefined ? {} : { fileName })
					}
		),
	sentence: (names) => `Gave the source ${names.of('source')} its text`
});
