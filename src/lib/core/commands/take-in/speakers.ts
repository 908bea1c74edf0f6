import type { Stretch } from '../../anchors';
import type { CodedPassage } from '../../exchange/coded/coded-passage';
import type { TakenCase } from './people';

/** Stretches of one source that the other tool gave to cases: who speaks there, or whom it is about. */
export class Speakers {
	readonly #turns: { readonly stretch: Stretch; readonly one: TakenCase }[];

	/** @param turns the source's passages that belong to cases. */
	constructor(turns: readonly { readonly passage: CodedPassage; readonly one: TakenCase }[]) {
		this.#turns = turns.flatMap(({ passage: { stretch }, one }) =>
			stretch === undefined ? [] : [{ stretch, one }]
		);
	}

	/** Everyone in whose stretches all of a passage lies, the shortest stretch first. */
	at(stretch: Stretch | undefined): TakenCase[] {
		if (stretch === undefined) return [];
		return this.#turns
			.filter(({ stretch: turn }) => turn.start <= stretch.start && stretch.end <= turn.end)
			.sort(
				({ stretch: one }, { stretch: other }) => one.end - one.start - (other.end - other.start)
			)
			.map(({ one }) => one);
	}
}
