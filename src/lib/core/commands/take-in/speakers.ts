import type { Stretch } from '../../anchors';
import type { CodedPassage } from '../../exchange/coded/coded-passage';
import type { TakenCase } from './people';

/** Stretches of one source that the other tool gave to cases: who speaks there, or whom it is about. */
export class Speakers {
	readonly #turns: { readonly stretch: Stretch; readonly one: TakenCase }[];

	/** @param given the source's passages that belong to cases. */
	constructor(
		private readonly given: readonly { readonly passage: CodedPassage; readonly one: TakenCase }[],
		/** Whether a passage is only theirs that was given to them itself. */
		private readonly exactly = false
	) {
		this.#turns = given.flatMap(({ passage: { stretch }, one }) =>
			stretch === undefined ? [] : [{ stretch, one }]
		);
	}

	/** Everyone in whose stretches all of a passage lies, the shortest stretch first; a passage without a place is only theirs it was given to. */
	at(passage: CodedPassage): TakenCase[] {
		const { stretch } = passage;
		if (this.exactly || stretch === undefined)
			return this.given.filter((turn) => turn.passage === passage).map(({ one }) => one);
		return this.#turns
			.filter(({ stretch: turn }) => turn.start <= stretch.start && stretch.end <= turn.end)
			.sort(
				({ stretch: one }, { stretch: other }) => one.end - one.start - (other.end - other.start)
			)
			.map(({ one }) => one);
	}
}
