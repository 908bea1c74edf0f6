import type { ReportLine } from '../../coded/report';
import { sentences, type Event } from './sentences';

interface Tally {
	count: number;
	readonly places: Set<string>;
}

/** Counts what is mapped, repaired and left out while a project is read, and says it in sentences. */
export class ImportReport {
	readonly #tallies = new Map<Event, Tally>();
	readonly #lines: ReportLine[] = [];

	/** Counts something that happened, with the source, code or file it happened to. */
	count(event: Event, where?: string, times = 1): void {
		if (times === 0) return;
		const tally = this.#tallies.get(event) ?? { count: 0, places: new Set() };
		tally.count += times;
		if (where !== undefined) tally.places.add(where);
		this.#tallies.set(event, tally);
	}

	/** Says something of its own. */
	say(line: ReportLine): void {
		this.#lines.push(line);
	}

	/** All that is to be said: what was read, mapped, repaired, left out. */
	lines(): ReportLine[] {
		const tallied = [...this.#tallies].map(([event, { count, places }]) => {
			const telling = sentences[event];
			const where = whereOf([...places]);
			return {
				what: telling.what,
				sentence: telling.say(count),
				count,
				...(where === '' ? {} : { where })
			};
		});
		const order: readonly ReportLine['what'][] = ['read', 'mapped', 'repaired', 'left out'];
		const all: readonly ReportLine[] = [...this.#lines, ...tallied];
		return order.flatMap((what) => all.filter((line) => line.what === what));
	}
}

const named = 3;

function whereOf(places: readonly string[]): string {
	const more = places.length - named;
	const shown = places.slice(0, named).join(', ');
	return more > 0 ? `${shown} and ${more} more` : shown;
}

/** A count with its noun, in the number it needs. */
export function counted(count: number, one: string, many = `${one}s`): string {
	return `${count.toLocaleString('en')} ${count === 1 ? one : many}`;
}
