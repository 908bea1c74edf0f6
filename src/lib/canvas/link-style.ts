import { lensRules } from './lens-style';
import type { Colour, Rule } from './style';

/** How links, the points where they join, and implied links and ripples are drawn. */
export function linkRules(colour: Colour): Rule[] {
	const link = colour((palette) => palette.link);
	const accent = colour((palette) => palette.accent);
	return [
		{
			selector: 'node.point',
			style: {
				'z-index': 2,
				width: 4,
				height: 4,
				shape: 'ellipse',
				'background-color': link,
				events: 'no'
			}
		},
		{
			selector: 'edge',
			style: {
				...way,
				...words,
				'line-color': link,
				'target-arrow-color': link,
				color: colour(({ quiet }) => quiet),
				'text-background-color': colour(({ paper }) => paper)
			}
		},
		{
			selector: 'edge.shared',
			style: { width: 1, 'line-color': colour(({ far }) => far) }
		},
		{ selector: 'edge.implied', style: { width: 1, 'line-style': 'dotted' } },
		{
			selector: 'edge.ripple',
			style: { width: 2, 'line-color': accent, 'target-arrow-color': accent }
		},
		...lensRules(colour),
		{ selector: 'edge.round', style: loop }
	];
}

const way = {
	'z-index': 1,
	width: 1.5,
	'curve-style': 'data(curve)',
	'edge-distances': 'endpoints',
	'source-endpoint': 'data(start)',
	'target-endpoint': 'data(end)',
	'control-point-weights': 'data(weights)',
	'control-point-distances': 'data(distances)',
	'target-arrow-shape': 'data(head)',
	'arrow-scale': 0.9
};

/** How large the words on a link are written. */
export const linkWordsSize = 10.5;

const words = {
	label: 'data(text)',
	'text-margin-x': 'data(wordsX)',
	'text-margin-y': 'data(wordsY)',
	'font-size': linkWordsSize,
	'text-background-opacity': 1,
	'text-background-padding': '2px'
};

const loop = {
	'curve-style': 'bezier',
	'source-endpoint': 'outside-to-node',
	'target-endpoint': 'outside-to-node',
	'edge-distances': 'intersection',
	'loop-direction': '0deg',
	'loop-sweep': '50deg',
	'control-point-step-size': 60
};
