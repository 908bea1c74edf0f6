/** Where a cell is cut into items; a comma never cuts. */
export type Splitting = 'whole' | 'lines' | 'semicolons' | 'marks';

/** Each way of cutting in plain words. */
export const splittingWords: Readonly<Record<Splitting, string>> = {
	whole: 'One item',
	lines: 'At line breaks',
	semicolons: 'At semicolons',
	marks: 'At bullets and numbers'
};

const bullet = /^\s*(?:[•·●▪◦‣∙*]|[-–—](?=\s)|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)](?=\s))\s*/i;
const inlineBullet = /\s*[•●▪◦‣]\s*/;

/** The items of a cell, without bullets, numbers and what is empty. */
export function splitItems(cell: string, splitting: Splitting): string[] {
	return cut(cell, splitting)
		.map((item) => tidy(splitting === 'whole' ? item : item.replace(bullet, '')))
		.filter((item) => /[\p{L}\p{N}]/u.test(item));
}

function cut(cell: string, splitting: Splitting): string[] {
	if (splitting === 'lines') return cell.split(/\n+/);
	if (splitting === 'semicolons') return cell.split(/;/);
	if (splitting === 'marks') return atMarks(cell);
	return [cell];
}

function tidy(item: string): string {
	return item.replace(/\s+/g, ' ').trim();
}

/** A line without a mark of its own goes on with the item before it. */
function atMarks(cell: string): string[] {
	const lines = cell.split(/\n+/).flatMap((line) => [...inlineNumbers(line)]);
	const items: string[] = [];
	for (const line of lines.flatMap((one) => one.split(inlineBullet))) {
		const last = items.at(-1);
		if (last === undefined || last.trim() === '' || bullet.test(line) || inlineBullet.test(cell))
			items.push(line);
		else items[items.length - 1] = `${last} ${line}`;
	}
	return items;
}

/** Cuts "1. this 2. that" where the numbers, or letters, count up from the first. */
function* inlineNumbers(line: string): Generator<string, void> {
	const first = /^\s*\(?(1|a|i)[.)]\s/i.exec(line)?.[1]?.toLowerCase();
	if (first === undefined) {
		yield line;
		return;
	}
	const order = first === '1' ? undefined : first === 'a' ? 'abcdefghijklmnop' : undefined;
	let at = 0;
	for (let nth = 2; nth < 30; nth++) {
		const mark = order === undefined ? (first === 'i' ? roman[nth] : String(nth)) : order[nth - 1];
		const found =
			mark === undefined ? -1 : line.slice(at + 1).search(new RegExp(`\\s\\(?${mark}[.)]\\s`, 'i'));
		if (found < 0) break;
		yield line.slice(at, at + 1 + found);
		at += 1 + found;
	}
	yield line.slice(at);
}

const roman: readonly (string | undefined)[] = [
	undefined,
	'i',
	'ii',
	'iii',
	'iv',
	'v',
	'vi',
	'vii',
	'viii'
];

/** Proposes where the cells of a column are to be cut, by the signs that stand in them. */
export function guessSplitting(cells: readonly string[]): Splitting {
	const filled = cells.filter((cell) => cell.trim() !== '');
	const many = (splitting: Splitting) =>
		filled.filter((cell) => splitItems(cell, splitting).length > 1);
	if (many('marks').length > 0) return 'marks';
	if (many('lines').length > 0) return 'lines';
	const listed = many('semicolons');
	const isList =
		listed.length > 0 &&
		listed.every((cell) => splitItems(cell, 'semicolons').every(({ length }) => length <= 80));
	return isList ? 'semicolons' : 'whole';
}
