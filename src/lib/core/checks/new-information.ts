import type { Evidence } from '../evidence';
import type { Model } from '../model/model';
import type { Check } from './check';
import { finding, type Counted, type Telling, type Wording } from './finding';
import { elementName, targetName } from './names';
import { newsBySource, sourcesByDate, type News } from './source-news';
import { countedExtracts, countOf, listed } from './words';
import { works } from './works';

/** What each source in turn brought that none before it had. */
export const newInformation: Check = {
	id: 'new-information',
	question: 'What did the last sources change?',
	rule: 'For each source in the order of dates, those of one date in the order they were added and those without a date last: the elements and links that an extract speaks to there for the first time, and the extracts that refine.',
	kind: 'map',
	topic: 'evidence',
	cannotKnow:
		'Whether there is nothing more to learn. A quiet source can be one like those before it, or one that was asked nothing new.',
	from: [
		{
			work: works.guest,
			lends: 'How much of what a source says is new can be counted source by source.'
		},
		{
			work: works.saunders,
			lends: 'That little is new is no proof that nothing is left; what it means has to be argued.'
		}
	],
	find(model, evidence) {
		const wording = wordingFor(model, evidence);
		return sourcesByDate(model.source).map((source) => finding('map', wording, source));
	}
};

type Source = ReturnType<typeof sourcesByDate>[number];

function wordingFor(model: Model, evidence: Evidence): Wording<Source> {
	return {
		check: newInformation.id,
		records: ({ id }) => [id],
		about: ({ id }) => {
			const { elements, links } = newsBySource(model, evidence, id);
			return [
				...elements.map(({ element }) => ({ kind: 'element' as const, element })),
				...links.map(({ target }) => target)
			];
		},
		tell: (source) => tell(model, evidence, source)
	};
}

function tell(model: Model, evidence: Evidence, source: Source): Telling {
	const news = newsBySource(model, evidence, source.id);
	const all = sourcesByDate(model.source);
	const when = source.date === undefined || source.date === '' ? 'no date recorded' : source.date;
	const place = `${source.title} (${when}; ${all.indexOf(source) + 1} of ${all.length})`;
	const counted = countedNews(news);
	const names = [
		...news.elements.map(({ element }) => elementName(model, element)),
		...news.links.map(({ target }) => targetName(model, target))
	];
	const rest = names.length - most;
	return {
		sentence: `${place}: ${counted.length === 0 ? 'nothing new to the project' : listed(counted.map(({ words }) => words))}.`,
		because: because(news, rest > 0 ? [...names.slice(0, most), `${rest} more`] : names),
		counted,
		firedBy: counted.flatMap(({ words, extracts }) => [words, ...extracts])
	};
}

const most = 12;

function countedNews({ elements, links, refining }: News): Counted[] {
	return [
		{
			words: `${countOf(elements.length, 'element')} spoken of for the first time`,
			extracts: [...new Set(elements.flatMap(({ extracts }) => extracts))]
		},
		{
			words: `${countOf(links.length, 'link')} spoken of for the first time`,
			extracts: [...new Set(links.flatMap(({ extracts }) => extracts))]
		},
		countedExtracts(refining, ['refines', 'refine'])
	].filter(({ extracts }) => extracts.length > 0);
}

function because(news: News, names: readonly string[]): string {
	if (news.isUncoded) return 'No extract of it is coded yet.';
	return names.length === 0
		? 'Everything it speaks to was spoken of in a source before it.'
		: `No source before it speaks to ${listed(names)}.`;
}
