import { impliedLinks } from '$lib/core/graph/implied-links';
import type { Configuration } from '$lib/core/model/configuration';
import type { LinkKind } from '$lib/core/model/link';
import type { Model } from '$lib/core/model/model';
import type { Hedge } from '$lib/core/model/occurrence';
import { sameValue } from '$lib/core/same-value';
import type { Subject } from '$lib/workspace/selection.svelte';

/** A link as one line of the inspector: what stands at its other end, and what it is. */
export interface LinkLine {
	readonly subject: Extract<Subject, { kind: 'link' | 'implied link' }>;
	/** What tells it from every other link of its configuration. */
	readonly key: string;
	/** The labels at the other end, joined with "and"; of joint causes, with what else leads there. */
	readonly words: string;
	readonly kind: LinkKind;
	readonly hedge?: Hedge;
}

/** The links that leave an occurrence and those that come to it, drawn or implied. */
export function linkLines(
	model: Model,
	configuration: Configuration,
	occurrence: string
): { leads: LinkLine[]; comes: LinkLine[] } {
	const all = allLinks(configuration);
	const words = (ends: readonly string[]) => endsInWords(model, configuration, ends);
	const beside = ({ from }: AnyLink) => from.filter((cause) => cause !== occurrence);
	const leading = (one: AnyLink) =>
		one.from.length > 1 ? `${words(one.to)}, with ${words(beside(one))}` : words(one.to);
	return {
		leads: all
			.filter(({ from }) => from.includes(occurrence))
			.map((one) => lineOf(one, leading(one))),
		comes: all
			.filter(({ to }) => to.includes(occurrence))
			.map((one) => lineOf(one, words(one.from)))
	};
}

/** One link as a line that names what it leads to. */
export function linkLineOf(
	model: Model,
	configuration: Configuration,
	subject: LinkLine['subject']
): LinkLine | undefined {
	const found = allLinks(configuration).find((one) => sameValue(one.subject, subject));
	return found && lineOf(found, endsInWords(model, configuration, found.to));
}

function lineOf({ subject, kind, hedge }: AnyLink, words: string): LinkLine {
	const key = subject.kind === 'link' ? subject.link : `${subject.from} ${subject.to}`;
	return { subject, key, words, kind, ...(hedge === undefined ? {} : { hedge }) };
}

interface AnyLink extends Pick<LinkLine, 'subject' | 'kind'> {
	readonly from: readonly string[];
	readonly to: readonly string[];
	readonly hedge: Hedge | undefined;
}

function allLinks(configuration: Configuration): AnyLink[] {
	const drawn = Object.values(configuration.links).map(({ id, from, to, kind, hedge }) => ({
		subject: { kind: 'link' as const, configuration: configuration.id, link: id },
		from: from,
		to: to,
		kind,
		hedge
	}));
	const implied = impliedLinks(configuration).map(({ from, to }) => ({
		subject: { kind: 'implied link' as const, configuration: configuration.id, from, to },
		from: [from] as readonly string[],
		to: [to] as readonly string[],
		kind: 'leads to' as const,
		hedge: undefined
	}));
	return [...drawn, ...implied];
}

/** The labels of a link's ends, joined; an end that is itself a link is told by its own ends. */
export function endsInWords(
	model: Model,
	configuration: Configuration,
	ends: readonly string[]
): string {
	return ends.map((end) => endInWords(model, configuration, end)).join(' and ');
}

function endInWords(model: Model, configuration: Configuration, end: string): string {
	const occurrence = configuration.occurrences[end as `occurrence:${string}`];
	if (occurrence !== undefined) return model.element.get(occurrence.element)?.label ?? 'an element';
	const link = configuration.links[end as `link:${string}`];
	if (link === undefined) return 'something no longer there';
	return `the link from ${endsInWords(model, configuration, link.from)} to ${endsInWords(model, configuration, link.to)}`;
}
