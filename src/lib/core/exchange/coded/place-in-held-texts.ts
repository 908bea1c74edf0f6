import type { Stretch } from '../../anchors';
import type { CodedPassage } from './coded-passage';
import type { CodedProject } from './coded-project';
import type { ReportLine } from './report';
import { findQuote } from './find-quote';

/** A text that the project holds already, by the source of the import that it belongs to. */
export interface HeldText {
	/** What the source is called here. */
	readonly title: string;
	readonly text: string;
}

/** Rows that are told one by one before the others are only counted. */
const mostTold = 20;

/** An import whose quotes were looked for in the texts that are here: those that stand in one exactly once have their place, of the others it is said that they have none. */
export function placedInHeldTexts(
	project: CodedProject,
	held: ReadonlyMap<string, HeldText>
): CodedProject {
	if (held.size === 0) return project;
	const finders = new Map([...held].map(([key, { text }]) => [key, findQuote(text)]));
	const lost: ReportLine[] = [];
	const placed = new Set<string>();
	let found = 0;
	const passages = project.passages.map((passage) => {
		const [one, find] = [held.get(passage.source), finders.get(passage.source)];
		if (one === undefined || find === undefined) return passage;
		const places = find(passage.quote);
		const [only] = places;
		if (only === undefined || places.length > 1) {
			lost.push(notPlaced(passage, one.title, places.length));
			return withoutStretch(passage);
		}
		found += 1;
		placed.add(passage.source);
		return at(passage, only, one.text);
	});
	const sources = project.sources.map((source) => {
		const text = placed.has(source.key) ? held.get(source.key)?.text : undefined;
		return text === undefined ? source : { ...source, text: { text } };
	});
	return { ...project, sources, passages, report: [...project.report, ...told(found, lost)] };
}

function at(passage: CodedPassage, stretch: Stretch, text: string): CodedPassage {
	return { ...passage, stretch, quote: text.slice(stretch.start, stretch.end) };
}

/** Where a place was given without a text it was the other tool's, and is kept in words. */
function withoutStretch({ stretch, ...passage }: CodedPassage): CodedPassage {
	if (stretch === undefined || passage.locator !== undefined) return passage;
	return { ...passage, locator: `characters ${stretch.start} to ${stretch.end}` };
}

function notPlaced({ keys, quote }: CodedPassage, title: string, places: number): ReportLine {
	const begins = quote.length > 60 ? `${quote.slice(0, 60)}…` : quote;
	const row = keys.find((key) => key.startsWith('row '));
	const lead = row === undefined ? '' : `${row.replace('row', 'Row')}: `;
	const why =
		quote.trim() === ''
			? 'the passage has no words to look for'
			: places === 0
				? `“${begins}” does not stand in the text of “${title}”`
				: `“${begins}” stands more than once in the text of “${title}”`;
	return {
		what: 'repaired',
		sentence: `${lead}${why}; it is kept as located, with its place in words.`,
		...(row === undefined ? {} : { where: row })
	};
}

function told(found: number, lost: readonly ReportLine[]): ReportLine[] {
	const more = lost.length - mostTold;
	return [
		...(found === 0
			? []
			: [
					{
						what: 'mapped' as const,
						count: found,
						sentence:
							'Quotes stand exactly once in texts that are here, and have their place in them.'
					}
				]),
		...lost.slice(0, mostTold),
		...(more <= 0
			? []
			: [
					{
						what: 'repaired' as const,
						count: more,
						sentence: 'More quotes were kept as located for the same reasons.'
					}
				])
	];
}
