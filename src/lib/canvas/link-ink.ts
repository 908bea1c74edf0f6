import type { EdgeSingular } from 'cytoscape';

/** How a stretch of a link is drawn: its line, what it ends in, and the words on it. */
export interface Ink {
	readonly colour: string;
	readonly width: number;
	readonly dashes: readonly number[];
	readonly opacity: number;
	readonly head: 'none' | 'circle' | 'tee' | 'triangle';
	readonly words: string;
	readonly wordsColour: string;
	readonly paper: string;
}

/** How the library draws a stretch of a link by its styles. */
export function inkOf(edge: EdgeSingular): Ink {
	return {
		colour: edge.style('line-color') as string,
		width: edge.numericStyle('width') as number,
		dashes: dashesOf(edge),
		opacity: edge.numericStyle('opacity') as number,
		head: edge.style('target-arrow-shape') as Ink['head'],
		words: edge.data('words') as string,
		wordsColour: edge.style('color') as string,
		paper: edge.style('text-background-color') as string
	};
}

function dashesOf(edge: EdgeSingular): readonly number[] {
	const kind = edge.style('line-style') as string;
	if (kind === 'dotted') return [1, 1];
	return kind === 'dashed' ? (edge.numericStyle('line-dash-pattern') as number[]) : [];
}
