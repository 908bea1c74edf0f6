import type { NodeSingular, StylesheetJson } from 'cytoscape';
import { columnName, marksName } from './card-images';
import { cardMeasures, fontFamily } from './card-measures';
import { linkRules } from './link-style';
import { dimmed, palettes, type Look, type Palette } from './theme';

/** A rule of the drawing library: what it is for, and how that is drawn. */
export interface Rule {
	readonly selector: string;
	readonly style: Readonly<Record<string, unknown>>;
}

/** How everything on the canvas is drawn; colours are looked up each time, so that the theme can change underneath. */
export function styleFor(look: Look): StylesheetJson {
	const colour = (pick: (palette: Palette) => string) => () => pick(palettes[look.theme]);
	const rules = [
		...commonRules(colour),
		...cardRules(colour, look),
		...groundRules(colour),
		...linkRules(colour),
		...stateRules(colour)
	];
	return rules;
}

/** Looks a colour up when it is drawn. */
export type Colour = (pick: (palette: Palette) => string) => () => string;

function commonRules(colour: Colour): Rule[] {
	return [
		{ selector: 'core', style: { 'active-bg-opacity': 0 } },
		{
			selector: 'node, edge',
			style: {
				'z-index-compare': 'manual',
				'overlay-opacity': 0,
				'font-family': fontFamily,
				'min-zoomed-font-size': 4.5,
				color: colour(({ ink }) => ink)
			}
		}
	];
}

function cardRules(colour: Colour, look: Look): Rule[] {
	const { column, marks, padding } = cardMeasures;
	const body = {
		'z-index': 3,
		shape: 'round-rectangle',
		'corner-radius': cardMeasures.radius,
		width: 'data(width)',
		height: 'data(height)',
		'background-color': colour(({ card }) => card),
		'border-width': 1,
		'border-position': 'inside',
		'border-color': colour(({ line }) => line)
	};
	const images = {
		'background-image': (node: NodeSingular) => imagesOf(node, look),
		'background-clip': 'node',
		'background-fit': 'none',
		'background-image-containment': 'inside',
		'background-width': [`${column}px`, `${marks.width}px`],
		'background-height': ['100%', `${marks.height}px`],
		'background-position-x': ['0px', `${column + padding.left}px`],
		'background-position-y': ['0px', '100%'],
		'background-offset-y': ['0px', `-${padding.bottom}px`]
	};
	const label = {
		label: 'data(text)',
		'text-wrap': 'wrap',
		'text-max-width': '10000px',
		'font-size': cardMeasures.fontSize,
		'line-height': cardMeasures.lineHeight / cardMeasures.fontSize,
		'text-justification': 'left',
		...besideRightEdge
	};
	return [{ selector: 'node.card', style: { ...body, ...images, ...label } }];
}

/** Text set from a node's right edge, which is the only way to set it flush left inside. */
const besideRightEdge = {
	'text-halign': 'right',
	'text-valign': 'center',
	'text-margin-x': 'data(textX)',
	'text-margin-y': 'data(textY)'
};

function imagesOf(node: NodeSingular, { theme }: Look): string[] {
	const column = columnName(node.data('column') as string, theme);
	const marks = node.data('marks') as string;
	return marks === '' ? [column] : [column, marksName(marks, theme)];
}

function groundRules(colour: Colour): Rule[] {
	const ground = {
		'z-index': 0,
		shape: 'round-rectangle',
		'corner-radius': 16,
		width: 'data(width)',
		height: 'data(height)',
		'background-color': colour(({ ground }) => ground),
		'border-width': 1,
		'border-position': 'inside',
		'border-color': colour(({ line }) => line),
		label: 'data(text)',
		'font-size': 12,
		color: colour(({ quiet }) => quiet),
		...besideRightEdge
	};
	const title = {
		'z-index': 2,
		shape: 'rectangle',
		width: 'data(width)',
		height: 22,
		'background-opacity': 0,
		label: 'data(text)',
		'font-size': 12,
		'font-weight': 600,
		...besideRightEdge
	};
	return [
		{ selector: 'node.ground', style: ground },
		{ selector: 'node.title', style: title }
	];
}

function stateRules(colour: Colour): Rule[] {
	const accent = colour((palette) => palette.accent);
	const far = colour((palette) => palette.far);
	return [
		{
			selector: 'node.folded',
			style: { 'border-width': 3, 'border-style': 'double', 'border-color': far }
		},
		{ selector: 'node.card.hovered', style: { 'border-color': colour(({ quiet }) => quiet) } },
		{
			selector: 'node.card:selected, node.ground:selected, node.card.aimed',
			style: { 'border-width': 2, 'border-color': accent }
		},
		{ selector: 'node.dim, edge.dim', style: { opacity: dimmed } },
		{ selector: 'edge.hovered', style: { width: 2.5 } },
		// Its words are read over the cards, wherever they stand.
		{ selector: 'edge.hovered, edge:selected', style: { 'z-index': 4, label: 'data(words)' } },
		{
			selector: 'edge:selected',
			style: { width: 2.5, 'line-color': accent, 'target-arrow-color': accent }
		}
	];
}
