import { firstDangling } from './dangling';
import { applyDiff, firstMismatch, type Diff } from './diff';
import type { Kind } from './model/kinds';
import { recordOf, type Model } from './model/model';
import { Invalid, validate } from './model/validate';
import { firstUprooted } from './uprooted';

/** Why something a person asked for is not done: what is so, and what to do. */
export class Refused {
	constructor(readonly sentence: string) {}
}

/** The model after a diff, or why the diff may not be applied to it: every `from` must stand there, every record be valid, no pointer be left without its end. */
export function tryDiff(model: Model, diff: Diff): Model | Refused {
	const work = tryInPieces(model, diff);
	for (;;) {
		const { done, value } = work.next();
		if (done === true) return value;
	}
}

/** The same piece by piece, so that a diff of thousands of places holds up nothing. */
export function* tryInPieces(model: Model, diff: Diff): Generator<undefined, Model | Refused> {
	const mismatch = firstMismatch(model, diff);
	if (mismatch !== undefined)
		return new Refused(
			`This ${mismatch.kind} has been changed since, so the change no longer fits. Look at what stands there now and make the change again.`
		);
	yield;
	const after = applyDiff(model, diff);
	yield;
	const invalid = yield* firstInvalid(after, diff);
	if (invalid !== undefined) return new Refused(invalid.sentence);
	yield;
	const dangling = firstDangling(after, diff);
	if (dangling !== undefined)
		return new Refused(
			`A ${dangling.kind} uses something that this change takes away. Undo or change that first.`
		);
	yield;
	return firstUprooted(after, diff) === undefined
		? after
		: new Refused(
				'Extracts are held by their places in the text that this change takes away. Delete those extracts first.'
			);
}

/** How many records are looked at before the page may answer. */
const atOnce = 100;

function* firstInvalid(model: Model, diff: Diff): Generator<undefined, Invalid | undefined> {
	const touched = new Map<string, Kind>(diff.map((change) => [change.id, change.kind]));
	let seen = 0;
	for (const [id, kind] of touched) {
		if (++seen % atOnce === 0) yield;
		const record = recordOf(model, kind, id);
		const checked = record === undefined ? undefined : validate(kind, record);
		if (checked instanceof Invalid) return checked;
	}
	return undefined;
}
