import type { Stretch } from '$lib/core/anchors';
import { addSource } from '$lib/core/commands/sources';
import type { Extract } from '$lib/core/model/extract';
import type { Id } from '$lib/core/model/id';
import { recordOf, type Model } from '$lib/core/model/model';
import { speakerOf } from '$lib/core/reading/speaker-of';
import { newId } from '$lib/workspace/context';
import type { OpenProject } from '../project/open-project';

function onlyOne<One extends Id>(set: { readonly [id in One]: true } | undefined): One | undefined {
	const ids = Object.keys(set ?? {}) as One[];
	return ids.length === 1 ? ids[0] : undefined;
}

/** What every extract of a source begins with: the speaker of the turn it lies in, else its one speaker; its one group and case. */
export function givenBySource(
	model: Model,
	source: string,
	passage?: { readonly text: string; readonly stretch: Stretch }
): Partial<Pick<Extract, 'person' | 'group' | 'cases'>> {
	const record = recordOf(model, 'source', source);
	const heard = record && passage && speakerOf(record, passage.text, passage.stretch);
	const isAsked = heard === 'asks' || heard === 'several';
	const person = isAsked ? undefined : (heard ?? onlyOne(record?.persons));
	const own = heard === person && person ? onlyOne(model.person.get(person)?.groups) : undefined;
	const group = heard === 'asks' ? undefined : (own ?? onlyOne(record?.groups));
	const about = onlyOne(record?.cases);
	return {
		...(person === undefined ? {} : { person }),
		...(group === undefined ? {} : { group }),
		...(about === undefined ? {} : { cases: { [about]: true } as const })
	};
}

/** The source a located extract goes to: the one chosen, or a new one without text. */
export async function sourceForLocated(
	project: OpenProject,
	chosen: string,
	title: string
): Promise<Id<'source'> | undefined> {
	if (chosen !== '') return chosen as Id<'source'>;
	const source = newId('source');
	return (await project.act(addSource({ source, title, kind: 'other' }))) ? source : undefined;
}
