import type { CodedExtract, Evidence } from '../evidence';
import { extractsIn } from '../evidence-voices';
import { remember, rememberTogether } from '../graph/remember';
import type { Id } from '../model/id';
import type { Model } from '../model/model';
import type { Source } from '../model/source';
import type { Target } from '../model/target';

type LinkTarget = Extract<Target, { kind: 'link' }>;

/** What one source brings that no source before it has. */
export interface News {
	readonly elements: readonly { element: Id<'element'>; extracts: readonly Id<'extract'>[] }[];
	readonly links: readonly { target: LinkTarget; extracts: readonly Id<'extract'>[] }[];
	readonly refining: readonly CodedExtract[];
	/** Whether none of its extracts is coded. */
	readonly isUncoded: boolean;
}

/** The sources by the dates recorded of them; those without one last, in the order they were added. */
export const sourcesByDate = remember((table: Model['source']): readonly Source[] => {
	const dated = ({ date }: Source): string => (date === undefined || date === '' ? '~' : date);
	return [...table.values()].sort(
		(one, other) =>
			compared(dated(one), dated(other)) ||
			compared(one.addedAt, other.addedAt) ||
			compared(one.id, other.id)
	);
});

function compared(one: string, other: string): number {
	return one < other ? -1 : one > other ? 1 : 0;
}

const nothing: News = { elements: [], links: [], refining: [], isUncoded: true };

/** What a source brings that no source before it has. */
export function newsBySource(model: Model, evidence: Evidence, source: Id<'source'>): News {
	return allNews(evidence, model.source, model.configuration).get(source) ?? nothing;
}

const allNews = rememberTogether(
	(
		evidence: Evidence,
		sources: Model['source'],
		configurations: Model['configuration']
	): ReadonlyMap<Id<'source'>, News> => {
		const { elements, links, refining, coded } = gathered(evidence, configurations);
		const order = new Map(sourcesByDate(sources).map(({ id }, at) => [id, at]));
		const news = new Map<Id<'source'>, Growing>();
		for (const source of coded)
			news.set(source, { elements: [], links: [], refining: [], isUncoded: false });
		for (const [element, codings] of elements) {
			const first = firstSource(order, codings);
			news.get(first.source)?.elements.push({ element, extracts: first.extracts });
		}
		for (const codings of links) {
			const target = codings[0]?.coding.target;
			const first = firstSource(order, codings);
			if (target?.kind === 'link')
				news.get(first.source)?.links.push({ target, extracts: first.extracts });
		}
		for (const one of refining) news.get(one.extract.source)?.refining.push(one);
		for (const own of news.values()) {
			own.elements.sort((one, other) => compared(one.element, other.element));
			own.links.sort((one, other) => compared(one.target.link, other.target.link));
		}
		return news;
	}
);

type Growing = {
	-readonly [Key in keyof News]: News[Key] extends readonly (infer Item)[] ? Item[] : News[Key];
};

interface Gathered {
	readonly elements: ReadonlyMap<Id<'element'>, readonly CodedExtract[]>;
	readonly links: readonly (readonly CodedExtract[])[];
	readonly refining: readonly CodedExtract[];
	readonly coded: ReadonlySet<Id<'source'>>;
}

function gathered(evidence: Evidence, configurations: Model['configuration']): Gathered {
	const elements = new Map<Id<'element'>, CodedExtract[]>();
	const links: (readonly CodedExtract[])[] = [];
	const refining: CodedExtract[] = [];
	const coded = new Set<Id<'source'>>();
	for (const codings of evidence.byTarget.values()) {
		for (const one of codings) {
			coded.add(one.extract.source);
			if (one.coding.bearing === 'refines') refining.push(one);
		}
		const target = codings[0]?.coding.target;
		if (target?.kind === 'link') links.push(codings);
		const element = target === undefined ? undefined : elementOf(configurations, target);
		if (element === undefined) continue;
		const others = elements.get(element);
		if (others === undefined) elements.set(element, [...codings]);
		else others.push(...codings);
	}
	const byId = (one: CodedExtract, other: CodedExtract): number =>
		compared(one.coding.id, other.coding.id);
	return { elements, links, refining: refining.sort(byId), coded };
}

/** The element that a target is or is an occurrence of. */
function elementOf(
	configurations: Model['configuration'],
	target: Target
): Id<'element'> | undefined {
	if (target.kind === 'element') return target.element;
	if (target.kind !== 'occurrence') return undefined;
	return configurations.get(target.configuration)?.occurrences[target.occurrence]?.element;
}

/** The earliest source among some codings, with their extracts there. */
function firstSource(
	order: ReadonlyMap<Id<'source'>, number>,
	codings: readonly CodedExtract[]
): { source: Id<'source'>; extracts: Id<'extract'>[] } {
	const placeOf = ({ extract }: CodedExtract): number => order.get(extract.source) ?? order.size;
	const first = codings.reduce((least, one) => Math.min(least, placeOf(one)), Infinity);
	const there = codings.filter((one) => placeOf(one) === first);
	return { source: there[0]?.extract.source ?? 'source:none', extracts: extractsIn(there).sort() };
}
