import { MarkerType, type Edge, type Node, type Viewport } from '@xyflow/svelte';
import { mount } from 'svelte';
import Flow from './Flow.svelte';
import type { Point } from '../../../../src/lib/core/graph/picture-space';
import { cardsOf, linksOf, type Drawing, type DrawnCard, type Graph } from './graph';

/** Draws a graph with @xyflow/svelte: cards of known sizes, straight links, only what is in view. */
export function drawXyflow(host: HTMLElement, graph: Graph): Drawing {
	const { clientWidth, clientHeight } = host;
	const x = clientWidth / 2 - graph.middle.x;
	const y = clientHeight / 2 - graph.middle.y;
	let viewport = { x, y, zoom: 1 };
	const cards = cardsOf(graph);
	const places = new Map<string, Point>(cards.map((card) => [card.id, card]));
	const sizes = new Map(cards.map((card) => [card.id, card]));
	const edges = linksOf(graph).map(({ id, from, to }): Edge => {
		const markerEnd = { type: MarkerType.ArrowClosed };
		return { id, source: from, target: to, type: 'straight', markerEnd };
	});
	mount(Flow, {
		target: host,
		props: {
			given: { nodes: cards.map(nodeOf), edges, viewport },
			onview: (moved: Viewport) => (viewport = moved),
			onmoved: ({ id, position }: Node) => {
				const { width = 0, height = 0 } = sizes.get(id) ?? {};
				places.set(id, { x: position.x + width / 2, y: position.y + height / 2 });
			}
		}
	});
	return {
		view: () => viewport,
		placeOf: (id) => places.get(id) ?? { x: NaN, y: NaN },
		isSeen: () => cardsShown().length > 0
	};
}

function cardsShown(): Element[] {
	return [...document.querySelectorAll('.svelte-flow__node')].filter(
		(node) => getComputedStyle(node).visibility === 'visible'
	);
}

function nodeOf({ id, x, y, width, height, lines }: DrawnCard): Node {
	return {
		id,
		type: 'card',
		position: { x: x - width / 2, y: y - height / 2 },
		width,
		height,
		data: { label: lines.join('\n') }
	};
}
