import type { CodedCoder } from '../../coded/coded-project';
import { keyOf } from '../raw/attributes';
import type { RawProject } from '../raw/raw-project';
import type { ImportReport } from './import-report';

/** Those who coded: the users that a project lists, and any other that turns up. */
export class Coders {
	readonly #all = new Map<string, CodedCoder>();

	constructor(
		{ users }: RawProject,
		private readonly report: ImportReport
	) {
		for (const { attributes } of users) {
			const name = (attributes.name ?? attributes.id ?? '').trim();
			const key = keyOf(attributes.guid) || `coder ${name}`;
			if (name === '') report.count('nameMissing');
			const short = (attributes.id ?? '').trim();
			if (!this.#all.has(key))
				this.#all.set(key, {
					...{ key, name: name || this.#unnamed() },
					...(short === '' || short === name ? {} : { short })
				});
		}
	}

	/** Takes note of someone who coded. */
	see(key: string | undefined): void {
		if (key === undefined || this.#all.has(key)) return;
		this.report.count('coderUnknown');
		this.#all.set(key, { key, name: this.#unnamed() });
	}

	/** All of them. */
	all(): CodedCoder[] {
		return [...this.#all.values()];
	}

	#unnamed(): string {
		return `Unnamed coder ${this.#all.size + 1}`;
	}
}
