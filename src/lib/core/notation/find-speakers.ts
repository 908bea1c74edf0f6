import { joinSplitWords } from './clean-wording';
import type { Span } from './marked-text';

/** Where a text names the speaker of the words before. */
export interface Attribution extends Span {
	readonly speaker: string;
}

const notSpeakers =
	/^(?:tables?|figs?|figures?|phase|box|appendix|section|chapter|steps?|stage|cmoc?s?|theory|study|part|page|vol(?:ume)?|version|level|grade|type|panel|covid|january|february|march|april|may|june|july|august|september|october|november|december|[CIAMOS]\d*)\b/i;

const word = String.raw`[A-Z][\w'’/-]*(?:(?<=-)\s*\n\s*[a-z]+)?`;
const label = String.raw`(?:${word}\s+){1,5}\d{1,3}[A-Za-z]?|[A-Z]{1,5}-?\d{1,3}`;
const atLineEnd = new RegExp(
	String.raw`(?<=[.!?…"'’”)\]])\s+(?:[–—-]\s*)?([([]?)(${label})[)\]]?\.?(?=[ \t]*(?:\n|$))`,
	'g'
);
const behindWords = new RegExp(String.raw`(?:^|\s)[([]?(${label})[)\]]?\.?\s*$`);
const speakerWords =
	'Client|Staff|Participant|Patient|Carer|Nurse|GP|General Practitioner|Practitioner|Interviewee|Respondent|Volunteer|Manager|Service User|Doctor|Clinician|Link Worker|Stakeholder|Referrer|Parent';
const insideLine = new RegExp(
	String.raw`(?<=[.!?…"'’”)\]])\s+((?:${speakerWords})\s+\d{1,3})(?=\s+["“‘']?[A-Z])`,
	'g'
);

const longestLabel = 80;

function oneLine(text: string): string {
	return joinSplitWords(text).replace(/\s+/g, ' ').trim();
}

/** Whether a line ends with who said the words, so that nothing goes on after it. */
export function isAttributionLine(line: string): boolean {
	const found = behindWords.exec(line.slice(-longestLabel));
	return found !== null && !notSpeakers.test(oneLine(found[1] ?? ''));
}

/** Finds "Client 1", "(Staff 11)", "— GP 3" and the like behind the words they said. */
export function findSpeakers(text: string): Attribution[] {
	const found = [...text.matchAll(atLineEnd)].map((match) => ({
		start: match.index,
		end: match.index + match[0].length,
		speaker: oneLine(match[2] ?? '')
	}));
	const starts = new Set(found.map(({ start }) => start));
	for (const match of text.matchAll(insideLine)) {
		const [start, end] = [match.index, match.index + match[0].length];
		if (starts.has(start)) continue;
		found.push({ start, end, speaker: oneLine(match[1] ?? '') });
	}
	return found
		.filter(({ speaker }) => !notSpeakers.test(speaker))
		.sort((one, other) => one.start - other.start);
}

/** The speaker that stands before the words, as in "Staff 3: ...". */
export function speakerBefore(text: string): string | undefined {
	const found = /^\s*([A-Z][\w'’/ -]{0,30}?\s?\d{1,3})\s*:\s/.exec(text);
	const speaker = oneLine(found?.[1] ?? '');
	return speaker && !notSpeakers.test(speaker) ? speaker : undefined;
}

/** The speaker named in brackets behind a closing quotation mark, as in "(Ana, volunteer)". */
export function speakerInBrackets(text: string): string | undefined {
	const found = /(?:["'’”]|^)\s*[[(]([^()[\]]{2,60})[)\]]\s*\.?\s*$/.exec(text);
	const speaker = oneLine(found?.[1] ?? '');
	return /^[A-Z]/.test(speaker) ? speaker : undefined;
}
