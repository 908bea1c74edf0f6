/** What a key does in a tree of two levels. */
export interface TreeActs {
	readonly move: (by: number) => void;
	readonly toEdge: (edge: 'first' | 'last') => void;
	/** Opens a closed line, or goes in. */
	readonly inwards: () => void;
	/** Closes an open line, or goes out. */
	readonly outwards: () => void;
	readonly pick: (also: boolean) => void;
}

/** Acts on a key pressed in the tree; true where it meant something. */
export function treeKey(event: KeyboardEvent, acts: TreeActs): boolean {
	if (event.altKey || event.isComposing) return false;
	if (event.ctrlKey || event.metaKey) return false;
	const act = actOf(event, acts);
	if (act === undefined) return false;
	event.preventDefault();
	event.stopPropagation();
	act();
	return true;
}

function actOf(event: KeyboardEvent, acts: TreeActs): (() => void) | undefined {
	switch (event.key) {
		case 'ArrowDown':
			return () => acts.move(1);
		case 'ArrowUp':
			return () => acts.move(-1);
		case 'ArrowRight':
			return acts.inwards;
		case 'ArrowLeft':
			return acts.outwards;
		case 'Home':
			return () => acts.toEdge('first');
		case 'End':
			return () => acts.toEdge('last');
		case 'Enter':
		case ' ':
			return () => acts.pick(event.shiftKey);
		default:
			return undefined;
	}
}
