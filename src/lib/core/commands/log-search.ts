import type { SearchLogEntry } from '../model/judgement';
import { added, defineCommand, Refused } from './command';
import { present } from './fields';

/** Records where disconfirming evidence was looked for, and what was found. */
export const logSearch = defineCommand<
	Pick<SearchLogEntry, 'targets' | 'lookedFor' | 'where' | 'found'> &
		Partial<Pick<SearchLogEntry, 'note' | 'extracts'>>
>({
	name: 'log-search',
	scope: 'evidence',
	change: (_, entry, context) =>
		entry.lookedFor.trim() === ''
			? new Refused(
					'Say what would have spoken against the theory, so that others know what was looked for.'
				)
			: added(
					'search',
					present({ ...entry, id: context.newId('search'), coder: context.coder, at: context.now })
				),
	sentence: (names) =>
		`Logged a search for evidence against ${names.of('configuration', 'the theory')}`
});
