import { byBearing, codingsUnder, type CodedExtract, type Evidence } from '../evidence';
import type { Marks } from './picture-parts';

/** Looks up the marks of a card in gathered evidence: one mark per extract and bearing, however often it is coded. */
export function marksFrom(evidence: Evidence): (keys: readonly string[]) => Marks {
	return (keys) => {
		const codings = keys.flatMap((key) => codingsUnder(evidence, key));
		const bearings = byBearing(codings);
		return {
			supports: extractsOf(bearings.supports).size,
			refines: extractsOf(bearings.refines).size,
			refutes: extractsOf(bearings.refutes).size,
			unjudged: extractsOf(bearings.unjudged).size,
			speaksOf: extractsOf(bearings.speaksOf).size,
			extracts: [...extractsOf(codings)]
		};
	};
}

function extractsOf(codings: readonly CodedExtract[]) {
	return new Set(codings.map(({ extract }) => extract.id));
}
