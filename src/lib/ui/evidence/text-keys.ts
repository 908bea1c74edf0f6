import type { Stretch } from '$lib/core/anchors';
import { extended, stepped, type Readable, type Unit } from '$lib/core/reading/steps';

/** What keys do in a text that is read. */
export interface TextKeyActs {
	/** The words picked, or where the last ones stood. */
	from(): { picked: Stretch | undefined; last: Stretch | undefined };
	pick(stretch: Stretch | undefined): void;
	/** Asks what the picked words are coded to, beginning with what was typed. */
	code(typed: string): void;
	/** Goes to the next or the last extract of the text. */
	toExtract(way: 1 | -1): void;
}

const moves: Readonly<Record<string, { unit: Unit; way: 1 | -1 }>> = {
	ArrowDown: { unit: 'sentence', way: 1 },
	ArrowUp: { unit: 'sentence', way: -1 },
	ArrowRight: { unit: 'word', way: 1 },
	ArrowLeft: { unit: 'word', way: -1 },
	PageDown: { unit: 'paragraph', way: 1 },
	PageUp: { unit: 'paragraph', way: -1 }
};

/** Acts on a key pressed in the text; true where it meant something. */
export function textKey(event: KeyboardEvent, readable: Readable, acts: TextKeyActs): boolean {
	if (event.isComposing || event.ctrlKey || event.metaKey) return false;
	const { picked, last } = acts.from();
	const move = moves[event.key];
	if (move !== undefined && event.altKey) {
		if (move.unit === 'sentence') acts.toExtract(move.way);
		return move.unit === 'sentence';
	}
	if (event.altKey) return false;
	if (move !== undefined) {
		const go = event.shiftKey && picked !== undefined ? extended : stepped;
		acts.pick(go(readable, picked ?? last, move.unit, move.way));
		return true;
	}
	return otherKey(event, readable, picked, acts);
}

function otherKey(
	event: KeyboardEvent,
	readable: Readable,
	picked: Stretch | undefined,
	acts: TextKeyActs
): boolean {
	if (event.key === 'Home' || event.key === 'End') {
		const end = { start: readable.text.length, end: readable.text.length };
		const edge = event.key === 'Home' ? undefined : end;
		acts.pick(stepped(readable, edge, 'sentence', edge === undefined ? 1 : -1));
		return true;
	}
	if (picked === undefined) return false;
	if (event.key === 'Escape') acts.pick(undefined);
	else if (event.key === 'Enter') acts.code('');
	else if (/^\S$/u.test(event.key)) acts.code(event.key);
	else return false;
	return true;
}
