import type { Command } from '$lib/core/commands/command';
import { editConfiguration, editStatement } from '$lib/core/commands/edit-configuration';
import { editElement, renameElement } from '$lib/core/commands/edit-element';
import { describeOccurrence } from '$lib/core/commands/edit-occurrence';
import { editCoding, editExtract } from '$lib/core/commands/extracts';
import { editTheory } from '$lib/core/commands/theories';
import type { Id } from '$lib/core/model/id';

/** Which text is being typed: enough to finish it after a crash. */
export type TextPlace =
	| { what: 'element label' | 'element short label' | 'element note'; element: Id<'element'> }
	| {
			what: 'reference' | 'nickname' | 'configuration note';
			configuration: Id<'configuration'>;
	  }
	| { what: 'statement'; configuration: Id<'configuration'>; writtenFor: string }
	| {
			what: 'wording';
			configuration: Id<'configuration'>;
			occurrence: Id<'occurrence'>;
			verbatim: boolean;
	  }
	| { what: 'theory name' | 'theory description'; theory: Id<'theory'> }
	| { what: 'extract memo'; extract: Id<'extract'> }
	| { what: 'rationale'; extract: Id<'extract'>; coding: Id<'coding'> };

/** The key a draft of this text is stored under. */
export function draftKey(place: TextPlace): string {
	const id =
		'occurrence' in place
			? place.occurrence
			: 'configuration' in place
				? place.configuration
				: 'element' in place
					? place.element
					: 'theory' in place
						? place.theory
						: 'coding' in place
							? place.coding
							: place.extract;
	return `${place.what}|${id}`;
}

/** The command that finishes a text. */
export function finishText(place: TextPlace, text: string): Command {
	const value = text.trim() === '' ? null : text.trim();
	switch (place.what) {
		case 'element label':
			return renameElement({ element: place.element, label: text });
		case 'element short label':
			return editElement({ element: place.element, fields: { shortLabel: value } });
		case 'element note':
			return editElement({ element: place.element, fields: { note: value } });
		case 'reference':
			return editConfiguration({
				configuration: place.configuration,
				fields: { reference: value }
			});
		case 'nickname':
			return editConfiguration({ configuration: place.configuration, fields: { nickname: value } });
		case 'configuration note':
			return editConfiguration({ configuration: place.configuration, fields: { note: value } });
		case 'statement':
			return editStatement({ ...place, text: value });
		case 'wording':
			return describeOccurrence({
				...place,
				fields: { wording: value === null ? null : { text: value, verbatim: place.verbatim } }
			});
		case 'theory name':
			return editTheory({ theory: place.theory, fields: { name: value } });
		case 'theory description':
			return editTheory({ theory: place.theory, fields: { description: value } });
		case 'extract memo':
			return editExtract({ extract: place.extract, fields: { memo: value } });
		case 'rationale':
			return editCoding({ ...place, fields: { rationale: value } });
	}
}
