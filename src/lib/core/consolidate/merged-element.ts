import { partsOf } from '../graph/parts';
import type { Element } from '../model/element';
import type { Model } from '../model/model';
import type { Merging } from './merging';

/** The element that stays, with what the others said: tags, notes, short label, opposite, and every label that would be lost. */
export function mergedElement(model: Model, merging: Merging): Element {
	const { kept, label } = merging;
	const all = [kept, ...merging.gone.values()];
	const shortLabel = all.find((one) => one.shortLabel !== undefined)?.shortLabel;
	const opposite = all.find(({ oppositeOf }) => oppositeOf !== undefined)?.oppositeOf;
	const note = noteOf(model, merging, opposite);
	const tags = Object.assign({}, ...all.map((one) => one.tags ?? {})) as Element['tags'];
	return {
		...kept,
		label,
		...(shortLabel === undefined ? {} : { shortLabel }),
		...(opposite === undefined ? {} : { oppositeOf: opposite }),
		...(note === '' ? {} : { note }),
		...(all.some((one) => one.tags !== undefined) && tags !== undefined ? { tags } : {})
	};
}

function noteOf(model: Model, merging: Merging, opposite: string | undefined): string {
	const all = [merging.kept, ...merging.gone.values()];
	const notes = all.flatMap(({ note }) => (note === undefined || note.trim() === '' ? [] : [note]));
	const called = labelsLost(model, merging).map((label) => `Also called “${label}”.`);
	const opposites = all.flatMap(({ oppositeOf }) =>
		oppositeOf === undefined || oppositeOf === opposite
			? []
			: `Also the opposite of “${model.element.get(oppositeOf)?.label ?? ''}”.`
	);
	return [...new Set([...notes, ...called, ...opposites])].join('\n');
}

/** The labels that no occurrence keeps as its wording. */
function labelsLost(model: Model, { kept, gone, label }: Merging): string[] {
	const held = new Set<string>([label]);
	for (const configuration of model.configuration.values())
		for (const { element, wording } of partsOf(configuration).occurrences)
			if (element === kept.id || gone.has(element))
				held.add(wording?.text ?? gone.get(element)?.label ?? kept.label);
	return [kept, ...gone.values()].map((one) => one.label).filter((one) => !held.has(one));
}
