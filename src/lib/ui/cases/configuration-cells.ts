import type { Known } from '$lib/core/cases/known';
import { placesIn } from '$lib/core/cases/bits';
import { partsOf } from '$lib/core/graph/parts';
import type { Configuration } from '$lib/core/model/configuration';
import type { Model } from '$lib/core/model/model';

/** A configuration as the column of a matrix: its roles in order, and for each case a letter for each part. */
export interface ConfigurationColumn {
	readonly id: Configuration['id'];
	readonly reference: string;
	readonly nickname?: string;
	/** A letter for each part, in the order written: `CMMO`. */
	readonly roles: string;
	/** "P", "A", or "·" where it is unknown, for each part in the same order. */
	readonly letters: (place: number) => string;
	/** The same in words. */
	readonly words: (place: number) => string;
}

/** The column of a configuration in the matrix of cases. */
export function configurationColumn(
	model: Model,
	known: Known,
	configuration: Configuration
): ConfigurationColumn {
	const { id, reference, nickname } = configuration;
	const { occurrences } = partsOf(configuration);
	const parts = occurrences.map(({ element, roles }) => {
		const { present, absent } = known.of(element);
		const label = model.element.get(element)?.shortLabel ?? model.element.get(element)?.label ?? '';
		return {
			present: new Set(placesIn(present)),
			absent: new Set(placesIn(absent)),
			role: roles[0],
			label
		};
	});
	const letter = (part: (typeof parts)[number], place: number): 'P' | 'A' | '·' =>
		part.present.has(place) ? 'P' : part.absent.has(place) ? 'A' : '·';
	const said = { P: 'present', A: 'absent', '·': 'unknown' } as const;
	return {
		id,
		reference,
		...(nickname === undefined ? {} : { nickname }),
		roles: parts.map(({ role }) => role).join(''),
		letters: (place) => parts.map((part) => letter(part, place)).join(''),
		words: (place) =>
			parts.map((part) => `${part.role} ${part.label} ${said[letter(part, place)]}`).join(', ')
	};
}
