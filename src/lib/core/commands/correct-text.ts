import type { Diff } from '../diff';
import type { Anchor } from '../model/extract';
import type { Extract } from '../model/extract';
import type { Id } from '../model/id';
import type { Model } from '../model/model';
import { defineCommand, gone, Refused, revised, together } from './command';
import { firstText, type StoredText } from './sources';

/** Where the extracts of a source stand in its corrected text: those without a place are lost. */
export type CarriedPlaces = ReadonlyMap<Id<'extract'>, Anchor | undefined>;

/** Gives a source a corrected text: its extracts stand where their words are now, those whose words are gone keep their old ones, and the report stays with the text. */
export const correctText = defineCommand<{
	source: Id<'source'>;
	text: StoredText;
	/** Every anchored extract of the source, as the report was shown. */
	places: CarriedPlaces;
	fileName?: string;
	note?: string;
}>({
	name: 'correct-text',
	scope: 'evidence',
	change(model, { source, text, places, fileName, note }, context) {
		const before = model.source.get(source);
		if (before === undefined) return gone('source');
		const { currentText } = before;
		const current = currentText === undefined ? undefined : before.texts[currentText];
		if (current === undefined)
			return new Refused(`“${before.title}” has no text yet. Give it its text first.`);
		if (current.sha256 === text.sha256)
			return new Refused(`This is the text that “${before.title}” has already.`);
		const extracts = anchoredIn(model, source);
		if (extracts.length !== places.size || extracts.some(({ id }) => !places.has(id)))
			return new Refused(
				'Extracts of this source were made or deleted meanwhile. Look at the report again, then give the corrected text.'
			);
		const made = firstText(text, context);
		const version = Object.values(made.texts)[0];
		return together(
			revised(model, 'source', source, (record) => ({
				...record,
				...made,
				texts: {
					...record.texts,
					...(version && {
						[version.id]: {
							...version,
							...(note === undefined ? {} : { note }),
							corrects: current.id,
							carried: reportOf(extracts, places)
						}
					})
				},
				...(fileName === undefined ? {} : { fileName })
			})),
			...extracts.map(({ id }) => moved(model, id, places.get(id)))
		);
	},
	sentence: (names) => `Gave the source ${names.of('source')} a corrected text`
});

/** The extracts of a source that are held by their place in a text. */
export function anchoredIn(model: Model, source: Id<'source'>): Extract[] {
	return [...model.extract.values()].filter((one) => one.source === source && one.anchor);
}

function reportOf(extracts: readonly Extract[], places: CarriedPlaces) {
	const outcome = ({ id, anchor }: Extract) => {
		const place = places.get(id);
		return place === undefined ? 'lost' : place.start === anchor?.start ? 'exact' : 'moved';
	};
	const those = (wanted: 'moved' | 'lost') =>
		Object.fromEntries(
			extracts.filter((one) => outcome(one) === wanted).map(({ id }) => [id, true as const])
		);
	return {
		exact: extracts.filter((one) => outcome(one) === 'exact').length,
		moved: those('moved'),
		lost: those('lost')
	};
}

function moved(model: Model, extract: Id<'extract'>, anchor: Anchor | undefined): Diff | Refused {
	if (anchor === undefined) return [];
	return revised(model, 'extract', extract, (before) => ({ ...before, anchor }));
}
