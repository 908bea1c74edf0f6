import type { Model } from '$lib/core/model/model';
import { statementOf } from '$lib/core/statement';
import type { Subject } from '$lib/workspace/selection.svelte';
import type { TextPlace } from '../../project/unfinished';

/** The words a subject goes by: what they are called, how they read now, and where they are kept. */
export interface Words {
	readonly label: string;
	readonly text: string;
	readonly place: TextPlace;
	/** Whether they may run over several lines; they are a few words where it is absent. */
	readonly isLong?: true;
}

/** The words of a subject that can be edited: an element's label, a configuration's nickname, a theory's name. */
export function wordsOf(model: Model, subject: Subject): Words | undefined {
	switch (subject.kind) {
		case 'element':
			return labelOf(model, subject.element);
		case 'occurrence': {
			const configuration = model.configuration.get(subject.configuration);
			const occurrence = configuration?.occurrences[subject.occurrence];
			return occurrence && labelOf(model, occurrence.element);
		}
		case 'configuration': {
			const record = model.configuration.get(subject.configuration);
			return (
				record && {
					label: 'Nickname',
					text: record.nickname ?? '',
					place: { what: 'nickname', configuration: record.id }
				}
			);
		}
		case 'theory': {
			const record = model.theory.get(subject.theory);
			return (
				record && {
					label: 'Name',
					text: record.name,
					place: { what: 'theory name', theory: record.id }
				}
			);
		}
		default:
			return undefined;
	}
}

function labelOf(model: Model, element: `element:${string}`): Words | undefined {
	const record = model.element.get(element);
	return (
		record && { label: 'Label', text: record.label, place: { what: 'element label', element } }
	);
}

/** The if-then-because sentence of a configuration, as far as there is anything to say. */
export function sentenceOf(model: Model, subject: Subject): Words | undefined {
	if (subject.kind !== 'configuration') return undefined;
	const record = model.configuration.get(subject.configuration);
	if (record === undefined) return undefined;
	const { text, generated } = statementOf(model, record);
	const place = {
		what: 'statement' as const,
		configuration: record.id,
		writtenFor: generated.text
	};
	return text === '' ? undefined : { label: 'Sentence', text, place, isLong: true };
}
