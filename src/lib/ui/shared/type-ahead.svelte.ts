import { isCalled, matching, mostShown, type Choice } from './matching';

/** What a type-ahead is told: its choices, what was typed, and where the offer to make something new of it stands, if it may be. */
export interface Asked<C extends Choice> {
	choices: readonly C[];
	query: string;
	makesNew: 'first' | 'last' | undefined;
}

/** A row of a type-ahead: one of the choices, or "new" for what was typed. */
export type Row<C extends Choice> = { choice: C } | { fresh: string };

/** Which rows stand under what was typed, and which of them Enter would take. */
export class TypeAhead<C extends Choice> {
	readonly #asked: () => Asked<C>;
	#place = $state(0);

	constructor(asked: () => Asked<C>) {
		this.#asked = asked;
	}

	readonly #matches = $derived.by(() => matching(this.#asked().choices, this.#asked().query));

	readonly rows: Row<C>[] = $derived.by(() => {
		const { query, makesNew } = this.#asked();
		const fresh = query.trim();
		const shown: Row<C>[] = this.#matches.slice(0, mostShown).map((choice) => ({ choice }));
		const known = this.#matches.some((choice) => isCalled(choice, fresh));
		if (makesNew === undefined || fresh === '' || known) return shown;
		return makesNew === 'first' ? [{ fresh }, ...shown] : [...shown, { fresh }];
	});

	/** How many matches are not shown. */
	readonly left = $derived(Math.max(0, this.#matches.length - mostShown));

	/** The place of the row that Enter takes; -1 where there is none. */
	readonly place = $derived(Math.min(this.#place, this.rows.length - 1));

	get row(): Row<C> | undefined {
		return this.rows[this.place];
	}

	/** Goes on by so many rows, round the ends. */
	move(by: number): void {
		const many = this.rows.length;
		if (many > 0) this.#place = (this.place + by + many) % many;
	}

	/** Goes to a row. */
	moveTo(place: number): void {
		this.#place = Math.max(0, place);
	}
}
