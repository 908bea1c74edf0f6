import type { Diff } from '../diff';
import type { Id } from '../model/id';
import type { Kind, RecordOf } from '../model/kinds';
import { added } from './command';
import { folded } from './elements';

const names = new WeakMap<object, string>();

/** The folded name of a record, worked out once: records never change in place, and an import asks for thousands again and again. */
function foldedOnce(record: object, nameOf: () => string): string {
	let name = names.get(record);
	if (name === undefined) {
		name = folded(nameOf());
		names.set(record, name);
	}
	return name;
}

/** Records of one kind by their names, letter case and spaces aside: found where they are, made where they are not. */
export class FindOrMake<K extends Kind> {
	readonly #known = new Map<string, RecordOf<K>>();
	/** What was made, as diffs. */
	readonly made: Diff[number][] = [];

	constructor(
		private readonly kind: K,
		records: Iterable<RecordOf<K>>,
		nameOf: (record: RecordOf<K>) => string
	) {
		for (const record of records) {
			const name = foldedOnce(record, () => nameOf(record));
			if (!this.#known.has(name)) this.#known.set(name, record);
		}
	}

	/** The id of the record with this name; `make` gives it where there is none. */
	get(name: string, make: () => RecordOf<K>): RecordOf<K>['id'] & Id<K> {
		const key = folded(name);
		let record = this.#known.get(key);
		if (record === undefined) {
			record = make();
			this.#known.set(key, record);
			this.made.push(...added(this.kind, record));
		}
		return record.id as RecordOf<K>['id'] & Id<K>;
	}
}
