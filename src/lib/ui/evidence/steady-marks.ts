import type { Stretch } from '$lib/core/anchors';
import { lanesOf, marksByParagraph } from '$lib/core/reading/runs';
import type { TextMark } from './text-mark';

/** A mark with the lane its stripe stands in. */
export interface PlacedMark extends TextMark {
	readonly lane: number;
}

/** The marks over one paragraph each, for some paragraphs in a row. */
type Chunk = readonly (readonly PlacedMark[])[];

const none: readonly PlacedMark[] = [];

/** The marks over each paragraph, in chunks of paragraphs, handed out as the very same lists as long as nothing in them changed: only the paragraphs that another coding touches are woken and drawn anew. */
export class SteadyMarks {
	#marks: ReadonlyMap<string, PlacedMark> = new Map();
	#chunks: readonly Chunk[] = [];

	over(
		paragraphs: readonly Stretch[],
		marks: readonly TextMark[],
		chunkLength: number
	): readonly Chunk[] {
		const lanes = lanesOf(marks);
		const placed = marks.map((mark) => this.#same({ ...mark, lane: lanes.get(mark.id) ?? 0 }));
		this.#marks = new Map(placed.map((mark) => [mark.id, mark]));
		const over = marksByParagraph(paragraphs, placed);
		const many = Math.ceil(paragraphs.length / chunkLength);
		this.#chunks = Array.from({ length: many }, (_, at) => {
			const before = this.#chunks[at] ?? [];
			const length = Math.min(chunkLength, paragraphs.length - at * chunkLength);
			const lists = Array.from({ length }, (_, place) =>
				sameList(before[place] ?? none, over.get(at * chunkLength + place) ?? none)
			);
			return sameList(before, lists);
		});
		return this.#chunks;
	}

	#same(mark: PlacedMark): PlacedMark {
		const before = this.#marks.get(mark.id);
		const fields = ['start', 'end', 'role', 'isCoded', 'lane'] as const;
		return before !== undefined && fields.every((field) => before[field] === mark[field])
			? before
			: mark;
	}
}

/** The list from before where it holds the very same. */
function sameList<One>(before: readonly One[], after: readonly One[]): readonly One[] {
	const isSame = before.length === after.length && after.every((one, at) => one === before[at]);
	return isSame ? before : after;
}
