/** The labels an if-then-because sentence is made of, each list in the order it should be read. */
export interface IfThenBecauseLabels {
	readonly contexts: readonly string[];
	readonly interventions: readonly string[];
	readonly actors?: readonly string[];
	readonly strategies?: readonly string[];
	readonly mechanisms: readonly string[];
	readonly outcomes: readonly string[];
}

/** A stretch of the sentence: words that only connect, or the analyst's own. */
export interface SentencePiece {
	readonly text: string;
	readonly connective: boolean;
}

/** An if-then-because sentence, whole and in pieces. */
export interface IfThenBecauseSentence {
	readonly text: string;
	readonly pieces: readonly SentencePiece[];
}

/** A first word that keeps its capital: an abbreviation, "I", a word with a figure, or the first of a name of several. */
function keepsCapital(label: string): boolean {
	const [first = '', second = ''] = label.split(/\s+/);
	if (/^I(?:['’].*)?$/.test(first) || /^.+[\p{Lu}\d]/u.test(first)) return true;
	return /^\p{Lu}\p{Ll}/u.test(second) && /^\p{Lu}\p{Ll}+$/u.test(first);
}

/** A label as it stands inside a sentence. */
function insideSentence(label: string): string {
	const plain = label
		.replace(/\s+/g, ' ')
		.trim()
		.replace(/[.;,:]+$/, '');
	return keepsCapital(plain) ? plain : plain.replace(/^\p{Lu}/u, (letter) => letter.toLowerCase());
}

function connecting(text: string): SentencePiece {
	return { text, connective: true };
}

/** Labels as a list in natural English: with semicolons where a label has a comma or an "and" of its own. */
function writeList(labels: readonly string[]): SentencePiece[] {
	const words = labels.map(insideSentence).filter((label) => label !== '');
	const isLong = words.length > 2 && words.some((label) => label.includes(','));
	return words.flatMap((text, place) => {
		const last = place === words.length - 1;
		const joint = place === 0 ? '' : !last ? (isLong ? '; ' : ', ') : isLong ? '; and ' : ' and ';
		const own: SentencePiece = { text, connective: false };
		return joint === '' ? [own] : [connecting(joint), own];
	});
}

function orMissing(pieces: readonly SentencePiece[]): readonly SentencePiece[] {
	return pieces.length === 0 ? [connecting('…')] : pieces;
}

function conditionPieces(labels: IfThenBecauseLabels): readonly SentencePiece[] {
	const contexts = writeList(labels.contexts);
	const offered = writeList([...labels.interventions, ...(labels.strategies ?? [])]);
	const actors = writeList(labels.actors ?? []);
	const withOffer =
		contexts.length > 0 && offered.length > 0
			? [...contexts, connecting(', and '), ...offered]
			: [...contexts, ...offered];
	if (actors.length === 0) return withOffer;
	return withOffer.length === 0 ? actors : [...withOffer, connecting(', with '), ...actors];
}

/** Writes the if-then-because sentence of a configuration; what is missing before or after "then" is shown as dots. */
export function writeIfThenBecause(labels: IfThenBecauseLabels): IfThenBecauseSentence {
	const condition = conditionPieces(labels);
	const outcomes = writeList(labels.outcomes);
	const reasons = writeList(labels.mechanisms);
	if (condition.length + outcomes.length + reasons.length === 0) return { text: '', pieces: [] };
	const pieces = [
		connecting('If '),
		...orMissing(condition),
		connecting(', then '),
		...orMissing(outcomes),
		...(reasons.length > 0 ? [connecting(', because '), ...reasons] : []),
		connecting('.')
	];
	return { text: pieces.map(({ text }) => text).join(''), pieces };
}
