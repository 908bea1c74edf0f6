import type { ReportLine } from '../../coded/report';

/** What the format has no words for, counted while a project is written. */
export class LeftOut {
	readonly #lines: ReportLine[] = [];

	/** Says a sentence with “#” for how many there are, and “{is|are}” by that; nothing where there are none. */
	say(count: number, sentence: string, what: ReportLine['what'] = 'left out'): void {
		if (count === 0) return;
		const told = sentence
			.replace(/\{([^|}]*)\|([^}]*)\}/g, (_, one: string, many: string) =>
				count === 1 ? one : many
			)
			.replaceAll('#', count.toLocaleString('en'));
		this.#lines.push({ what, count, sentence: told });
	}

	/** All that was said. */
	lines(): readonly ReportLine[] {
		return this.#lines;
	}
}
