import { type Cue, hedgeIn, readCue } from './link-words';

/** How many characters at the start of a stretch lead in to the words, and the linking words among them. */
export interface Lead {
	readonly skip: number;
	readonly cue?: Cue;
}

const punctuation = /^(?:[\s,;:.…–—•·▪?!)\]’”"/&]|\*(?=\s)|-\s)+/u;
const listMark = /^(?:\(?(?:\d{1,2}|[ivx]{1,4}|[a-z])[.)]\s+)/;
const joiningWords =
	'and|or|but|also|plus|then|so|as\\s+well\\s+as|who|which|when|that|while|whilst|whereas';
const hedges = 'possibly|perhaps|maybe|partly|partially';
const leading: readonly RegExp[] = [
	/^(?:which|that|this|it|these)\s+(?:is|was|are|were)\s+/iu,
	new RegExp(`^(?:${joiningWords}|${hedges})\\b,?\\s+`, 'iu'),
	/^(?:in\s+the\s+end|in\s+time|over\s+time|finally|ultimately|eventually|subsequently|for\s+example|for\s+instance|in\s+turn|as\s+did|as\s+do|if|where|with|by|for|through|however|such\s+as|e\.g\.|i\.e\.|because|since|to)\b,?\s+/iu
];
const spoken: readonly RegExp[] = [
	new RegExp(
		`^(?:${joiningWords}|${hedges}|because|even|well|oh|like|yeah|erm?|um)\\b,?\\s+`,
		'iu'
	),
	/^(?:you\s+know|i\s+mean),\s+/iu
];

function skipFillers(stretch: string, patterns: readonly RegExp[]): number {
	const rest = (skip: number) => stretch.slice(skip);
	let skip = (punctuation.exec(stretch)?.[0] ?? '').length;
	skip += (listMark.exec(rest(skip))?.[0] ?? '').length;
	for (const pattern of patterns) {
		const found = pattern.exec(rest(skip))?.[0].length ?? 0;
		if (/[\p{L}\p{N}{]/u.test(rest(skip + found))) skip += found;
	}
	return skip;
}

const longestCue = 300;

/** Skips punctuation and joining words, and takes up the first linking words met on the way. */
export function skipLead(stretch: string, verbatim: boolean): Lead {
	const patterns = verbatim ? spoken : leading;
	let skip = 0;
	let cue: Cue | undefined;
	for (let round = 0; round < 8; round++) {
		const opening = (punctuation.exec(stretch.slice(skip))?.[0] ?? '').length;
		const found = cue ? undefined : readCue(stretch.slice(skip + opening, skip + longestCue));
		const pronounKept =
			found && verbatim && keepsObject(stretch.slice(skip + opening + found.skip));
		if (found && !pronounKept) skip += opening + found.skip;
		cue ??= found?.cue;
		const filler = found ? 0 : skipFillers(stretch.slice(skip), patterns);
		if (!found && filler === 0) break;
		if (pronounKept) {
			skip += opening + joiningOnly(stretch.slice(skip + opening));
			break;
		}
		skip += filler;
	}
	skip += (punctuation.exec(stretch.slice(skip))?.[0] ?? '').length;
	return cue ? { skip, cue } : { skip };
}

/** "allowing that to flourish" would lose its sense without its verb. */
function keepsObject(rest: string): boolean {
	return /^\s*(?:that|them|it|us|you|this|him|her|me)\s+to\b/i.test(rest);
}

function joiningOnly(stretch: string): number {
	return (/^(?:(?:and|but|or|so|also|then)\b,?\s+)*/i.exec(stretch)?.[0] ?? '').length;
}

const strongForward =
	/^[\s\S]*?\s((?:(?:may|might|could|can|possibly|partly)\s+)*(?:leads?\s+to|leading\s+to|led\s+to|results?\s+in|resulting\s+in|resulted\s+in|contribut(?:es?|ed|ing)\s+to))\s+(?=\S)/iu;
const strongTurned =
	/^[\s\S]*?\s(?:(?:possibly|partly)\s+)*(?:because\s+of|as\s+a\s+result\s+of|due\s+to|because)\s+(?=\S)/iu;
const weakForward =
	/^(?:\S+\s+){1,8}?((?:(?:may|might|could)\s+)?(?:gives?|creates?|increases?|improves?|builds?|reduces?|produces?|generates?|enables?|allows?|triggers?|prevents?))\s+\S/iu;

function kindOfVerb(words: string): Cue['kind'] {
	if (/\b(?:enable|allow)/i.test(words)) return 'enables';
	if (/\btrigger/i.test(words)) return 'triggers';
	return /\bprevent/i.test(words) ? 'blocks' : 'leads to';
}

/** Linking words further inside: what stands before them is not marked, so that strong ones cut it off. */
export function findCueInside(stretch: string): { cue?: Cue; skip: number } | undefined {
	const turned = strongTurned.exec(stretch);
	if (turned) return { skip: turned[0].length };
	const match = strongForward.exec(stretch) ?? weakForward.exec(stretch);
	if (!match) return undefined;
	const words = (match[1] ?? '').replace(/\s+/g, ' ');
	const isStrong = strongForward.test(stretch);
	const kind = kindOfVerb(words);
	const cue: Cue = { words, kind, turned: false, keepsVerb: !isStrong, hedge: hedgeIn(words) };
	return { cue, skip: isStrong ? match[0].length : 0 };
}
