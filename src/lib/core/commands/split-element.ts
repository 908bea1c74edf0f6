import { stoodForAfter } from '../consolidate/merging';
import { diffRecords, type Diff } from '../diff';
import { placesOf } from '../graph/places';
import type { Extract } from '../model/extract';
import type { Id } from '../model/id';
import type { RecordOf } from '../model/kinds';
import { recordOf, type Model } from '../model/model';
import { added, defineCommand, gone, Refused, together } from './command';
import { elementLabelled } from './elements';

interface Split {
	readonly element: Id<'element'>;
	/** What is taken out. */
	readonly occurrences: readonly Id<'occurrence'>[];
	readonly label: string;
	/** Passages coded to the element itself that are to speak of the new one instead. */
	readonly extracts?: readonly Id<'extract'>[];
	readonly made?: Id<'element'>;
}

/** Takes some occurrences of an element out into an element of their own; each keeps its wording, roles and codings. */
export const splitElement = defineCommand<Split>({
	name: 'split-element',
	scope: 'theory',
	change(model, split, context) {
		const element = recordOf(model, 'element', split.element);
		if (element === undefined) return gone('element');
		const refused = refusal(model, split);
		if (refused !== undefined) return refused;
		const id = split.made ?? context.newId('element');
		return together(
			added('element', { id, label: split.label.trim() }),
			movedOccurrences(model, split, id, element),
			movedCodings(model, split, id)
		);
	},
	sentence: (names) =>
		`Split ${names.count('occurrence') === 1 ? 'one occurrence' : `${names.count('occurrence')} occurrences`} of ${names.of('element')} off into an element of their own`
});

function refusal(model: Model, { element, occurrences, label }: Split): Refused | undefined {
	const all = placesOf(model, element).map(({ occurrence }) => occurrence.id);
	const taken = all.filter((id) => occurrences.includes(id));
	const twin = elementLabelled(model, label);
	if (label.trim() === '')
		return new Refused('The new element needs a label. Say in a few words what it is.');
	if (twin !== undefined)
		return new Refused(
			`There is already an element “${twin.label}”. Choose other words for the new one.`
		);
	if (taken.length === 0)
		return new Refused('Choose which occurrences are to be taken out of this element.');
	if (taken.length < new Set(occurrences).size) return gone('occurrence');
	if (taken.length === all.length)
		return new Refused(
			'These are all the occurrences it has. Leave one behind, or rename the element instead.'
		);
	return undefined;
}

function movedOccurrences(
	model: Model,
	{ element, occurrences }: Split,
	made: Id<'element'>,
	from: RecordOf<'element'>
): Diff {
	return placesOf(model, element)
		.filter(({ occurrence }) => occurrences.includes(occurrence.id))
		.flatMap(({ configuration, occurrence }) => {
			const wording = occurrence.wording ?? { text: from.label, verbatim: false };
			const stoodFor = stoodForAfter(occurrence, from, 'split');
			const after = { ...occurrence, element: made, wording, stoodFor };
			return diffRecords('configuration', configuration.id, configuration, {
				...configuration,
				occurrences: { ...configuration.occurrences, [occurrence.id]: after }
			});
		});
}

function movedCodings(model: Model, { element, extracts = [] }: Split, made: Id<'element'>): Diff {
	return extracts.flatMap((id) => {
		const extract = recordOf(model, 'extract', id);
		if (extract === undefined) return [];
		const codings = Object.values(extract.codings).map(
			(coding): Extract['codings'][`coding:${string}`] =>
				coding.target.kind === 'element' && coding.target.element === element
					? { ...coding, target: { kind: 'element', element: made } }
					: coding
		);
		return diffRecords('extract', id, extract, {
			...extract,
			codings: Object.fromEntries(codings.map((coding) => [coding.id, coding]))
		});
	});
}
