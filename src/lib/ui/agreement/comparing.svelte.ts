import type { Comparison, Comparing } from '$lib/core/agreement/compare';
import { passagesInPieces, type AsOf, type CoderKey } from '$lib/core/agreement/passages';
import type { OnlyOne } from '$lib/core/agreement/units-by-extract';
import type { Compared } from '$lib/core/agreement/values';
import type { Model } from '$lib/core/model/model';
import { compareAside } from '$lib/workspace/agreement';
import type { Workspace } from '$lib/workspace/workspace.svelte';
import { codersWhoCoded, textLengths } from './coders';

/** Milliseconds after which comparing says how far it is. */
const patience = 250;

/** How coders are compared and what came of it; kept while the project is open. */
export class CoderComparing {
	#leftOut = $state.raw<ReadonlySet<CoderKey>>();
	/** Texts left out of those that two coded. */
	textsLeftOut = $state.raw<ReadonlySet<string>>(new Set());
	unit = $state<Comparing['unit']>('extract');
	compared = $state<Compared>('bearing');
	onlyOne = $state<OnlyOne>('differs');
	asOf = $state<AsOf>('first coded');
	seed = $state(1);
	resamples = $state(10_000);

	comparison = $state.raw<Comparison>();
	/** The coders it compares, in its order. */
	coders = $state.raw<readonly CoderKey[]>([]);
	isComparing = $state(false);
	/** How many of how many lines of the table are done, where it takes long enough to be watched. */
	progress = $state.raw<{ done: number; total?: number }>();
	#stop: AbortController | undefined;
	#extracts = $state.raw<Model['extract']>();

	constructor(private readonly workspace: Workspace) {}

	/** Everybody who coded anything. */
	readonly everybody = $derived.by(() => codersWhoCoded(this.workspace.model));
	/** Coders left out: those somebody took out, or, until then, nobody who is named where at least two are. */
	get leftOut(): ReadonlySet<CoderKey> {
		const areNamed = this.everybody.filter((coder) => coder !== 'nobody').length > 1;
		return this.#leftOut ?? new Set<CoderKey>(areNamed ? ['nobody'] : []);
	}
	set leftOut(coders: ReadonlySet<CoderKey>) {
		this.#leftOut = coders;
	}
	readonly chosen = $derived(this.everybody.filter((coder) => !this.leftOut.has(coder)));
	/** Whether codings have changed since they were compared. */
	readonly isBehind = $derived.by(() => this.#hasChanged());

	/** Compares anew with what is chosen now, in the worker. */
	async compare(): Promise<void> {
		this.stop();
		const { model } = this.workspace;
		const coders = this.chosen;
		if (coders.length < 2) return void (this.comparison = undefined);
		const stop = (this.#stop = new AbortController());
		this.isComparing = true;
		const watched = setTimeout(() => (this.progress ??= { done: 0 }), patience);
		try {
			const pieces = passagesInPieces(model, this.asOf);
			const lengths = textLengths(model);
			const begun = performance.now();
			const onProgress = (done: number, total: number) => {
				if (performance.now() - begun > patience) this.progress = { done, total };
			};
			const asked = { pieces, lengths, comparing: this.#comparing(coders) };
			const comparison = await compareAside(asked, onProgress, stop.signal);
			Object.assign(this, { comparison, coders });
			this.#extracts = model.extract;
		} catch (error) {
			if (!stop.signal.aborted) throw error;
		} finally {
			clearTimeout(watched);
			if (this.#stop === stop) this.#rest();
		}
	}

	/** Stops the comparing. */
	stop(): void {
		this.#stop?.abort(new DOMException('Stopped', 'AbortError'));
		this.#rest();
	}

	#rest(): void {
		this.isComparing = false;
		this.progress = undefined;
	}

	#hasChanged(): boolean {
		return this.#extracts !== undefined && this.#extracts !== this.workspace.model.extract;
	}

	#comparing(coders: readonly CoderKey[]): Comparing {
		const { unit, compared, onlyOne, seed, resamples, textsLeftOut } = this;
		return {
			coders: [...coders],
			unit,
			compared,
			onlyOne,
			seed,
			resamples,
			textsLeftOut: [...textsLeftOut]
		};
	}
}

const comparings = new WeakMap<Workspace, CoderComparing>();

/** The comparing of an open project. */
export function comparingOf(workspace: Workspace): CoderComparing {
	const known = comparings.get(workspace);
	if (known !== undefined) return known;
	// It outlives whatever asks for it first, and so does what it derives.
	let made: CoderComparing | undefined;
	$effect.root(() => {
		made = new CoderComparing(workspace);
	});
	const comparing = made ?? new CoderComparing(workspace);
	comparings.set(workspace, comparing);
	return comparing;
}
