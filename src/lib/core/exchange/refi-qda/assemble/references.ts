import type { CodedReference } from '../../coded/coded-links';

type Kind = CodedReference['kind'];

/** Tools give a code and a case one key, so what a link means is looked for in this order. */
const order: readonly Kind[] = [
	'passage',
	'code',
	'source',
	'note',
	'case',
	'set',
	'link',
	'project'
];

/** Finds what a key means among all things that have one. */
export class References {
	readonly #finders = new Map<Kind, (key: string) => string | undefined>();

	/** Says how a kind of thing is found: the key it is kept under, or nothing. */
	add(kind: Kind, find: (key: string) => string | undefined): this {
		this.#finders.set(kind, find);
		return this;
	}

	/** What a key means, or nothing. */
	find(key: string): CodedReference | undefined {
		if (key === '') return undefined;
		for (const kind of order) {
			const found = this.#finders.get(kind)?.(key);
			if (found !== undefined) return { kind, key: found };
		}
		return undefined;
	}
}
