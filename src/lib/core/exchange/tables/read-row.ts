import { readSentence } from '../../notation/if-then-because';
import type { Role } from '../../model/role';
import type { Mapping } from './mapping';
import type { ProposedConfiguration, ProposedOccurrence, ProposedQuote } from './proposed';
import { splitItems } from './split-items';
import { rolesOfUses, type ColumnUse } from './uses';

/** The longest words that can be one element; more is a text, not a concept. */
const longestItem = 2000;

/** What a row says, or why it cannot be read. */
export type ReadRow = { readonly read: ProposedConfiguration } | { readonly problem: string };

/** Reads one row by the mapping; `number` counts rows from 1 as in the table. */
export function readRow(
	cells: readonly string[],
	number: number,
	{ columns }: Mapping,
	headings: readonly string[]
): ReadRow {
	const statement = first(cells, columns, 'statement');
	const fromCells = occurrencesIn(cells, columns);
	const sentence = statement === undefined ? undefined : readSentence(statement);
	const occurrences = fromCells.length > 0 || sentence === undefined ? fromCells : spoken(sentence);
	const problem = problemWith(occurrences, statement);
	if (problem !== undefined) return { problem };
	return {
		read: {
			rows: [number],
			...aboutIt(cells, columns, headings),
			occurrences,
			inTurn: fromCells.length === 0 && sentence?.inTurn === true,
			quotes: quotesIn(cells, columns, number),
			remarks: remarksOn(occurrences)
		}
	};
}

function problemWith(
	occurrences: readonly ProposedOccurrence[],
	statement: string | undefined
): string | undefined {
	const tooLong = occurrences.find(({ wording }) => wording.length > longestItem);
	if (tooLong !== undefined)
		return `has ${tooLong.wording.length} characters for one element; up to ${longestItem} can be one. Cut the cell into items, or leave its column out.`;
	if (occurrences.length > 0) return undefined;
	return statement === undefined
		? 'holds no context, mechanism or outcome.'
		: 'is not of the form “If …, then …, because …”, so what is context and what is outcome cannot be told. Write it so in the table, or add it by hand.';
}

/** What a row says of its configuration besides its occurrences. */
function aboutIt(
	cells: readonly string[],
	columns: Mapping['columns'],
	headings: readonly string[]
) {
	const one = <Use extends ColumnUse>(use: Use) => given(use, first(cells, columns, use));
	return {
		...one('reference'),
		...one('nickname'),
		...one('theory'),
		...one('statement'),
		...one('source'),
		...one('locator'),
		...given('note', noteOf(cells, columns, headings))
	};
}

/** The quotes of a row, each with its source; sources as many as quotes are taken pair by pair. */
export function quotesIn(
	cells: readonly string[],
	columns: Mapping['columns'],
	row: number
): ProposedQuote[] {
	const quotes = itemsOf(cells, columns, 'quote');
	const source = first(cells, columns, 'source');
	const sources = splitItems(source ?? '', 'lines');
	const paired = quotes.length > 1 && sources.length === quotes.length;
	return quotes.map((text, nth) => ({
		text,
		...given('source', paired ? sources[nth] : source),
		...given('locator', first(cells, columns, 'locator')),
		...given('group', first(cells, columns, 'group')),
		row
	}));
}

function given<Key extends string>(key: Key, value: string | undefined) {
	return (value === undefined ? {} : { [key]: value }) as { [K in Key]?: string };
}

/** The words of the first column of a use that holds any. */
function first(
	cells: readonly string[],
	columns: Mapping['columns'],
	wanted: ColumnUse
): string | undefined {
	for (const [column, { use }] of columns.entries()) {
		const words = use === wanted ? (cells[column] ?? '').replace(/[^\S\n]+/g, ' ').trim() : '';
		if (words !== '') return wanted === 'source' ? words : words.replace(/\s+/g, ' ');
	}
	return undefined;
}

function itemsOf(
	cells: readonly string[],
	columns: Mapping['columns'],
	wanted: ColumnUse
): string[] {
	return columns.flatMap(({ use, split }, column) =>
		use === wanted ? splitItems(cells[column] ?? '', split) : []
	);
}

const order: readonly Role[] = ['C', 'I', 'A', 'S', 'M', 'O'];

/** Occurrences in the order of their roles; the same words twice in one role are one. */
function occurrencesIn(
	cells: readonly string[],
	columns: Mapping['columns']
): ProposedOccurrence[] {
	const found = columns.flatMap(({ use, split }, column) => {
		const role = rolesOfUses[use];
		if (role === undefined) return [];
		const part = use === 'resource' || use === 'reasoning' ? { part: use } : {};
		return splitItems(cells[column] ?? '', split).map((wording) => ({
			role,
			...part,
			wording,
			label: labelOf(wording)
		}));
	});
	return onlyOnce(found).sort((one, other) => order.indexOf(one.role) - order.indexOf(other.role));
}

/** Occurrences without those that say the same in the same role. */
export function onlyOnce(occurrences: readonly ProposedOccurrence[]): ProposedOccurrence[] {
	const known = new Map(
		occurrences.map((one) => [`${one.role} ${one.label.toLowerCase()}`, one] as const).reverse()
	);
	return occurrences.filter((one) => known.get(`${one.role} ${one.label.toLowerCase()}`) === one);
}

function spoken({
	contexts,
	mechanisms,
	outcomes
}: NonNullable<ReturnType<typeof readSentence>>): ProposedOccurrence[] {
	const as = (role: Role, words: readonly string[]) =>
		words.map((wording) => ({ role, wording, label: labelOf(wording) }));
	return [...as('C', contexts), ...as('M', mechanisms), ...as('O', outcomes)];
}

/** Words as a label: no stop at the end, and a capital where they begin with a plain small letter. */
function labelOf(wording: string): string {
	const bare = wording.replace(/[\s.;,:]+$/u, '') || wording;
	return bare.replace(/^\p{Ll}(?!\p{Lu})/u, (letter) => letter.toUpperCase());
}

/** Notes as they are, what stands under Confidence with its heading: it is kept, and never a score. */
function noteOf(
	cells: readonly string[],
	columns: Mapping['columns'],
	headings: readonly string[]
): string | undefined {
	const lines = columns.flatMap(({ use }, column) => {
		const words = (cells[column] ?? '').trim();
		if (words === '' || (use !== 'note' && use !== 'confidence')) return [];
		return use === 'note' ? [words] : [`${headings[column]?.trim() || 'Confidence'}: ${words}`];
	});
	return lines.length === 0 ? undefined : lines.join('\n');
}

function remarksOn(occurrences: readonly ProposedOccurrence[]): string[] {
	const has = (role: Role) => occurrences.some((one) => one.role === role);
	const missing = [
		...(has('C') ? [] : ['context']),
		...(has('M') ? [] : ['mechanism']),
		...(has('O') ? [] : ['outcome'])
	];
	return missing.length === 0 ? [] : [`It names no ${missing.join(' and no ')}.`];
}
