import type { Configuration } from '../model/configuration';
import type { Id } from '../model/id';
import type { Model } from '../model/model';
import type { Holding, Version } from '../model/version';
import { added, defineCommand, gone, Refused, revised } from './command';
import { without } from './fields';

/** What is said of one occurrence: whether a version held it, and in which words where those were others. */
export interface SaidHeld {
	/** `null` is "not said". */
	readonly holding: Holding | null;
	readonly wording?: string;
}
type Said = Readonly<Record<Id<'occurrence'>, SaidHeld>>;

/** Sets up afterwards a version of a theory that was never frozen here, from what is known of its parts. */
export const setUpVersion = defineCommand<{
	theory: Id<'theory'>;
	version?: Id<'version'>;
	name: string;
	reason: string;
	/** The day it read like this, as an ISO time. */
	at: string;
	said: Said;
}>({
	name: 'set-up-version',
	scope: 'theory',
	change(model, { theory, version, name, reason, at, said }, context) {
		const record = model.theory.get(theory);
		if (record === undefined) return gone('theory');
		if (name.trim() === '')
			return new Refused(
				'A version needs a name, such as “Initial programme theory”. Give it one.'
			);
		if (reason.trim() === '')
			return new Refused(
				'Say where it is known from how the theory read then, such as a protocol or a paper.'
			);
		if (at.trim() === '')
			return new Refused('Say from which day the version is, as well as it is known.');
		const { standingDecision: _, ...undecided } = record;
		const empty: Version = {
			id: version ?? context.newId('version'),
			theory,
			name: name.trim(),
			reason: reason.trim(),
			at,
			madeAfterwards: true,
			frozen: {
				theory: { ...undecided, standing: 'under test', configurations: {} },
				configurations: [],
				elements: []
			},
			holdings: {}
		};
		return added('version', withSaid(model, empty, said));
	},
	sentence: (names) => `Set up a version of ${names.of('theory')} afterwards`
});

/** Says of several occurrences whether a version that was set up afterwards held them. */
export const sayHeld = defineCommand<{ version: Id<'version'>; said: Said }>({
	name: 'say-held',
	scope: 'theory',
	change: (model, { version, said }) =>
		revised(model, 'version', version, (before) =>
			before.madeAfterwards === true
				? withSaid(model, before, said)
				: new Refused(
						'This version was frozen here and reads the same for ever. Set up another one afterwards.'
					)
		),
	sentence: (names) => `Said what ${names.of('version')} held`
});

/** The version with copies of what is said to have been held, and none of what was not. */
function withSaid(model: Model, version: Version, said: Said): Version {
	let now = version;
	for (const [id, one] of Object.entries(said) as [Id<'occurrence'>, SaidHeld][])
		now = one.holding === 'yes' ? withHeld(model, now, id, one.wording) : lacking(now, id, one);
	return now;
}

function lacking(version: Version, id: Id<'occurrence'>, { holding }: SaidHeld): Version {
	const { frozen, holdings } = version;
	const configurations = frozen.configurations
		.map((one) => (id in one.occurrences ? withoutPart(one, id) : one))
		.filter(({ occurrences }) => Object.keys(occurrences).length > 0);
	return {
		...version,
		frozen: frozenOf(frozen, configurations, frozen.elements),
		holdings: holding === null ? without(holdings, id) : { ...holdings, [id]: holding }
	};
}

/** A configuration without an occurrence, and without the links that end there. */
function withoutPart(configuration: Configuration, id: Id<'occurrence'>): Configuration {
	let gone = new Set<string>([id]);
	let links = Object.values(configuration.links);
	while (gone.size > 0) {
		const ended = links.filter(({ from, to }) => [...from, ...to].some((end) => gone.has(end)));
		gone = new Set(ended.map((link) => link.id));
		links = links.filter((link) => !gone.has(link.id));
	}
	return {
		...configuration,
		occurrences: without(configuration.occurrences, id),
		links: Object.fromEntries(links.map((link) => [link.id, link]))
	};
}

function withHeld(model: Model, version: Version, id: Id<'occurrence'>, words?: string): Version {
	const { frozen } = version;
	const holdings = { ...version.holdings, [id]: 'yes' as const };
	const there = frozen.configurations.find(({ occurrences }) => id in occurrences);
	const place = there ?? [...model.configuration.values()].find((one) => id in one.occurrences);
	const occurrence = place?.occurrences[id];
	if (place === undefined || occurrence === undefined) return { ...version, holdings };
	const text = words?.trim() ?? '';
	const copy =
		text === '' || text === occurrence.wording?.text
			? occurrence
			: { ...occurrence, wording: { ...occurrence.wording, text, verbatim: false } };
	const own = frozen.configurations.find((one) => one.id === place.id) ?? bare(place);
	const grown = { ...own, occurrences: { ...own.occurrences, [id]: copy } };
	const others = frozen.configurations.filter((one) => one.id !== place.id);
	const element = model.element.get(occurrence.element);
	const isKnown = frozen.elements.some((one) => one.id === occurrence.element);
	const elements =
		element === undefined || isKnown ? frozen.elements : [...frozen.elements, element];
	return { ...version, frozen: frozenOf(frozen, [...others, grown], elements), holdings };
}

/** A configuration of which nothing is known yet but what it is cited by. */
function bare({ id, reference, nickname, toldBy, rank, copyOf }: Configuration): Configuration {
	return {
		...{ id, reference, toldBy, rank, occurrences: {}, links: {} },
		...(nickname === undefined ? {} : { nickname }),
		...(copyOf === undefined ? {} : { copyOf })
	};
}

function frozenOf(
	{ theory }: Version['frozen'],
	configurations: readonly Configuration[],
	elements: Version['frozen']['elements']
): Version['frozen'] {
	const held = Object.fromEntries(configurations.map(({ id }) => [id, true as const]));
	return { theory: { ...theory, configurations: held }, configurations, elements };
}
