import { push } from './grouped';
import type { Extract } from '../../model/extract';
import type { Id } from '../../model/id';
import { present } from '../fields';
import { codingKey, type Said } from './extracts';

/** Extracts of one source that are there already, to be found by their place or words. */
export class Again {
	readonly #byPlace = new Map<string, Extract[]>();
	readonly #byWords = new Map<string, Extract[]>();
	readonly #met = new Set<Id<'extract'>>();

	constructor(extracts: Iterable<Extract>) {
		for (const extract of extracts) {
			if (extract.anchor !== undefined) push(this.#byPlace, placeKey(extract.anchor), extract);
			push(this.#byWords, wordsOf(extract), extract);
		}
	}

	/** The extract at this place of this text, else the first that was not met yet with these words and, where it has no place, this locator. */
	meet(wanted: Pick<Extract, 'anchor' | 'located'>): Extract | undefined {
		const here =
			wanted.anchor === undefined ? [] : (this.#byPlace.get(placeKey(wanted.anchor)) ?? []);
		const alike = this.#byWords.get(wordsOf(wanted)) ?? [];
		const found =
			here.find(({ id }) => !this.#met.has(id)) ??
			alike.find(
				({ id, anchor, located }) =>
					!this.#met.has(id) &&
					(wanted.anchor === undefined
						? located?.locator === wanted.located?.locator
						: anchor?.text !== wanted.anchor.text)
			);
		if (found !== undefined) this.#met.add(found.id);
		return found;
	}
}

/** An extract brought up to date: its place, and codings, tags, people and comments that it has not yet. What was judged or written here stays. */
export function broughtUpToDate(
	before: Extract,
	place: Pick<Extract, 'anchor' | 'located'>,
	said: Said
): Extract {
	const known = new Set(Object.values(before.codings).map(codingKey));
	const more = Object.values(said.codings).filter((one) => !known.has(codingKey(one)));
	return present({
		...before,
		anchor: place.anchor,
		located: place.located,
		person: before.person ?? said.person,
		group: before.group ?? said.group,
		cases: joined(before.cases, said.cases),
		tags: joined(before.tags, said.tags),
		memo: withMore(before.memo, said.memo),
		codings: { ...before.codings, ...Object.fromEntries(more.map((one) => [one.id, one])) }
	});
}

/** Words with those that they do not hold yet. */
export function withMore(before: string | undefined, more: string | undefined): string | undefined {
	if (before === undefined || before === '') return more;
	const news = (more ?? '').split('\n\n').filter((words) => !before.includes(words));
	return [before, ...news].join('\n\n');
}

/** Two sets of ids as one; nothing where there is neither. */
export function joined<Set extends object>(one?: Set, other?: Set): Set | undefined {
	return one === undefined ? other : other === undefined ? one : { ...one, ...other };
}

function placeKey({ text, start, end }: NonNullable<Extract['anchor']>): string {
	return `${text} ${start} ${end}`;
}

function wordsOf({ anchor, located }: Pick<Extract, 'anchor' | 'located'>): string {
	return (anchor?.exact ?? located?.paraphrase ?? '').replace(/\s+/g, ' ').trim();
}
