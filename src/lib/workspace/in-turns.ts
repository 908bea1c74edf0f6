import { Refused, tryDiff, tryInPieces } from '$lib/core/applies';
import type { Command, Context } from '$lib/core/commands/command';
import type { Diff } from '$lib/core/diff';
import type { Model } from '$lib/core/model/model';
import { nextTurn } from '$lib/storage/next-turn';
import { getReady } from './get-ready';

/** A diff that was tried, and the model with it. */
export interface Prepared {
	readonly diff: Diff;
	readonly after: Model;
}

/** How far work in turns has come, and how to stop it. */
export interface InTurns {
	readonly signal: AbortSignal;
	/** Told after each command, with how many are done. */
	readonly progress: (done: number) => void;
}

/** The refusal of work that a person has stopped. */
export const stopped = new Refused('Stopped. Nothing was changed.');

/** Tries a diff on a model; what was tried already is handed on. */
export function prepare<Found extends Diff | Refused | Promise<Prepared | Refused>>(
	model: Model,
	found: Found
): Prepared | Refused | Extract<Found, Promise<unknown>> {
	if (found instanceof Refused) return found;
	if (found instanceof Promise) return found as Extract<Found, Promise<unknown>>;
	const after = tryDiff(model, found);
	return after instanceof Refused ? after : { diff: found, after };
}

/** Works out what many commands change, each seeing what those before it did, one to a turn; and gets ready what the rooms will ask. */
export async function inTurns(
	model: Model,
	commands: readonly Command[],
	context: () => Context,
	{ signal, progress }: InTurns
): Promise<Prepared | Refused> {
	let after = model;
	const diff: Diff[number][] = [];
	for (const [done, command] of commands.entries()) {
		await nextTurn();
		if (signal.aborted) return stopped;
		const step = prepare(after, command.change(after, context()));
		if (step instanceof Refused) return step;
		after = step.after;
		diff.push(...step.diff);
		progress(done + 1);
	}
	await getReady(after);
	return signal.aborted ? stopped : { diff, after };
}

/** From so many places on, a change is tried piece by piece. */
const manyPlaces = 300;

/** Tries a diff that was found already, such as the way back from an import: a large one in turns, with what the rooms will ask. */
export function inPieces(
	model: Model,
	found: Diff | Refused
): Diff | Refused | Promise<Prepared | Refused> {
	if (found instanceof Refused || found.length < manyPlaces) return found;
	return triedInTurns(model, found);
}

async function triedInTurns(model: Model, diff: Diff): Promise<Prepared | Refused> {
	const work = tryInPieces(model, diff);
	for (;;) {
		await nextTurn();
		const { done, value } = work.next();
		if (done !== true) continue;
		if (value instanceof Refused) return value;
		await getReady(value);
		return { diff, after: value };
	}
}
