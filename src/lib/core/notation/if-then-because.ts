import { readIfThenBecause } from './read-if-then-because';

/** What a sentence of the form "If ..., then ..., because ..." says, in its own words. */
export interface SentenceParts {
	readonly contexts: readonly string[];
	readonly mechanisms: readonly string[];
	/** Each leads to the next where there are several in turn. */
	readonly outcomes: readonly string[];
	/** Whether the outcomes come about one from the other ("this leads to"). */
	readonly inTurn: boolean;
}

const numbering = /^\s*(?:[-–•*]\s+|\(?(?:\p{L}{1,6}\s?)?\d{1,3}[a-z]?[.):]\s+)/u;
const opening =
	/^(?:if|when|whenever|where|wherever|in|for|among|amongst|given(?:\sthat)?|provided(?:\sthat)?|under|within|with)\s/i;
const reason =
	/,?\s(?:because(?:\sof)?|due\sto)\s|,\s(?:since|as)\s(?!well\b|a\sresult\b|such\b|if\b|though\b)/i;
const reasonFirst =
	/^because(?:\sof)?\s(?<because>.+?),\s(?:if|when|where)\s(?<if>.+?),?\sthen\s(?<then>.+)$/i;
const next =
	/[,;.]?\s+(?:and\s)?(?:this|which|that)(?:\sin\sturn)?(?:\sthen)?\s(?:leads?\sto|results?\sin|brings?\sabout)\s|,\s(?:thus\s|thereby\s)?(?:leading\sto|resulting\sin)\s/i;
const stillCondition =
	/^(?:and|or|but|where|who|which|when|with|if|for|in|especially|such|even)\s/i;

interface Cut {
	readonly if: string;
	readonly then: string;
	readonly because: string;
}

/** Reads a sentence that says in what context which mechanism brings about which outcome; nothing where it has another form. */
export function readSentence(sentence: string): SentenceParts | undefined {
	const plain = sentence
		.replace(/\s+/g, ' ')
		.replace(numbering, '')
		.replace(/[\s.]+$/, '')
		.trim();
	const cut = named(reasonFirst.exec(plain)) ?? withThen(plain) ?? withComma(plain);
	if (cut === undefined || cut.if === '' || cut.then === '') return undefined;
	const [then = '', ...later] = cut.then.split(next);
	const [because = '', ...after] = cut.because.split(next);
	return {
		contexts: items(cut.if, /,?\sand\s(?:if|when|where)\s/i),
		mechanisms: items(because, /,?\sand\s(?:because|due\sto)(?:\sof)?\s/i),
		outcomes: [
			...items(then, /,?\sand\sthen\s/i),
			...[...later, ...after].flatMap((one) => items(one))
		],
		inTurn: later.length + after.length > 0
	};
}

function named(match: RegExpExecArray | null): Cut | undefined {
	const { if: condition = '', then = '', because = '' } = match?.groups ?? {};
	return match === null ? undefined : { if: condition, then, because };
}

/** "If ..., then ...", or another opening word in its place; the reason last, or before the outcome. */
function withThen(plain: string): Cut | undefined {
	if (!opening.test(plain)) return undefined;
	const read = readIfThenBecause(plain.replace(opening, 'If '));
	if (read === undefined || read.because !== '') return read;
	const [then = '', ...why] = apart(read.then);
	return { ...read, then, because: why.join(' ') };
}

/** "In ..., ... because ...": the condition ends at the first comma that what comes about follows. */
function withComma(plain: string): Cut | undefined {
	if (!opening.test(plain)) return undefined;
	const [claim = '', because = ''] = apart(plain.replace(opening, ''));
	const parts = claim.split(/,\s/);
	if (because === '' || parts.length < 2) return undefined;
	let end = 1;
	while (end < parts.length - 1 && stillCondition.test(parts[end] ?? '')) end += 1;
	return { if: parts.slice(0, end).join(', '), then: parts.slice(end).join(', '), because };
}

/** A claim and its reason, where one is given. */
function apart(text: string): string[] {
	const cue = reason.exec(text);
	if (cue === null) return [text];
	return [text.slice(0, cue.index), text.slice(cue.index + cue[0].length)];
}

function items(text: string, joint?: RegExp): string[] {
	return (joint === undefined ? [text] : text.split(joint))
		.map((one) => one.replace(/^[\s,;:]+|[\s,;:.]+$/g, '').replace(/\s(?:and|but)$/i, ''))
		.filter((one) => one !== '');
}
