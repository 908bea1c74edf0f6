import type { Diff } from '../diff';
import type { Configuration } from '../model/configuration';
import type { Element } from '../model/element';
import type { Id } from '../model/id';
import type { Link } from '../model/link';
import type { Model } from '../model/model';
import { projectOf } from '../model/model';
import type { Occurrence } from '../model/occurrence';
import { generatedStatement } from '../statement';
import type { AcceptedConfiguration, AcceptedTablePlaces } from './accept-table';
import { AcceptedQuotes } from './accepted-quotes';
import { added, revised, Refused, type Context } from './command';
import { nextRank, nextReference } from './create-configuration';
import { present } from './fields';
import { FindOrMake } from './find-or-make';

/** Collects what the configurations of a table add to a model. */
export class AcceptedTable {
	readonly #elements: FindOrMake<'element'>;
	readonly #theories: FindOrMake<'theory'>;
	readonly #quotes: AcceptedQuotes;
	readonly #references: Set<string>;
	readonly #made: Diff[number][] = [];
	/** The model's elements with those of the table, for the sentences that are generated from them. */
	readonly #withElements: Model & { element: Map<string, Element> };
	readonly #members = new Map<Id<'theory'>, Id<'configuration'>[]>();
	#rank: number;
	#number: number;

	constructor(
		private readonly model: Model,
		private readonly places: AcceptedTablePlaces,
		private readonly context: Context
	) {
		this.#elements = new FindOrMake('element', model.element.values(), ({ label }) => label);
		this.#theories = new FindOrMake('theory', model.theory.values(), ({ name }) => name);
		this.#quotes = new AcceptedQuotes(model, places, context);
		this.#references = new Set([...model.configuration.values()].map(({ reference }) => reference));
		this.#withElements = { ...model, element: new Map(model.element) };
		this.#rank = nextRank(model);
		this.#number = Number(/\d+$/.exec(nextReference(model))?.[0] ?? 1);
	}

	/** Adds one configuration. */
	add(given: AcceptedConfiguration): void {
		const id = this.context.newId('configuration');
		const source = given.source === undefined ? undefined : this.#quotes.source(given.source);
		const occurrences = this.#occurrences(given);
		const bare: Configuration = present({
			id,
			reference: this.#reference(given.reference),
			nickname: given.nickname,
			occurrences: Object.fromEntries(occurrences.map((one) => [one.id, one])),
			links: given.inTurn ? this.#links(occurrences) : {},
			toldBy: { teller: 'analyst' as const },
			source,
			locator: given.locator,
			rank: this.#rank++,
			note: given.note
		});
		this.#made.push(...added('configuration', this.#withStatement(bare, given.statement)));
		this.#join(given.theory, id);
		for (const quote of given.quotes) this.#quotes.add(quote, id);
	}

	/** All that was added, in an order in which nothing points to what comes later. */
	diff(): Diff {
		const memberships = [...this.#members].flatMap(([theory, ids]) =>
			this.#membership(theory, ids)
		);
		return [
			...this.#quotes.before(),
			...this.#elements.made,
			...this.#made,
			...this.#theories.made.filter(({ id }) => !this.#members.has(id as Id<'theory'>)),
			...memberships,
			...this.#quotes.extracts()
		];
	}

	#occurrences({ occurrences, source, locator }: AcceptedConfiguration): Occurrence[] {
		return occurrences.map(({ role, part, wording, label }, place) => {
			const element = this.#elements.get(label, () => ({
				id: this.context.newId('element'),
				label
			}));
			if (!this.#withElements.element.has(element))
				this.#withElements.element.set(element, { id: element, label });
			return present({
				id: this.context.newId('occurrence'),
				element,
				roles: [role] as const,
				part,
				wording: present({
					text: wording,
					verbatim: false,
					source: source === undefined ? undefined : this.#quotes.source(source),
					locator
				}),
				rank: place + 1
			});
		});
	}

	/** Where a sentence tells outcomes one after the other, the whole way is said: into the mechanisms, to the first outcome, and on. */
	#links(occurrences: readonly Occurrence[]): Configuration['links'] {
		const of = (role: string) =>
			occurrences.filter(({ roles }) => roles[0] === role).map(({ id }) => id);
		const [before, mechanisms, outcomes] = [[...of('C'), ...of('I')], of('M'), of('O')];
		const steps = [
			...(mechanisms.length > 0
				? [
						[before, mechanisms],
						[mechanisms, outcomes.slice(0, 1)]
					]
				: [[before, outcomes.slice(0, 1)]]),
			...outcomes.slice(1).map((next, place) => [outcomes.slice(place, place + 1), [next]])
		];
		const links = steps.flatMap(([from = [], to = []]): Link[] =>
			from.length === 0 || to.length === 0
				? []
				: [{ id: this.context.newId('link'), from, to, kind: 'leads to' }]
		);
		return Object.fromEntries(links.map((link) => [link.id, link]));
	}

	#withStatement(configuration: Configuration, text: string | undefined): Configuration {
		if (text === undefined) return configuration;
		const writtenFor = generatedStatement(this.#withElements, configuration).text;
		return { ...configuration, statement: { text, writtenFor } };
	}

	/** The reference of the table, told apart where it is taken; a bare number gets the letters before it. */
	#reference(given: string | undefined): string {
		const letters = projectOf(this.model)?.heuristic ?? 'CMO';
		const wanted = given !== undefined && /^\d+$/.test(given) ? `${letters} ${given}` : given;
		let reference = wanted ?? `${letters} ${this.#number++}`;
		for (let nth = 2; this.#references.has(reference); nth++)
			reference = wanted === undefined ? `${letters} ${this.#number++}` : `${wanted} (${nth})`;
		this.#references.add(reference);
		return reference;
	}

	#join(name: string | undefined, configuration: Id<'configuration'>): void {
		const theory =
			name === undefined
				? this.places.theory
				: this.#theories.get(name, () => ({
						id: this.context.newId('theory'),
						name,
						kind: 'programme',
						standing: 'under test',
						configurations: {},
						rank: this.model.theory.size + this.#theories.made.length + 1
					}));
		if (theory === undefined) return;
		this.#members.set(theory, [...(this.#members.get(theory) ?? []), configuration]);
	}

	#membership(theory: Id<'theory'>, ids: readonly Id<'configuration'>[]): Diff {
		const members = Object.fromEntries(ids.map((id) => [id, true as const]));
		const made = this.#theories.made.find(({ id }) => id === theory);
		if (made !== undefined)
			return [{ ...made, to: { ...(made.to as object), configurations: members } }];
		const diff = revised(this.model, 'theory', theory, (before) => ({
			...before,
			configurations: { ...before.configurations, ...members }
		}));
		return diff instanceof Refused ? [] : diff;
	}
}
