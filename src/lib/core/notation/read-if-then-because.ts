/** The three parts of an if-then-because sentence, as written. */
export interface IfThenBecauseParts {
	/** What holds, and what is offered: contexts and interventions. */
	readonly if: string;
	/** What comes of it: outcomes. */
	readonly then: string;
	/** Why: mechanisms; empty where the sentence does not say. */
	readonly because: string;
}

function part(text: string | undefined): string {
	return (text ?? '')
		.replace(/\s+/g, ' ')
		.replace(/^[\s,;:]+|[\s,;:.]+$/g, '')
		.replace(/\s(?:and|but)$/i, '');
}

const inOrder = /^\s*if\b([\s\S]+?)\bthen\b([\s\S]+?)(?:\bbecause\b(?:\s+of\b)?([\s\S]+))?$/i;
const reasonFirst = /^\s*if\b([\s\S]+?)\bbecause\b(?:\s+of\b)?([\s\S]+?)[,;]\s*then\b([\s\S]+)$/i;

/** Reads a sentence of the form "If ..., then ..., because ...", or nothing where it has another form. */
export function readIfThenBecause(sentence: string): IfThenBecauseParts | undefined {
	const turned = reasonFirst.exec(sentence);
	const match = inOrder.exec(sentence);
	const read: IfThenBecauseParts | undefined = turned
		? { if: part(turned[1]), then: part(turned[3]), because: part(turned[2]) }
		: match
			? { if: part(match[1]), then: part(match[2]), because: part(match[3]) }
			: undefined;
	return read && read.if !== '' && read.then !== '' ? read : undefined;
}
