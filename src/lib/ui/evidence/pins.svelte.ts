import { targetKey } from '$lib/core/evidence';
import { projectOf, type Model } from '$lib/core/model/model';
import { targetSchema, type Target } from '$lib/core/model/target';
import type { Workspace } from '$lib/workspace/workspace.svelte';
import { recall, remember } from '../shared/remembered';

/** As many targets can be pinned as there are digits to press. */
export const mostPins = 9;

/** The targets that a digit codes to, in the order of the digits; this browser remembers them for each project. */
export class Pins {
	readonly #workspace: Workspace;
	readonly #key: string;
	#all = $state.raw<readonly Target[]>([]);

	constructor(workspace: Workspace) {
		this.#workspace = workspace;
		this.#key = `pins:${projectOf(workspace.model)?.id ?? ''}`;
		this.#all = readPins(recall(this.#key));
	}

	/** Those that the theory still holds. Worked out anew each time: these pins outlive the text they were first asked for in, and what is derived there ends with it. */
	get targets(): readonly Target[] {
		return this.#all.filter((target) => isThere(this.#workspace.model, target));
	}

	/** The digit of a target, counted from 1; 0 where it is not pinned. */
	digitOf(target: Target): number {
		const key = targetKey(target);
		return this.targets.findIndex((one) => targetKey(one) === key) + 1;
	}

	get isFull(): boolean {
		return this.targets.length >= mostPins;
	}

	/** Pins a target under the next digit. */
	pin(target: Target): void {
		if (this.digitOf(target) === 0 && !this.isFull) this.#keep([...this.targets, target]);
	}

	/** Frees the digit of a target; those after it move up. */
	unpin(target: Target): void {
		const key = targetKey(target);
		this.#keep(this.targets.filter((one) => targetKey(one) !== key));
	}

	#keep(targets: readonly Target[]): void {
		this.#all = targets;
		remember(this.#key, JSON.stringify(targets));
	}
}

function readPins(stored: string | undefined): Target[] {
	if (stored === undefined) return [];
	try {
		const found = targetSchema.array().safeParse(JSON.parse(stored));
		return found.success ? found.data.slice(0, mostPins) : [];
	} catch {
		return [];
	}
}

function isThere(model: Model, target: Target): boolean {
	if (target.kind === 'element') return model.element.has(target.element);
	if (target.kind === 'theory') return model.theory.has(target.theory);
	if (target.kind === 'chain') return false;
	const configuration = model.configuration.get(target.configuration);
	if (configuration === undefined || target.kind === 'configuration')
		return configuration !== undefined;
	return target.kind === 'link'
		? configuration.links[target.link] !== undefined
		: configuration.occurrences[target.occurrence] !== undefined;
}

const pinsOfWorkspace = new WeakMap<Workspace, Pins>();

/** The pinned targets of an open project. */
export function pinsOf(workspace: Workspace): Pins {
	const pins = pinsOfWorkspace.get(workspace) ?? new Pins(workspace);
	pinsOfWorkspace.set(workspace, pins);
	return pins;
}
