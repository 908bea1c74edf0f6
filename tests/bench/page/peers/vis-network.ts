import { Network, type Edge, type Node, type Options } from 'vis-network/standalone';
import { cardMeasures, fontFamily } from '../../../../src/lib/canvas/card-measures';
import { hasCard } from '../find-card';
import { cardsOf, linksOf, look, type Drawing, type DrawnCard, type Graph } from './graph';

const options: Options = {
	physics: false,
	layout: { improvedLayout: false },
	interaction: { hideEdgesOnDrag: false },
	nodes: {
		shape: 'box',
		margin: { top: look.padding, right: look.padding, bottom: look.padding, left: look.padding },
		borderWidth: 1,
		shapeProperties: { borderRadius: cardMeasures.radius },
		color: { background: look.card, border: look.line },
		font: { face: fontFamily, size: cardMeasures.fontSize, color: look.ink, align: 'left' }
	},
	edges: { arrows: 'to', smooth: false, color: look.line }
};

/** Draws a graph with vis-network: boxes with their labels broken into lines beforehand, straight links, nothing that moves by itself. All links are drawn while something is dragged, as ours and the other draw them. */
export function drawVis(host: HTMLElement, graph: Graph): Drawing {
	const nodes = cardsOf(graph).map(nodeOf);
	const edges = linksOf(graph).map((link): Edge => link);
	const network = new Network(host, { nodes, edges }, options);
	network.moveTo({ position: { ...graph.middle }, scale: 1 });
	return {
		view: () => ({ ...network.canvasToDOM({ x: 0, y: 0 }), zoom: network.getScale() }),
		placeOf: (id) => network.getPosition(id),
		isSeen: hasCard
	};
}

/** The library's own types leave the height out. */
type SizedNode = Node & { readonly heightConstraint: { readonly minimum: number } };

function nodeOf({ id, x, y, width, height, lines }: DrawnCard): SizedNode {
	const inside = width - 2 * look.padding;
	return {
		id,
		x,
		y,
		label: lines.join('\n'),
		widthConstraint: { minimum: inside },
		heightConstraint: { minimum: height - 2 * look.padding }
	};
}
