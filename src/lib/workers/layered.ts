import type { ELK, ElkExtendedEdge, ElkNode, LayoutOptions } from 'elkjs/lib/elk-api';
import { groundPadding } from '../core/graph/picture-space';
import { nearLayout } from './near';
import type { LayoutProblem } from './layout-problem';

const { top, side, bottom } = groundPadding;

const layered: LayoutOptions = {
	'elk.algorithm': 'layered',
	'elk.direction': 'RIGHT',
	'elk.layered.cycleBreaking.strategy': 'MODEL_ORDER',
	// Links are drawn our own way, so the lanes kept free for them may be narrow.
	'elk.edgeRouting': 'ORTHOGONAL',
	'elk.layered.spacing.edgeEdgeBetweenLayers': '1',
	'elk.layered.spacing.edgeNodeBetweenLayers': '4',
	'elk.spacing.edgeEdge': '4',
	'elk.spacing.edgeNode': '10',
	'elk.spacing.componentComponent': '40',
	// About what is left of a screen between the outline and the inspector.
	'elk.aspectRatio': '1.3'
};

const cardsInLayers: LayoutOptions = {
	...layered,
	'elk.spacing.nodeNode': '24',
	'elk.layered.spacing.nodeNodeBetweenLayers': '72'
};

const groundsInLayers: LayoutOptions = {
	...layered,
	'elk.spacing.nodeNode': '40',
	'elk.layered.spacing.nodeNodeBetweenLayers': '96'
};

/** Layers are the columns that the cards were given; what is linked to nothing else keeps to them too. */
const columnsKept: LayoutOptions = {
	'elk.separateConnectedComponents': 'false',
	'elk.layered.cycleBreaking.strategy': 'INTERACTIVE',
	'elk.layered.layering.strategy': 'INTERACTIVE'
};

/** Further apart than any card is wide, so that no two columns are taken for one. */
const columnWidth = 10_000;

/** The ways to place cards within their layers, the most compact first: each costs too much from some size on. */
function placing(count: number): LayoutOptions {
	const strategy = 'elk.layered.nodePlacement.strategy';
	if (count <= 200) return { [strategy]: 'NETWORK_SIMPLEX' };
	if (count <= 700) return { [strategy]: 'LINEAR_SEGMENTS' };
	return { [strategy]: 'BRANDES_KOEPF', 'elk.layered.thoroughness': '3' };
}

/**
 * Lays cards out in layers from left to right, loops broken where the order of the cards says, or as the problem
 * wishes instead. Where there are grounds, each is laid out by itself, and then the grounds in layers along what runs between them.
 */
export async function layeredCentres(elk: ELK, problem: LayoutProblem): Promise<Float64Array> {
	const { grounds, sizes, columns } = problem;
	const isInColumns = problem.arrangement === 'columns';
	const inColumns = isInColumns ? columnsKept : {};
	const cards = Array.from(grounds, (_, index): ElkNode => ({
		id: `card${index}`,
		...(isInColumns && { x: (columns[index] ?? 0) * columnWidth, y: index }),
		width: sizes[2 * index] ?? 0,
		height: sizes[2 * index + 1] ?? 0
	}));
	const root: ElkNode = {
		id: 'picture',
		layoutOptions:
			problem.groundCount > 0
				? { ...groundsInLayers, ...placing(problem.groundCount) }
				: { ...cardsInLayers, ...placing(cards.length), ...inColumns },
		children: [],
		edges: []
	};
	const places = Array.from({ length: problem.groundCount }, (_, index) =>
		groundNode(index, inColumns)
	);
	cards.forEach((card, index) => (places[grounds[index] ?? -1] ?? root).children?.push(card));
	root.children?.unshift(...places.filter((place) => place.children?.length));
	addEdges(problem, root, places);
	const near = problem.arrangement === 'near';
	return centresIn(await (near ? nearLayout(elk, root) : elk.layout(root)), cards.length);
}

function groundNode(index: number, inColumns: LayoutOptions): ElkNode {
	const padding = `[top=${top},left=${side},bottom=${bottom},right=${side}]`;
	const layoutOptions = { ...cardsInLayers, ...placing(0), ...inColumns, 'elk.padding': padding };
	return { id: `ground${index}`, layoutOptions, children: [], edges: [] };
}

/** An arrow within a ground joins its cards; one that crosses grounds joins the grounds, once in each direction. */
function addEdges(problem: LayoutProblem, root: ElkNode, places: ElkNode[]): void {
	const { arrows, grounds, columns } = problem;
	const between = new Set<string>();
	for (let index = 0; index < arrows.length; index += 2) {
		const [from, to] = [arrows[index] ?? -1, arrows[index + 1] ?? -1];
		const [here, there] = [places[grounds[from] ?? -1], places[grounds[to] ?? -1]];
		// A link within a column cannot part its cards into two.
		if (here === there && columns.length > 0 && columns[from] === columns[to]) continue;
		if (here === there) (here ?? root).edges?.push(edge(`card${from}`, `card${to}`));
		else between.add(`${here?.id ?? `card${from}`}>${there?.id ?? `card${to}`}`);
	}
	for (const pair of between) {
		const [from = '', to = ''] = pair.split('>');
		root.edges?.push(edge(from, to));
	}
}

function edge(from: string, to: string): ElkExtendedEdge {
	return { id: `${from}>${to}`, sources: [from], targets: [to] };
}

/** Whole units, so that what is drawn at 100 % falls on whole pixels. */
function centresIn(root: ElkNode, count: number): Float64Array {
	const centres = new Float64Array(2 * count);
	const visit = (node: ElkNode, left: number, above: number) => {
		const x = left + (node.x ?? 0);
		const y = above + (node.y ?? 0);
		if (node.id.startsWith('card')) {
			const index = Number(node.id.slice('card'.length));
			centres[2 * index] = Math.round(x + (node.width ?? 0) / 2);
			centres[2 * index + 1] = Math.round(y + (node.height ?? 0) / 2);
		}
		for (const child of node.children ?? []) visit(child, x, y);
	};
	visit(root, 0, 0);
	return centres;
}
