import type { OffsetRule } from '../../coded/offset-rule';
import { odd, type FiledText } from './filed-text';
import { costOf } from './rules';

/** Turns places counted by one rule into UTF-16 units of the stored text. */
export class Converter {
	/** How each odd sign's place is counted under the rule. */
	readonly #counted: Uint32Array;
	readonly #mark: number;

	constructor(
		private readonly text: FiledText,
		private readonly rule: OffsetRule
	) {
		const { places, signs, hasMark } = text;
		this.#mark = hasMark && rule.mark === 'counted' ? 1 : 0;
		this.#counted = new Uint32Array(places.length);
		let ahead = this.#mark;
		for (const [nth, place] of places.entries()) {
			this.#counted[nth] = place + ahead;
			const sign = signs[nth] ?? 0;
			ahead += costOf(sign, rule) - lengthOf(sign);
		}
	}

	/** The stored place of a counted one; one that stands within a sign is taken to its beginning or its end. */
	toStored(counted: number, edge: 'beginning' | 'end'): number {
		const nth = lastUpTo(this.#counted, counted);
		if (nth < 0) return counted - this.#mark;
		const sign = this.text.signs[nth] ?? 0;
		const place = this.text.places[nth] ?? 0;
		const into = counted - (this.#counted[nth] ?? 0);
		if (into === 0) return place;
		const cost = costOf(sign, this.rule);
		if (into < cost) return edge === 'beginning' ? place : place + lengthOf(sign);
		return place + lengthOf(sign) + into - cost;
	}
}

/** How long an odd sign is in the stored text. */
function lengthOf(sign: number): 1 | 2 {
	return sign === odd.wide ? 2 : 1;
}

/** Which is the last number that is not above a limit, in a rising row; -1 where all are. */
function lastUpTo(row: Uint32Array, limit: number): number {
	let [low, high] = [0, row.length];
	while (low < high) {
		const middle = (low + high) >>> 1;
		if ((row[middle] ?? 0) <= limit) low = middle + 1;
		else high = middle;
	}
	return low - 1;
}
