import type { Colour, Rule } from './style';

/** How links are drawn through the evidence lens: by the kind and weight of the line, not by its colour. */
export function lensRules(colour: Colour): Rule[] {
	const ink = colour((palette) => palette.ink);
	return [
		{
			selector: 'edge.stated.assembled',
			style: { 'line-style': 'dashed', 'line-dash-pattern': [6, 4] }
		},
		{
			selector: 'edge.stated.open',
			style: { width: 1, 'line-style': 'dashed', 'line-dash-pattern': [2, 5] }
		},
		{
			selector: 'edge.broken',
			style: {
				'line-color': ink,
				'target-arrow-color': ink,
				'line-style': 'dashed',
				'line-dash-pattern': [2, 5]
			}
		},
		{
			selector: 'edge.thread',
			style: { width: 4, 'line-color': ink, 'target-arrow-color': ink }
		},
		{
			selector: 'edge.stitch',
			style: {
				width: 2.5,
				'line-color': ink,
				'target-arrow-color': ink,
				'line-style': 'dashed',
				'line-dash-pattern': [10, 7]
			}
		}
	];
}
