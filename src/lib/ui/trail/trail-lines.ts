import type { Change } from '$lib/core/change';
import type { Model } from '$lib/core/model/model';
import { sentenceOf } from '$lib/core/sentence';

/** One line of the trail: a change, or all changes of one import, or of one undo of it, together. */
export interface TrailLine {
	/** The change; of several the newest, with what all of them did. */
	readonly change: Change;
	/** All changes of the line, newest first. */
	readonly parts: readonly Change[];
}

/** The changes as lines, newest first: those of one import stand side by side and are one line. */
export function trailLines(newestFirst: readonly Change[]): TrailLine[] {
	const groups: Change[][] = [];
	for (const change of newestFirst) {
		const last = groups.at(-1);
		if (change.batch !== undefined && last?.[0]?.batch === change.batch) last.push(change);
		else groups.push([change]);
	}
	return groups.flatMap((parts) => {
		const [newest] = parts;
		return newest === undefined ? [] : [{ change: together(newest, parts), parts }];
	});
}

function together(newest: Change, parts: readonly Change[]): Change {
	if (parts.length === 1) return newest;
	return {
		...newest,
		about: [...new Set(parts.flatMap(({ about }) => about))],
		diff: parts.flatMap(({ diff }) => diff)
	};
}

/** What a line says was done. */
export function lineSentence({ change, parts }: TrailLine, model: Model): string {
	const { undoes, redoes: _redoes, ...done } = change;
	const taken = parts.flatMap((one) => one.undoes ?? one.redoes ?? []);
	if (parts.length === 1 || taken.length === 0) return sentenceOf(change, model);
	const told = sentenceOf(done, model);
	const lowered = told.charAt(0).toLowerCase() + told.slice(1);
	const which = numbersInWords(taken);
	return undoes === undefined ? `Did ${which} again: ${lowered}` : `Undid ${which}: ${lowered}`;
}

/** The numbers of the changes of a line: "12", or "12 to 40" for an import of several. */
export function lineNumbers({ parts }: TrailLine): string {
	const numbers = parts.map(({ seq }) => seq);
	return parts.length === 1 ? String(numbers[0] ?? '') : range(numbers);
}

function numbersInWords(numbers: readonly number[]): string {
	return numbers.length === 1 ? `change ${numbers[0] ?? ''}` : `changes ${range(numbers)}`;
}

function range(numbers: readonly number[]): string {
	return `${Math.min(...numbers)} to ${Math.max(...numbers)}`;
}
