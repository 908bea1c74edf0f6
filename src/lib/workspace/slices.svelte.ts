import { kinds, scopeOf, type Scope } from '$lib/core/model/kinds';
import { emptyModel, type Model } from '$lib/core/model/model';

type Slice = Partial<Model>;

/** The model in three slices, so that moving a card wakes nothing that looks at theory or evidence. */
export class Slices {
	#theory = $state.raw<Slice>({});
	#evidence = $state.raw<Slice>({});
	#layout = $state.raw<Slice>({});

	/** The whole project as it stands. */
	readonly model = $derived({ ...this.#theory, ...this.#evidence, ...this.#layout } as Model);

	/** Theory and evidence alone: what checks look at. */
	readonly judged = $derived({
		...emptyModel(),
		...this.#theory,
		...this.#evidence
	} as Model);

	/** Takes over a model, waking only the slices in which a table changed. */
	take(model: Model): void {
		this.#theory = changed(this.#theory, sliceOf(model, 'theory'));
		this.#evidence = changed(this.#evidence, sliceOf(model, 'evidence'));
		this.#layout = changed(this.#layout, sliceOf(model, 'layout'));
	}
}

function sliceOf(model: Model, scope: Scope): Slice {
	return Object.fromEntries(
		kinds.filter((kind) => scopeOf(kind) === scope).map((kind) => [kind, model[kind]])
	);
}

function changed(before: Slice, after: Slice): Slice {
	const same = Object.entries(after).every(
		([kind, table]) => before[kind as keyof Slice] === table
	);
	return same ? before : after;
}
