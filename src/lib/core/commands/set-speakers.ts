import type { Diff } from '../diff';
import type { Id } from '../model/id';
import type { Source } from '../model/source';
import { added, defineCommand, revised, together } from './command';
import { without } from './fields';

/** A person who is made together with what names them. */
export interface NewPerson {
	readonly id: Id<'person'>;
	readonly name: string;
}

/** Diffs that make people. */
export function newPersons(persons: readonly NewPerson[]): Diff {
	return persons.flatMap(({ id, name }) => added('person', { id, name: name.trim() || 'Unnamed' }));
}

/** Says who the names are that open turns in a source's text; its words stay as they are. */
export const setSpeakers = defineCommand<{
	source: Id<'source'>;
	speakers: NonNullable<Source['speakers']>;
	/** People who speak there and are not known yet. */
	persons: readonly NewPerson[];
}>({
	name: 'set-speakers',
	scope: 'evidence',
	change: (model, { source, speakers, persons }) =>
		together(
			newPersons(persons),
			revised(model, 'source', source, (before) => {
				const heard = Object.values(speakers).flatMap(({ person }) => person ?? []);
				const said = {
					...before.persons,
					...Object.fromEntries(heard.map((id) => [id, true as const]))
				};
				return {
					...(without(before, 'speakers') as Omit<Source, 'speakers'>),
					...(Object.keys(speakers).length === 0 ? {} : { speakers }),
					...(Object.keys(said).length === 0 ? {} : { persons: said })
				};
			})
		),
	sentence: (names) => `Said who speaks in ${names.of('source')}`
});
