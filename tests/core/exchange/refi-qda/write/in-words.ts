import { withStandIns } from '../../../../../src/lib/core/exchange/coded/kept-ids';
import { inOrder } from '../../../../../src/lib/core/graph/places';
import { partsOf } from '../../../../../src/lib/core/graph/parts';
import type { Coding } from '../../../../../src/lib/core/model/coding';
import type { Configuration } from '../../../../../src/lib/core/model/configuration';
import type { Model } from '../../../../../src/lib/core/model/model';
import type { Wording } from '../../../../../src/lib/core/model/occurrence';
import type { About, Target } from '../../../../../src/lib/core/model/target';
import type { Version } from '../../../../../src/lib/core/model/version';

/** A model in names instead of ids, as far as the format can hold it, so that two models can be compared. */
export function inWords(model: Model) {
	const names = new Names(model);
	const list = <One, Said>(all: Iterable<One>, say: (one: One) => Said) =>
		[...all].map(say).sort((one, other) => (text(one) < text(other) ? -1 : 1));
	const named = (one: { readonly id: string }) => names.everywhere({ ...one, id: '' });
	return {
		elements: list(model.element.values(), ({ label, shortLabel, oppositeOf, note, tags }) => ({
			...{ label, shortLabel, note, tags: names.all(tags) },
			oppositeOf: names.of(oppositeOf)
		})),
		configurations: inOrder(model.configuration).map((one) => names.configuration(one)),
		theories: list(model.theory.values(), (one) => ({
			...{ name: one.name, kind: one.kind, standing: one.standing, described: one.description },
			decision: model.decision.get(one.standingDecision ?? 'decision:')?.text,
			configurations: names.all(one.configurations),
			rivals: names.all(one.rivalOf),
			grewFrom: names.of(one.grewFrom)
		})),
		coders: list(model.coder.values(), ({ name, initials }) => ({ name, initials })),
		versions: list(model.version.values(), (one) => names.version(one)),
		questions: list(model.question.values(), named),
		numbers: list(model.number.values(), named),
		values: list(model.value.values(), named),
		apart: list(model.distinct.values(), named),
		views: list(model.view.values(), ({ name, shows, looks, positions }) => ({
			...{ name, shows, looks: names.everywhere(looks) },
			positions: names.everywhere(positions)
		})),
		tags: list(model.tag.values(), ({ label }) => label),
		groups: list(model.group.values(), ({ name, note }) => ({ name, note })),
		cases: list(model.case.values(), ({ name, of, note, attributes, groups }) => ({
			...{ name, of, note, attributes, groups: names.all(groups) }
		})),
		people: list(model.person.values(), ({ name, note, attributes, groups, cases }) => ({
			...{ name, note, attributes, groups: names.all(groups), cases: names.all(cases) }
		})),
		sources: list(model.source.values(), (one) => ({
			...{ title: one.title, kind: one.kind, date: one.date, phase: one.phase, note: one.note },
			...{ citation: one.citation, appraisal: one.appraisal, attributes: one.attributes },
			...{ fileName: one.fileName, persons: names.all(one.persons), addedAt: one.addedAt },
			...{ cases: names.all(one.cases), groups: names.all(one.groups), tags: names.all(one.tags) },
			texts: Object.values(one.texts).map(({ sha256 }) => sha256)
		})),
		extracts: list(model.extract.values(), (one) => ({
			...{ source: names.of(one.source), anchor: one.anchor, located: one.located },
			...{ person: names.of(one.person), group: names.of(one.group), at: one.at },
			...{ aboutGroup: names.of(one.aboutGroup), cases: names.all(one.cases) },
			...{ memo: one.memo, importance: one.importance, tags: names.all(one.tags) },
			codings: list(Object.values(one.codings), (coding) => names.coding(coding))
		})),
		decisions: list(model.decision.values(), (one) => ({
			...{ kind: one.kind, text: one.text, at: one.at, coder: names.of(one.coder) },
			about: list(one.about, (about) => names.about(about)).filter(
				(about) => about !== 'elsewhere'
			),
			extracts: names.all(one.extracts)
		}))
	};
}

/** The same text for the same content, whatever the order of its keys. */
const text = (one: unknown): string =>
	JSON.stringify({ one }, (_, value: unknown) =>
		typeof value === 'object' && value !== null && !Array.isArray(value)
			? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
			: value
	);

class Names {
	constructor(private readonly model: Model) {}

	of(id: string | undefined): string | undefined {
		if (id === undefined) return undefined;
		const { element, configuration, theory, coder, tag, group, person, source, extract } =
			this.model;
		const named = [theory, coder, group, person, this.model.case] as ReadonlyMap<
			string,
			{ name: string }
		>[];
		for (const table of named) if (table.has(id)) return table.get(id)?.name;
		const labels = [element, tag] as ReadonlyMap<string, { label: string }>[];
		for (const table of labels) if (table.has(id)) return table.get(id)?.label;
		const passage = extract.get(id as never);
		return (
			source.get(id as never)?.title ??
			configuration.get(id as never)?.reference ??
			passage?.anchor?.exact ??
			(passage && `${passage.located?.paraphrase} ${passage.located?.locator}`)
		);
	}

	all(set: object | undefined): string[] | undefined {
		if (set === undefined || Object.keys(set).length === 0) return undefined;
		return Object.keys(set)
			.map((id) => this.of(id) ?? id)
			.sort();
	}

	coding({ target, coder, id, ...rest }: Coding) {
		return { ...rest, target: this.target(target), coder: this.of(coder), hasId: id.length > 0 };
	}

	about(about: About): unknown {
		if (about.kind !== 'record') return this.target(about);
		return /^(?:source|person|case|group):/.test(about.record)
			? this.of(about.record)
			: 'elsewhere';
	}

	target(target: Target): unknown {
		const { kind } = target;
		if (kind === 'chain') return { kind, links: target.links.map((one) => this.link(one)) };
		if (kind === 'link') return { kind, link: this.link(target) };
		if (kind === 'theory') return { kind, of: this.of(target.theory) };
		if (kind === 'element') return { kind, of: this.of(target.element) };
		const of = this.of(target.configuration);
		if (kind === 'configuration') return { kind, of };
		return { kind, of, end: this.end(target.configuration, target.occurrence) };
	}

	link({ configuration, link }: { configuration: string; link: string }): unknown {
		const one = this.model.configuration.get(configuration as never)?.links[link as never];
		return (
			one && {
				kind: one.kind,
				from: one.from.map((id) => this.end(configuration, id)),
				to: (one.to as readonly string[]).map((id) => this.end(configuration, id))
			}
		);
	}

	end(configuration: string, id: string): unknown {
		if (id.startsWith('link:')) return this.link({ configuration, link: id });
		const one = this.model.configuration.get(configuration as never)?.occurrences[id as never];
		return one && `${one.roles.join('/')} ${this.of(one.element)}`;
	}

	version({ theory, frozen, holdings, id, ...rest }: Version) {
		const then = new Names({
			...this.model,
			element: new Map(frozen.elements.map((one) => [one.id, one])),
			configuration: new Map(frozen.configurations.map((one) => [one.id, one]))
		});
		return {
			...{ ...rest, theory: this.of(theory), hasId: id.length > 0 },
			configurations: frozen.configurations.map((one) => then.configuration(one)),
			members: this.all(frozen.theory.configurations),
			// The same links in the version and in the theory have the same ids here and there.
			links: frozen.configurations.map(
				({ id: of, links }) =>
					Object.keys(links).filter(
						(link) => this.model.configuration.get(of)?.links[link as never] !== undefined
					).length
			),
			holdings: this.everywhere(holdings)
		};
	}

	/** Any value with the name of everything it names. */
	everywhere(value: unknown): unknown {
		return withStandIns(value, (id) => this.of(id) ?? this.#occurrence(id) ?? this.#kept(id));
	}

	#occurrence(id: string): string | undefined {
		for (const { reference, id: of, occurrences } of this.model.configuration.values())
			if (id in occurrences) return `${reference} ${String(this.end(of, id))}`;
		return undefined;
	}

	#kept(id: string): string | undefined {
		const number = this.model.number.get(id as never);
		return (
			this.model.version.get(id as never)?.name ?? (number && `${number.count} ${number.what}`)
		);
	}

	wording(wording: Wording | undefined) {
		return wording && { ...wording, source: this.of(wording.source) };
	}

	configuration(one: Configuration) {
		const { occurrences, links } = partsOf(one);
		const { id, rank, tags, contextsFrom, source, toldBy, ...rest } = one;
		return {
			...rest,
			...{ tags: this.all(tags), contextsFrom: this.of(contextsFrom), source: this.of(source) },
			toldBy:
				toldBy.teller === 'analyst'
					? toldBy
					: { ...toldBy, person: this.of(toldBy.person), source: this.of(toldBy.source) },
			occurrences: occurrences.map(({ id: of, rank: place, element, wording, ...said }) => ({
				...said,
				...{ element: this.of(element), wording: this.wording(wording), hasId: of.length > 0 },
				isRanked: place >= 0
			})),
			links: links
				.map(({ id: link, wording, note, hedge }) => ({
					...{ link: this.link({ configuration: id, link }), note, hedge },
					wording: this.wording(wording)
				}))
				.sort((left, right) => (text(left) < text(right) ? -1 : 1)),
			isRanked: Number.isFinite(rank)
		};
	}
}
