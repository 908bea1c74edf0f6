import type { AttributeType, DeclaredAttribute } from '../model/attribute';
import type { Case } from '../model/people';

/** What an attribute holds for one case or person. */
export type AttributeValue = NonNullable<Case['attributes']>[string];

/** What was typed, read by the type of its attribute; or why it cannot be read so. */
export type ReadValue = { readonly value: AttributeValue } | { readonly problem: string };

const yes = /^(?:yes|y|true)$/i;
const no = /^(?:no|n|false)$/i;
const number = /^[+-]?(?:\d+(?:\.\d+)?|\.\d+)$/;
const date = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

const problems: Readonly<Record<AttributeType, string>> = {
	text: '',
	number: 'is no number. Write digits alone, with a point for decimals: 3.5.',
	'yes or no': 'is neither yes nor no.',
	date: 'is no date. Write the year, the month, the day: 2026-01-31, or 2026-01, or 2026.',
	'one of a list': 'is not on the list'
};

/** Reads words that are not blank by the type of an attribute. */
export function readValue(
	{ type, choices = [] }: Pick<DeclaredAttribute, 'type' | 'choices'>,
	typed: string
): ReadValue {
	const words = typed.trim();
	const value = readers[type](words, choices);
	if (value !== undefined) return { value };
	const list = type === 'one of a list' ? `: ${choices.join(', ')}.` : '';
	return { problem: `“${words}” ${problems[type]}${list}` };
}

const readers: Readonly<
	Record<AttributeType, (words: string, choices: readonly string[]) => AttributeValue | undefined>
> = {
	text: (words) => words,
	number: (words) =>
		number.test(words) && Number.isFinite(Number(words)) ? Number(words) : undefined,
	'yes or no': (words) => (yes.test(words) ? true : no.test(words) ? false : undefined),
	date: (words) => (isDate(words) ? words : undefined),
	'one of a list': (words, choices) =>
		choices.find((one) => one.toLowerCase() === words.toLowerCase())
};

function isDate(words: string): boolean {
	const [, , month = '01', day = '01'] = date.exec(words) ?? [];
	if (!date.test(words)) return false;
	const [year, mm, dd] = [Number(words.slice(0, 4)), Number(month), Number(day)];
	const longest = mm === 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].includes(mm) ? 30 : 31;
	return mm >= 1 && mm <= 12 && dd >= 1 && dd <= longest;
}

const isLeap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** A value as it is read and typed: yes and no in words. */
export function writtenValue(value: AttributeValue | undefined): string {
	if (value === undefined) return '';
	return typeof value === 'boolean' ? (value ? 'yes' : 'no') : String(value);
}

/** The narrowest type that all of these words have; a number that begins with 0 is a code, and so text. */
export function typeOfWords(all: readonly string[]): Exclude<AttributeType, 'one of a list'> {
	const filled = all.map((one) => one.trim()).filter((one) => one !== '');
	if (filled.length === 0) return 'text';
	if (filled.every((one) => yes.test(one) || no.test(one))) return 'yes or no';
	if (filled.every((one) => one.length > 4 && isDate(one))) return 'date';
	if (filled.every((one) => number.test(one) && !/^[+-]?0\d/.test(one) && one.length < 16))
		return 'number';
	return 'text';
}
