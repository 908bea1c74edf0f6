import { decode, type Bytes } from '../project-file/utf8';

/** What the sheets of a workbook hide from whoever looks at them, sheet by sheet in sentences: hidden rows and columns are read like all others, so it is said that they are there. */
export function hiddenIn(
	parts: Readonly<Record<string, Bytes>>,
	names: readonly string[]
): readonly (readonly string[])[] {
	const places = placesOfSheets(parts['xl/_rels/workbook.xml.rels']);
	const sheets = tags('sheet', parts['xl/workbook.xml']);
	return names.map((name, at) => {
		const sheet = sheets[at] ?? '';
		const part = parts[places.get(attribute(sheet, 'r:id') ?? '') ?? ''];
		const isHidden = /^(?:very)?hidden$/i.test(attribute(sheet, 'state') ?? '');
		return [
			...(isHidden ? [`The sheet “${name}” is hidden in the workbook.`] : []),
			...hiddenRows(name, part),
			...hiddenColumns(name, part)
		];
	});
}

function hiddenRows(name: string, part: Bytes | undefined): string[] {
	const rows = tags('row', part).filter(isHidden);
	const numbers = rows.flatMap((row) => attribute(row, 'r') ?? []);
	if (rows.length === 0) return [];
	const shown = numbers.slice(0, 8).join(', ') + (numbers.length > 8 ? ' and others' : '');
	return [
		rows.length === 1
			? `1 row of “${name}” is hidden in the workbook (row ${shown}); it is read like the others. Take it out of the workbook if it is not meant.`
			: `${rows.length} rows of “${name}” are hidden in the workbook (rows ${shown}); they are read like the others. Take them out of the workbook if they are not meant.`
	];
}

function hiddenColumns(name: string, part: Bytes | undefined): string[] {
	const many = tags('col', part)
		.filter(isHidden)
		.reduce((sum, column) => sum + reachOf(column), 0);
	if (many === 0) return [];
	return [
		many === 1
			? `1 column of “${name}” is hidden in the workbook; it is read like the others.`
			: `${many} columns of “${name}” are hidden in the workbook; they are read like the others.`
	];
}

const isHidden = (tag: string): boolean => /^(?:1|true)$/.test(attribute(tag, 'hidden') ?? '');

/** How many columns one entry is about; those to the far right, which hold nothing, are not counted. */
function reachOf(column: string): number {
	const [first, last] = [Number(attribute(column, 'min')), Number(attribute(column, 'max'))];
	return last >= 16_384 || !(last >= first) ? 0 : last - first + 1;
}

/** Where each sheet stands in the workbook, by the id that the list of sheets gives it. */
function placesOfSheets(part: Bytes | undefined): ReadonlyMap<string, string> {
	return new Map(
		tags('Relationship', part).map((tag) => {
			const target = (attribute(tag, 'Target') ?? '').replace(/^\/?(?:xl\/)?/, '');
			return [attribute(tag, 'Id') ?? '', `xl/${target}`];
		})
	);
}

/** The opening tags of that name, without what they hold. */
function tags(name: string, part: Bytes | undefined): string[] {
	const xml = part === undefined ? '' : (decode(part) ?? '');
	return xml.match(new RegExp(`<(?:\\w+:)?${name}\\s[^>]*>`, 'g')) ?? [];
}

function attribute(tag: string, name: string): string | undefined {
	return new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];
}
