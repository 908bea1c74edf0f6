import type { LinkKind } from '../model/link';
import type { Hedge } from '../model/occurrence';

/** Words that say how what stands before them and what follows them hang together. */
export interface Cue {
	/** The words as written, on one line. */
	readonly words: string;
	readonly kind: LinkKind;
	/** True where what follows is the cause: "due to". */
	readonly turned: boolean;
	/** True where the verb is part of what is marked: "reduces isolation". */
	readonly keepsVerb: boolean;
	readonly hedge: Hedge;
}

const reversedBy =
	'(?:(?:was|were|is|are|being|been)\\s+)?(?:caused|created|produced|driven|brought\\s+about|enabled|facilitated|triggered|prevented|blocked|hindered)\\s+by';
const reversedFrom =
	'(?:gained|arising|arises?|stemming|stems?|resulting|derived|coming|comes?)\\s+from';
const reversedPlain =
	'(?:as\\s+)?(?:an?\\s+|the\\s+)?(?:result|consequence)\\s+of|due\\s+to|because\\s+of|because|owing\\s+to|thanks\\s+to';
const forwardTrimmed = [
	'as\\s+a\\s+(?:result|consequence)(?!\\s+of)',
	'(?:leads?|leading|led)\\s+(?:on\\s+)?to',
	'(?:results?|resulting|resulted)\\s+in',
	'contribut(?:es?|ed|ing)\\s+to',
	'(?:gives?|giving|gave)\\s+rise\\s+to',
	'bring(?:s|ing)?\\s+about',
	'means(?:\\s+that)?|meaning(?:\\s+that)?|mean\\s+that',
	'creat(?:es?|ed|ing)',
	'(?:gives?|giving|gave)',
	'caus(?:es?|ed|ing)',
	'produc(?:es?|ed|ing)',
	'generat(?:es?|ed|ing)',
	'so\\s+that',
	'so',
	'thereby',
	'therefore',
	'consequently',
	'thus',
	'hence'
].join('|');
const enabling =
	'(?:allow|enabl|facilitat)(?:es?|s|ed|ing)|allow|mak(?:es?|ing)\\s+it\\s+possible(?:\\s+to)?';
const triggering = '(?:trigger|activat|spark|prompt)(?:es?|s|ed|ing)';
const blocking =
	'(?:prevent|hinder|inhibit|imped|block)(?:es?|s|ed|ing)|prevent|hinder|inhibit|stops|stop(?:ped|ping)?(?=[^(]{0,60}?\\bfrom\\b)';
const verbsKept = '(?:improv|increas|reduc|rais|lower|strengthen|decreas|boost|enhanc|lessen)';
const keptForms = `${verbsKept}(?:es|s|ing)(?:\\s*/\\s*\\p{L}+(?:es|s|ing))?`;
const keptAfterPronoun = `${verbsKept}(?:es?|s|ed|ing)(?:\\s*/\\s*\\p{L}+)?`;

const joint = '(?:(?:and|but|or|also|then|so)\\b,?\\s+)*';
const pronoun =
	'(?:(?:which|that|this|these|it|they|who)\\s+)?(?:(?:in\\s+turn|ultimately|eventually|then|also|is|was)\\b,?\\s+)*';
const hedging =
	'(?:(?:possibly|perhaps|maybe|potentially|partly|partially|in\\s+part|may|might|could|can|will)\\s+)*';

const starts: readonly (readonly [RegExp, Partial<Cue>])[] = [
	[lead(reversedPlain), { turned: true }],
	[
		lead(`(?:(?!and\\b|but\\b)[\\p{L}'’]+\\s+){0,2}?(?:${reversedFrom}|${reversedBy})`),
		{ turned: true }
	],
	[lead(enabling), { kind: 'enables' }],
	[lead(triggering), { kind: 'triggers' }],
	[lead(blocking), { kind: 'blocks' }],
	[lead(forwardTrimmed), {}],
	[lead('and\\s+then|then', ''), {}],
	[lead(keptForms), { keepsVerb: true }],
	[
		new RegExp(
			`^(${joint}(?:(?:which|that|this|these|it|they)\\s+|(?=may|might|could|can))${hedging})${keptAfterPronoun}\\s`,
			'iu'
		),
		{ keepsVerb: true }
	]
];

function lead(words: string, joining = joint): RegExp {
	return new RegExp(`^(${joining}${pronoun}${hedging}(?:${words}))(?=[\\s,:{“"])`, 'iu');
}

/** How sure the words say they are. */
export function hedgeIn(words: string): Hedge {
	if (/\b(?:possibly|perhaps|maybe|potentially|may|might|could)\b/i.test(words)) return 'possibly';
	return /\b(?:partly|partially|in\s+part)\b/i.test(words) ? 'partly' : 'stated';
}

function turnedKind(words: string): LinkKind {
	if (/\b(?:enabled|facilitated)\s+by/i.test(words)) return 'enables';
	if (/\btriggered\s+by/i.test(words)) return 'triggers';
	return /\b(?:prevented|blocked|hindered)\s+by/i.test(words) ? 'blocks' : 'leads to';
}

/** The linking words at the start of a stretch, and how many characters to skip to come to what they link. */
export function readCue(stretch: string): { cue: Cue; skip: number } | undefined {
	for (const [pattern, properties] of starts) {
		const match = pattern.exec(stretch);
		if (!match) continue;
		const turned = properties.turned ?? false;
		const said = (properties.keepsVerb ? match[0] : (match[1] ?? '')).replace(/\s+/g, ' ').trim();
		const kind = turned ? turnedKind(said) : (properties.kind ?? 'leads to');
		const keepsVerb = properties.keepsVerb ?? false;
		const cue: Cue = { words: said, kind, turned, keepsVerb, hedge: hedgeIn(said) };
		return { cue, skip: keepsVerb ? verbStart(match[0]) : (match[1] ?? '').length };
	}
	return undefined;
}

/** Where the verb begins that stays with the words: "which reduced" keeps "reduced". */
function verbStart(words: string): number {
	return new RegExp(verbsKept, 'iu').exec(words)?.index ?? 0;
}
