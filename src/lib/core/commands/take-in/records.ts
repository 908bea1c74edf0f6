import { diffRecords, type Diff } from '../../diff';
import type { Id } from '../../model/id';
import type { Kind, RecordOf } from '../../model/kinds';
import { recordOf, type Model } from '../../model/model';
import { added } from '../command';
import { folded } from '../elements';

type Named = 'coder' | 'tag' | 'group' | 'person' | 'case' | 'element' | 'source';

const nameOf: { readonly [K in Named]: (record: RecordOf<K>) => string } = {
	coder: ({ name }) => name,
	tag: ({ label }) => label,
	group: ({ name }) => name,
	person: ({ name }) => name,
	case: ({ name }) => name,
	element: ({ label }) => label,
	source: ({ title }) => title
};

/** Records of a model as an import finds, makes and describes them; nothing of the model itself is changed. */
export class Records {
	readonly #touched = new Map<string, { kind: Kind; record: { readonly id: string } }>();
	readonly #byName = new Map<string, string>();
	readonly #indexed = new Set<Kind>();

	constructor(readonly model: Model) {}

	/** The record as it stands now. */
	get<K extends Kind>(kind: K, id: string): RecordOf<K> | undefined {
		const touched = this.#touched.get(id);
		return touched === undefined
			? recordOf(this.model, kind, id)
			: (touched.record as unknown as RecordOf<K>);
	}

	/** Adds a record, or gives it another content. */
	put<K extends Kind>(kind: K, record: RecordOf<K>): void {
		this.#touched.set(record.id, { kind, record });
	}

	/** Takes a record that was put here away again. */
	drop(id: string): void {
		this.#touched.delete(id);
	}

	/** The record of this name, letter case and spaces aside; `make` gives it where there is none. */
	named<K extends Named>(kind: K, name: string, make: () => RecordOf<K>): Id<K> {
		this.#index(kind);
		const key = `${kind} ${folded(name)}`;
		let id = this.#byName.get(key);
		if (id === undefined) {
			const record = make();
			this.put(kind, record);
			this.#byName.set(key, record.id);
			id = record.id;
		}
		return id as Id<K>;
	}

	/** The record of this name where there is one. */
	find<K extends Named>(kind: K, name: string): RecordOf<K> | undefined {
		this.#index(kind);
		const id = this.#byName.get(`${kind} ${folded(name)}`);
		return id === undefined ? undefined : this.get(kind, id);
	}

	/** Turns a record into what `revise` makes of it. */
	revise<K extends Kind>(kind: K, id: string, revise: (record: RecordOf<K>) => RecordOf<K>): void {
		const before = this.get(kind, id);
		if (before !== undefined) this.put(kind, revise(before));
	}

	/** All records of a kind, those that are new included. */
	all<K extends Kind>(kind: K): RecordOf<K>[] {
		const made = [...this.#touched.values()].filter(
			(one) => one.kind === kind && recordOf(this.model, kind, one.record.id) === undefined
		);
		return [
			...[...this.model[kind].keys()].flatMap((id) => this.get(kind, id) ?? []),
			...made.map(({ record }) => record as unknown as RecordOf<K>)
		];
	}

	/** How many records of a kind are new. */
	madeOf(kind: Kind): number {
		return [...this.#touched.values()].filter(
			(one) => one.kind === kind && recordOf(this.model, kind, one.record.id) === undefined
		).length;
	}

	/** The diff that does all of it. */
	diff(): Diff {
		return [...this.#touched.values()].flatMap(({ kind, record }) => {
			const before = recordOf(this.model, kind, record.id);
			return before === undefined
				? added(kind, record as never)
				: diffRecords(kind, record.id, before, record);
		});
	}

	#index(kind: Named): void {
		if (this.#indexed.has(kind)) return;
		this.#indexed.add(kind);
		const name = nameOf[kind] as (record: unknown) => string;
		for (const record of this.model[kind].values()) {
			const key = `${kind} ${folded(name(record))}`;
			if (!this.#byName.has(key)) this.#byName.set(key, record.id);
		}
	}
}
