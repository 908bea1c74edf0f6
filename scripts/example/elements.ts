import type { Element } from '../../src/lib/core/model/element';
import { approachElements } from './approaches/elements';
import { careElements } from './elements/care';
import { circumstanceElements } from './elements/circumstances';
import { companyElements } from './elements/company';
import type { Concept } from './elements/concept';
import { growthElements } from './elements/growth';
import { serviceElements } from './elements/service';
import { stepElements } from './steps/elements';

/** Every concept of the study, by the short name that the other files use; one concept, one element. */
const concepts = {
	...circumstanceElements,
	...serviceElements,
	...companyElements,
	...growthElements,
	...careElements,
	...stepElements,
	...approachElements
};

/** The short names of the concepts. */
export type ElementKey = keyof typeof concepts;

/** The records of all concepts. */
export function elementRecords(): Element[] {
	return Object.entries<Concept>(concepts).map(([key, { label, short, oppositeOf, note }]) => ({
		id: `element:${key}`,
		label,
		...(short === undefined ? {} : { shortLabel: short }),
		...(oppositeOf === undefined ? {} : { oppositeOf: `element:${oppositeOf}` }),
		...(note === undefined ? {} : { note })
	}));
}
