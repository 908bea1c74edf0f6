import { readSentence } from '../../notation/if-then-because';
import type { ColumnUse } from './uses';

/** Words of headings, in English, German, Spanish, French, Portuguese, Italian and Dutch, and what they say of their column; the first that fits is taken. */
const headings: readonly (readonly [RegExp, ColumnUse])[] = [
	[
		/if.{0,3}then|^(?:cmo ?c?|programme theory|program theory|ipt|theory) (?:statement|proposition|hypothesis)|^(?:statement|proposition|hypothesis)s?$/,
		'statement'
	],
	[/mechanism.*resource.*reason|mechanism.*reason.*resource/, 'mechanism'],
	[
		/mechanism.*(?:resource|offer)|^m ?(?:resource|res)|^(?:programme |program )?resources?$|resource mechanism/,
		'resource'
	],
	[
		/mechanism.*(?:reason|response|reaction)|^m ?(?:reasoning|response)|^(?:reasoning|responses?|reactions?)$/,
		'reasoning'
	],
	[
		/^(?:m|mechanisms?|mechanism(?:us|en)|mecanismos?|mecanismes?|meccanism[oi]|mechanisme[ns]?)\b(?! no)/,
		'mechanism'
	],
	[
		/^(?:c|contexts?)$|^(?:context(?:s|ual|en|factor(?:s|en))?|kontexte?|contextos?|contextes?|contest[oi])\b(?! no)|circumstances|^conditions?$/,
		'context'
	],
	[
		/^(?:o|outcomes?)\b|^(?:effects?|results?|impacts?|ergebnis(?:se)?|wirkung(?:en)?|resultados?|efectos?|resultats?|effets?|risultat[oi]|uitkomst(?:en)?|resultaten)$/,
		'outcome'
	],
	[
		/^(?:i|interventions?|activit(?:y|ies)|programme components?|components?|interventionen|maßnahmen?|intervenci(?:on|ones)|intervenc(?:ao|oes)|intervent[oi]|interventies?)$|^intervention\b/,
		'intervention'
	],
	[
		/^(?:a|actors?|who|akteure?|actor(?:es|en)|acteurs?|ator(?:es)?|attor[ei])$|^stakeholders?$/,
		'actor'
	],
	[/^(?:s|strateg(?:y|ies|ie|ien|ia|ias)|estrategias?|strategieen)$/, 'strategy'],
	[/confidence|certainty|strength|grade|cerqual/, 'confidence'],
	[
		/quot|extract|excerpt|verbatim|supporting (?:text|data|evidence)|^(?:evidence|data|illustration)s?$|^(?:zitate?|textstellen?|citas?|citac(?:ao|oes)|citazion[ei]|citaat|citaten|extraits?)$/,
		'quote'
	],
	[
		/locator|^(?:pp?|pages?|page (?:no|number)s?|lines?|line (?:no|number)s?|paragraphs?|where|location)$/,
		'locator'
	],
	[
		/^(?:participant|respondent|stakeholder|user) groups?$|^(?:group|speaker group|perspective)s?$/,
		'group'
	],
	[
		/source|document|^stud(?:y|ies)|^(?:papers?|articles?|authors?|citations?|interviews?|transcripts?|file ?names?|files?)\b|author|^(?:quellen?|fuentes?|font[ei]|fontes|bron|bronnen|entrevistas?|entretiens?|studien?)$/,
		'source'
	],
	[/^(?:nicknames?|titles?|names?|labels?|short names?|headings?|topics?|themes?)$/, 'nickname'],
	[
		/note|memo|comment|remark|reflection|^(?:notiz(?:en)?|anmerkung(?:en)?|bemerkung(?:en)?|notas?|remarques?|opmerking(?:en)?)$/,
		'note'
	],
	[/theory|theories|^(?:ipt|pt|mrt|programme theory area)\b|^(?:theorien?|teorias?)$/, 'theory'],
	[
		/^(?:no|nr|num|number|ref|references?|id|#|cmo ?c? ?(?:no|nr|number|id|ref)?|configurations?(?: no| id)?|row|code|nummer|numero)$/,
		'reference'
	]
];

/** A heading as it is compared: small letters without accents, signs as spaces. */
function plain(heading: string): string {
	return heading
		.toLowerCase()
		.normalize('NFD')
		.replace(/\p{M}+/gu, '')
		.replace(/[^\p{L}\p{N}#]+/gu, ' ')
		.trim();
}

/** What a heading says its column is; nothing where it says nothing known. */
export function useOfHeading(heading: string): ColumnUse | undefined {
	const words = plain(heading);
	if (words === '' || words.length > 60) return undefined;
	return headings.find(([pattern]) => pattern.test(words))?.[1];
}

/** Proposes a use for each column by its heading, checked against what stands below it. */
export function guessUses(
	headingRow: readonly string[] | undefined,
	rows: readonly (readonly string[])[],
	width: number
): ColumnUse[] {
	const columns = Array.from({ length: width }, (_, column) =>
		rows.map((row) => (row[column] ?? '').trim()).filter((cell) => cell !== '')
	);
	const uses = columns.map((cells, column) =>
		fitting(useOfHeading(headingRow?.[column] ?? ''), cells)
	);
	if (uses.some((use) => use !== 'ignore')) return onceEach(uses);
	const prose = uses.flatMap((_, column) =>
		typicalLength(columns[column] ?? []) >= 15 ? [column] : []
	);
	const inOrder: readonly ColumnUse[] = ['context', 'mechanism', 'outcome'];
	if (prose.length === 3)
		return uses.map((_, column) => inOrder[prose.indexOf(column)] ?? 'ignore');
	return uses;
}

/** Headings such as CMO or Programme theory stand over sentences as well as over numbers and names. */
function fitting(use: ColumnUse | undefined, cells: readonly string[]): ColumnUse {
	const mayBeSentences = use === undefined || overSentences.has(use);
	if (mayBeSentences && mostAreSentences(cells)) return 'statement';
	if (use === 'reference' && typicalLength(cells) > 30) return 'nickname';
	if (use === 'reference' && new Set(cells).size * 2 < cells.length) return 'ignore';
	return use ?? 'ignore';
}

const overSentences: ReadonlySet<ColumnUse> = new Set([
	'reference',
	'nickname',
	'theory',
	'statement'
]);

function mostAreSentences(cells: readonly string[]): boolean {
	const sentences = cells.filter((cell) => readSentence(cell) !== undefined).length;
	return cells.length > 0 && sentences * 2 > cells.length;
}

/** The middle length of some cells, in characters. */
function typicalLength(cells: readonly string[]): number {
	const lengths = cells.map(({ length }) => length).sort((one, other) => one - other);
	return lengths[Math.floor(lengths.length / 2)] ?? 0;
}

const onlyOne: ReadonlySet<ColumnUse> = new Set([
	'reference',
	'nickname',
	'theory',
	'source',
	'locator',
	'group',
	'statement'
]);

/** What a configuration has one of is taken from the first column that offers it. */
function onceEach(uses: readonly ColumnUse[]): ColumnUse[] {
	return uses.map((use, column) =>
		onlyOne.has(use) && uses.indexOf(use) < column ? 'ignore' : use
	);
}
