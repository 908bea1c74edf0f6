import { referenceOf, type Reference, type ReferenceList } from './reference';

/** Reads references in RIS, as Zotero, EndNote, Mendeley and databases write it; what has no title is told with its line. */
export function readRis(file: string, text: string): ReferenceList {
	const references: Reference[] = [];
	const problems: string[] = [];
	let record: RisRecord | undefined;
	const close = () => {
		const found = record && referenceOf(fieldsOf(record));
		if (found !== undefined) references.push(found);
		else if (record !== undefined)
			problems.push(`${file}, line ${record.line}: this reference has no title.`);
		record = undefined;
	};
	text.split(/\r\n?|\n/).forEach((line, at) => {
		const [, tag, value = ''] = /^\s*([A-Z][A-Z0-9]) {1,2}- ?(.*)$/.exec(line) ?? [];
		if (tag === 'TY') {
			close();
			record = { line: at + 1, fields: new Map(), last: 'TY' };
		} else if (tag === 'ER') close();
		else if (tag !== undefined && record === undefined) {
			if (!/^(?:FN|VR|Provider|Database)/.test(tag))
				problems.push(`${file}, line ${at + 1}: “${tag}” stands before any reference begins (TY).`);
			record = { line: at + 1, fields: new Map(), last: tag };
		}
		if (record === undefined || tag === 'TY') return;
		if (tag === undefined) goOn(record, line);
		else add(record, tag, value.trim());
	});
	close();
	return { references, problems };
}

interface RisRecord {
	/** The line it begins at. */
	readonly line: number;
	readonly fields: Map<string, string[]>;
	last: string;
}

function add(record: RisRecord, tag: string, value: string): void {
	record.last = tag;
	record.fields.set(tag, [...(record.fields.get(tag) ?? []), value]);
}

/** A line without a tag goes on with the field before it. */
function goOn({ fields, last }: RisRecord, line: string): void {
	const values = fields.get(last);
	if (values !== undefined && line.trim() !== '')
		values[values.length - 1] = `${values.at(-1) ?? ''} ${line.trim()}`;
}

function fieldsOf({ fields }: RisRecord) {
	const first = (...tags: string[]) =>
		tags.map((tag) => fields.get(tag)?.[0] ?? '').find((value) => value !== '') ?? '';
	const pages = [first('SP'), first('EP')].filter(Boolean).join('-');
	return {
		title: first('TI', 'T1', 'CT', 'BT'),
		authors: fields.get('AU') ?? fields.get('A1') ?? [],
		date: dateOf(first('DA'), first('PY', 'Y1')),
		journal: first('JO', 'JF', 'T2', 'JA', 'J2'),
		volume: first('VL'),
		issue: first('IS'),
		pages,
		publisher: first('PB'),
		doi: first('DO'),
		url: first('UR', 'L1'),
		abstract: first('AB', 'N2')
	};
}

/** RIS writes dates as 2018/05/14/other, or a year alone. */
function dateOf(...said: readonly string[]): string {
	for (const words of said) {
		const [, year, month, day] = /^(\d{4})(?:[/-](\d{1,2}))?(?:[/-](\d{1,2}))?/.exec(words) ?? [];
		if (year !== undefined)
			return [year, month, day].flatMap((part) => part?.padStart(2, '0') ?? []).join('-');
	}
	return '';
}
