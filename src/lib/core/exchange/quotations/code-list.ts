import type { CodedCode } from '../coded/coded-project';
import { pathKey } from '../coded/propose-uses';
import { foldedCode } from './split-codes';

/** The codes of a table, collected with all that they stand under. */
export class CodeList {
	readonly #codes = new Map<string, CodedCode>();

	/** The key of the code at this path, made with its parents where it is new; capitals and spaces make no other code. */
	keyOf(path: readonly string[], isCase = false): string {
		const key = pathKey(path.map(foldedCode));
		const known = this.#codes.get(key);
		if (known === undefined) this.#make(key, path, true, isCase);
		else if (!known.codable) this.#codes.set(key, { ...known, codable: true });
		return key;
	}

	/** Parents stand before their children. */
	get codes(): readonly CodedCode[] {
		return [...this.#codes.values()];
	}

	#make(key: string, path: readonly string[], codable: boolean, isCase = false): void {
		const parent = path.slice(0, -1);
		const parentKey = pathKey(parent.map(foldedCode));
		if (parent.length > 0 && !this.#codes.has(parentKey)) this.#make(parentKey, parent, false);
		const above = this.#codes.get(parentKey);
		const name = path.at(-1) ?? '';
		this.#codes.set(key, {
			key,
			name,
			path: [...(above?.path ?? []), name],
			...(above === undefined ? {} : { parent: above.key }),
			codable,
			isCase
		});
	}
}
