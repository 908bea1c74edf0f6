import type { EdgeSingular, NodeSingular, StylesheetJson } from 'cytoscape';
import { cardMeasures, fontFamily } from './card-measures';
import { columnImage } from './column-image';
import { marksImage } from './marks-image';
import { palettes, type Palette, type Theme } from './theme';

/** How everything on the canvas is drawn in a theme. */
export function styleFor(theme: Theme): StylesheetJson {
	const palette = palettes[theme];
	return [
		...common(palette),
		...cards(palette, theme),
		...grounds(palette),
		...links(palette),
		...states(palette)
	] as unknown as StylesheetJson;
}

type Rule = { selector: string; style: Record<string, unknown> };

function common(palette: Palette): Rule[] {
	return [
		{ selector: 'core', style: { 'active-bg-opacity': 0 } },
		{
			selector: 'node, edge',
			style: {
				'z-index-compare': 'manual',
				'overlay-opacity': 0,
				'font-family': fontFamily,
				'min-zoomed-font-size': 7,
				color: palette.ink
			}
		}
	];
}

function cards(palette: Palette, theme: Theme): Rule[] {
	const { column, marks, padding } = cardMeasures;
	return [
		{
			selector: 'node.card',
			style: {
				'z-index': 3,
				shape: 'round-rectangle',
				'corner-radius': cardMeasures.radius,
				width: 'data(width)',
				height: 'data(height)',
				'background-color': palette.card,
				'border-width': 1,
				'border-position': 'inside',
				'border-color': palette.line,
				'background-image': (node: NodeSingular) => imagesOf(node, theme),
				'background-clip': 'node',
				'background-fit': 'none',
				'background-image-containment': 'over',
				'background-width': [`${column}px`, `${marks.width}px`],
				'background-height': ['100%', `${marks.height}px`],
				'background-position-x': ['0px', `${column + padding.left}px`],
				'background-position-y': ['0px', '100%'],
				'background-offset-y': ['0px', `-${padding.bottom}px`],
				label: 'data(text)',
				'text-wrap': 'wrap',
				'text-max-width': '10000px',
				'font-size': cardMeasures.fontSize,
				'line-height': cardMeasures.lineHeight / cardMeasures.fontSize,
				'text-halign': 'right',
				'text-valign': 'center',
				'text-justification': 'left',
				'text-margin-x': 'data(textX)',
				'text-margin-y': 'data(textY)'
			}
		}
	];
}

function imagesOf(node: NodeSingular, theme: Theme): string[] {
	const column = columnImage(node.data('column') as string, theme);
	const marks = node.data('marks') as string;
	return marks === '' ? [column] : [column, marksImage(marks, theme)];
}

function grounds(palette: Palette): Rule[] {
	const title = {
		'font-size': 12,
		'text-halign': 'right',
		'text-valign': 'center',
		'text-margin-x': 'data(textX)',
		'text-margin-y': 'data(textY)'
	};
	return [
		{
			selector: 'node.ground',
			style: {
				...title,
				'z-index': 0,
				shape: 'round-rectangle',
				'corner-radius': 16,
				width: 'data(width)',
				height: 'data(height)',
				'background-color': palette.ground,
				'border-width': 1,
				'border-position': 'inside',
				'border-color': palette.line,
				label: 'data(text)',
				color: palette.quiet
			}
		},
		{
			selector: 'node.title',
			style: {
				...title,
				'z-index': 2,
				shape: 'rectangle',
				width: 'data(width)',
				height: 22,
				'background-opacity': 0,
				label: 'data(text)',
				'font-weight': 600,
				color: palette.ink
			}
		}
	];
}

function links(palette: Palette): Rule[] {
	return [
		{
			selector: 'node.point',
			style: {
				'z-index': 2,
				width: 4,
				height: 4,
				shape: 'ellipse',
				'background-color': palette.link,
				events: 'no'
			}
		},
		{
			selector: 'edge',
			style: {
				'z-index': 1,
				width: 1.5,
				'line-color': palette.link,
				'target-arrow-color': palette.link,
				'target-arrow-shape': 'data(head)',
				'arrow-scale': 0.9,
				'curve-style': 'data(curve)',
				'edge-distances': 'endpoints',
				'source-endpoint': 'data(start)',
				'target-endpoint': 'data(end)',
				'control-point-weights': 'data(weights)',
				'control-point-distances': 'data(distances)',
				label: 'data(text)',
				'font-size': 10.5,
				color: palette.quiet,
				'text-background-color': palette.paper,
				'text-background-opacity': 1,
				'text-background-padding': '2px'
			}
		},
		{ selector: 'edge.implied', style: { width: 1, 'line-style': 'dotted' } },
		{
			selector: 'edge.ripple',
			style: {
				width: 2,
				'line-color': palette.accent,
				'target-arrow-color': palette.accent
			}
		},
		{ selector: 'edge.round', style: loop }
	];
}

const loop = {
	'curve-style': 'bezier',
	'source-endpoint': 'outside-to-node',
	'target-endpoint': 'outside-to-node',
	'edge-distances': 'intersection',
	'loop-direction': '0deg',
	'loop-sweep': '50deg',
	'control-point-step-size': 60
};

function states(palette: Palette): Rule[] {
	return [
		{ selector: 'node.card.hovered', style: { 'border-color': palette.quiet } },
		{
			selector: 'node.card:selected, node.ground:selected, node.card.aimed',
			style: { 'border-width': 2, 'border-color': palette.accent }
		},
		{
			selector: 'edge:selected',
			style: {
				width: (edge: EdgeSingular) => (edge.hasClass('implied') ? 2 : 2.5),
				'line-color': palette.accent,
				'target-arrow-color': palette.accent
			}
		},
		{ selector: 'edge.hovered', style: { width: 2.5 } }
	];
}
