/** What keys do at the workbench, outside of fields that are typed in. */
export interface BenchActs {
	merge?: (() => void) | undefined;
	apart?: (() => void) | undefined;
	skip?: (() => void) | undefined;
	undo: () => void;
}

/** Does what a key stands for: Enter merges, N marks as not the same, S skips. True where it did something. */
export function benchKey(event: KeyboardEvent, acts: BenchActs): boolean {
	const { target } = event;
	if (!(target instanceof HTMLElement) || isTypedIn(target) || event.altKey) return false;
	const act = event.ctrlKey || event.metaKey ? withCtrl(event, acts) : alone(event, target, acts);
	if (act === undefined) return false;
	event.preventDefault();
	event.stopPropagation();
	act();
	return true;
}

function withCtrl(event: KeyboardEvent, { undo }: BenchActs): (() => void) | undefined {
	return event.key.toLowerCase() === 'z' && !event.shiftKey ? undo : undefined;
}

function alone(
	event: KeyboardEvent,
	target: HTMLElement,
	acts: BenchActs
): (() => void) | undefined {
	const pressesItself = target.closest('button, summary, a, [role="tab"]') !== null;
	if (event.key === 'Enter') return pressesItself ? undefined : acts.merge;
	const letters: Record<string, (() => void) | undefined> = { n: acts.apart, s: acts.skip };
	return letters[event.key.toLowerCase()];
}

function isTypedIn(target: HTMLElement): boolean {
	return target.closest('textarea, select, input:not([type="checkbox"], [type="radio"])') !== null;
}
