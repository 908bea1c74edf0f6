import type { ELK, ElkNode, LayoutOptions } from 'elkjs/lib/elk-api';

/** How far linked cards lie from one another, in canvas units, where nothing pushes. */
const linkLength = '260';

const stress: LayoutOptions = {
	'elk.algorithm': 'stress',
	'elk.stress.desiredEdgeLength': linkLength,
	'elk.stress.iterationLimit': '120'
};
const apart: LayoutOptions = {
	'elk.algorithm': 'sporeOverlap',
	'elk.spacing.nodeNode': '24',
	'elk.overlapRemoval.maxIterations': '64'
};

/**
 * Lays the children of a picture out so that what is linked lies near (stress majorization, Gansner et al.
 * 2004), then moves apart what would cover each other. What lies within a child stays as it is in it.
 */
export async function nearLayout(elk: ELK, root: ElkNode): Promise<ElkNode> {
	const drawn = await elk.layout({ ...root, layoutOptions: stress });
	const flat = (drawn.children ?? []).map(({ id, x = 0, y = 0, width = 0, height = 0 }) => ({
		id,
		x,
		y,
		width,
		height
	}));
	const settled = await elk.layout({
		id: root.id,
		layoutOptions: apart,
		children: flat,
		edges: []
	});
	const places = new Map((settled.children ?? []).map((child) => [child.id, child]));
	return {
		...drawn,
		children: (drawn.children ?? []).map((child) => {
			const { x = 0, y = 0 } = places.get(child.id) ?? child;
			return { ...child, x, y };
		})
	};
}
