import type { LinkLens } from '../core/graph/lens-signs';
import type { Arrow, Card, Ground } from '../core/graph/picture';
import type { Box } from '../core/graph/picture-space';

/** Whether two cards are drawn alike. */
export function sameCard(one: Card, other: Card): boolean {
	if (one === other) return true;
	return (
		one.label === other.label &&
		one.ground === other.ground &&
		one.dimmed === other.dimmed &&
		sameLens(one.lens, other.lens) &&
		one.chips.length === other.chips.length &&
		one.chips.every((chip, index) => {
			const chipThere = other.chips[index];
			return (
				chip.role === chipThere?.role &&
				chip.turns === chipThere.turns &&
				chip.relation === chipThere.relation
			);
		}) &&
		one.marks.supports === other.marks.supports &&
		one.marks.refines === other.marks.refines &&
		one.marks.refutes === other.marks.refutes &&
		one.marks.speaksOf === other.marks.speaksOf &&
		one.marks.unjudged === other.marks.unjudged
	);
}

/** Whether two arrows are drawn alike, as long as their cards stay where they are. */
export function sameArrow(one: Arrow, other: Arrow): boolean {
	if (one === other) return true;
	return (
		one.manner === other.manner &&
		one.kind === other.kind &&
		one.hedge === other.hedge &&
		one.dimmed === other.dimmed &&
		sameLens(one.lens, other.lens) &&
		one.hidden?.causes === other.hidden?.causes &&
		one.hidden?.effects === other.hidden?.effects &&
		sameList(one.from, other.from) &&
		sameEnd(one.to, other.to)
	);
}

/** Whether two grounds are titled alike. */
export function sameGround(one: Ground, other: Ground): boolean {
	return (
		one.reference === other.reference &&
		one.nickname === other.nickname &&
		one.contextsAsIn === other.contextsAsIn &&
		one.dimmed === other.dimmed
	);
}

function sameLens(
	one: Partial<LinkLens> | undefined,
	other: Partial<LinkLens> | undefined
): boolean {
	return one?.signs === other?.signs && one?.said === other?.said && one?.run === other?.run;
}

/** Whether two rectangles are the same. */
export function sameBox(one: Box | undefined, other: Box | undefined): boolean {
	return (
		one?.x === other?.x &&
		one?.y === other?.y &&
		one?.width === other?.width &&
		one?.height === other?.height
	);
}

function sameEnd(one: Arrow['to'], other: Arrow['to']): boolean {
	if ('arrow' in one) return 'arrow' in other && one.arrow === other.arrow;
	return !('arrow' in other) && sameList(one, other);
}

function sameList(one: readonly string[], other: readonly string[]): boolean {
	return one.length === other.length && one.every((item, index) => item === other[index]);
}
