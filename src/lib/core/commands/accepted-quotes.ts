import type { Diff } from '../diff';
import { remember } from '../graph/remember';
import type { Coding } from '../model/coding';
import type { Extract } from '../model/extract';
import type { Id } from '../model/id';
import type { Model } from '../model/model';
import type { AcceptedQuote, AcceptedTablePlaces } from './accept-table';
import { added, revised, Refused, type Context } from './command';
import { newCoding } from './extracts';
import { present } from './fields';
import { FindOrMake } from './find-or-make';

/** Collects the sources and extracts that the quotes of a table add to a model. */
export class AcceptedQuotes {
	readonly #sources: FindOrMake<'source'>;
	readonly #groups: FindOrMake<'group'>;
	/** Extracts by their source and words, so that one passage is one extract however often it is quoted. */
	readonly #extracts = new Map<string, Id<'extract'>>();
	readonly #made = new Map<Id<'extract'>, Extract>();
	readonly #codings = new Map<Id<'extract'>, Coding[]>();

	constructor(
		private readonly model: Model,
		private readonly places: AcceptedTablePlaces,
		private readonly context: Context
	) {
		this.#sources = new FindOrMake('source', model.source.values(), ({ title }) => title);
		this.#groups = new FindOrMake('group', model.group.values(), ({ name }) => name);
		for (const extract of model.extract.values())
			this.#extracts.set(keyOfExtract(extract), extract.id);
	}

	/** The source of this title: one that is there, or a new one without text. */
	source(title: string): Id<'source'> {
		return this.#sources.get(title, () => ({
			id: this.context.newId('source'),
			title: title.trim(),
			kind: this.places.sourceKind,
			texts: {},
			addedAt: this.context.now
		}));
	}

	/** Makes an extract of a quote, or finds it, and codes it to its configuration; nobody has judged it yet. */
	add(quote: AcceptedQuote, configuration: Id<'configuration'>): void {
		const source = this.source(quote.source ?? this.places.file);
		const key = keyOf(source, quote.anchor?.exact ?? quote.text);
		const known = this.#extracts.get(key);
		const id = known ?? this.#make(quote, source);
		this.#extracts.set(key, id);
		const target = { kind: 'configuration' as const, configuration };
		const coding = newCoding({ target, bearing: 'not yet judged' }, this.context);
		this.#codings.set(id, [...(this.#codings.get(id) ?? []), coding]);
	}

	/** Sources and groups that are new. */
	before(): Diff {
		return [...this.#sources.made, ...this.#groups.made];
	}

	/** New extracts with their codings, and new codings on those that were there. */
	extracts(): Diff {
		return [...this.#codings].flatMap(([id, codings]): Diff => {
			const more = Object.fromEntries(codings.map((one) => [one.id, one]));
			const made = this.#made.get(id);
			if (made !== undefined) return added('extract', { ...made, codings: more });
			const diff = revised(this.model, 'extract', id, (before) => ({
				...before,
				codings: { ...before.codings, ...more }
			}));
			return diff instanceof Refused ? [] : diff;
		});
	}

	#make(quote: AcceptedQuote, source: Id<'source'>): Id<'extract'> {
		const { anchor, text, locator, group, row } = quote;
		const id = this.context.newId('extract');
		const located = { paraphrase: text, locator: locator ?? `${this.places.file}, row ${row}` };
		this.#made.set(
			id,
			present({
				id,
				source,
				...(anchor === undefined ? { located } : { anchor }),
				group: group === undefined ? undefined : this.#group(group),
				codings: {},
				at: this.context.now
			})
		);
		return id;
	}

	#group(name: string): Id<'group'> {
		return this.#groups.get(name, () => ({ id: this.context.newId('group'), name: name.trim() }));
	}
}

/** An extract by its source and words, worked out once for each. */
const keyOfExtract = remember(({ source, anchor, located }: Extract) =>
	keyOf(source, anchor?.exact ?? located?.paraphrase ?? '')
);

function keyOf(source: string, words: string): string {
	return `${source} ${words.replace(/\s+/g, ' ').trim()}`;
}
