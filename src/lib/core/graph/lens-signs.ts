import type { CodedExtract } from '../evidence';
import type { Bearing } from '../model/coding';
import type { StepState } from '../threads/carried';
import { marksOf } from './picture-marks';
import type { Marks } from './picture-parts';

/** What stands on a card or link that is looked at through the evidence lens. */
export interface LensSigns {
	/** A sign and a number for each bearing that there is: `+2 −1 ~1 ?3 ·4`; empty where no extract is linked. */
	readonly signs: string;
	/** Whether it is both supported and refuted. */
	readonly isContested: boolean;
}

/** What the lens says of a link besides. */
export interface LinkLens extends LensSigns {
	/** Whether a source states it, the analyst put it together, or an end has no extract yet. */
	readonly said: 'stated' | 'assembled' | 'open';
	/** Along a traced chain: carried with a neighbour by one speaker or case, said otherwise, or said by no extract. */
	readonly run?: StepState;
}

/** The sign of each bearing, so that none is told by its colour alone. */
export const bearingSigns: Readonly<Record<Bearing, string>> = {
	supports: '+',
	refutes: '−',
	refines: '~',
	'not yet judged': '?',
	'speaks of': '·'
};

/** What the lens shows for some codings: the distinct extracts of each bearing. */
export function lensSigns(codings: readonly CodedExtract[]): LensSigns {
	return codings.length === 0 ? nothing : signsOfMarks(marksOf(codings));
}

const nothing: LensSigns = { signs: '', isContested: false };

/** The same for extracts that are counted already. */
export function signsOfMarks(marks: Marks): LensSigns {
	const counts: readonly [Bearing, number][] = [
		['supports', marks.supports],
		['refutes', marks.refutes],
		['refines', marks.refines],
		['not yet judged', marks.unjudged],
		['speaks of', marks.speaksOf]
	];
	const signs = counts
		.filter(([, count]) => count > 0)
		.map(([bearing, count]) => `${bearingSigns[bearing]}${count}`)
		.join(' ');
	return { signs, isContested: marks.supports > 0 && marks.refutes > 0 };
}
