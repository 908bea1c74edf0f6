import { MarkerType, type Edge, type Node, type Viewport } from '@xyflow/svelte';
import { mount } from 'svelte';
import Flow from './Flow.svelte';
import { cardsOf, linksOf, type Drawing, type DrawnCard, type Graph } from './graph';

/** Draws a graph with @xyflow/svelte: cards of known sizes, straight links, only what is in view. */
export function drawXyflow(host: HTMLElement, graph: Graph): Drawing {
	const { clientWidth, clientHeight } = host;
	const x = clientWidth / 2 - graph.middle.x;
	const y = clientHeight / 2 - graph.middle.y;
	let viewport = { x, y, zoom: 1 };
	const edges = linksOf(graph).map(({ id, from, to }): Edge => {
		const markerEnd = { type: MarkerType.ArrowClosed };
		return { id, source: from, target: to, type: 'straight', markerEnd };
	});
	mount(Flow, {
		target: host,
		props: {
			given: { nodes: cardsOf(graph).map(nodeOf), edges, viewport },
			onview: (moved: Viewport) => (viewport = moved)
		}
	});
	return { view: () => viewport, isSeen: () => cardsShown().length > 0 };
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
