import { plainLatex } from './latex';
import { referenceOf, type Reference, type ReferenceList } from './reference';

/** Reads references in BibTeX or BibLaTeX entry by entry, so that one that is broken is told with its line and the others are read. */
export function readBibtex(file: string, text: string): ReferenceList {
	const references: Reference[] = [];
	const problems: string[] = [];
	const strings = new Map<string, string>(months);
	for (const { index } of text.matchAll(/^[ \t]*@/gm)) {
		const line = lineAt(text, index);
		const entry = new EntryReader(text, text.indexOf('@', index) + 1, strings).read();
		if (entry === 'nothing') continue;
		const found = entry === undefined ? undefined : referenceOf(fieldsOf(entry));
		if (found !== undefined) references.push(found);
		else
			problems.push(
				entry === undefined
					? `${file}, line ${line}: this entry does not end, or a brace or comma is missing in it.`
					: `${file}, line ${line}: this reference has no title.`
			);
	}
	return { references, problems };
}

const months: readonly (readonly [string, string])[] =
	'jan feb mar apr may jun jul aug sep oct nov dec'
		.split(' ')
		.map((name, at) => [name, String(at + 1).padStart(2, '0')]);

type Entry = ReadonlyMap<string, string>;

/** Reads one entry from the place after its @. */
class EntryReader {
	constructor(
		private readonly text: string,
		private at: number,
		private readonly strings: Map<string, string>
	) {}

	/** Its fields; `nothing` for a comment or an abbreviation, undefined where it is broken. */
	read(): Entry | 'nothing' | undefined {
		const kind = this.#match(/[A-Za-z]+/y)?.toLowerCase() ?? '';
		if (kind === 'comment' || kind === 'preamble') return 'nothing';
		if (this.#match(/\s*[{(]/y) === undefined) return 'nothing';
		if (kind !== 'string') {
			if (this.#match(/\s*[^\s,{}]*\s*(?=[,})])/y) === undefined) return undefined;
			this.#match(/,/y);
		}
		const fields = this.#fields();
		if (fields === undefined || kind !== 'string') return fields;
		for (const [name, value] of fields) this.strings.set(name, value);
		return 'nothing';
	}

	#fields(): Map<string, string> | undefined {
		const fields = new Map<string, string>();
		while (this.#match(/\s*[})]/y) === undefined) {
			const name = this.#match(/\s*[\w:.-]+\s*=/y)
				?.replace('=', '')
				.trim()
				.toLowerCase();
			const value = name === undefined ? undefined : this.#value();
			if (name === undefined || value === undefined) return undefined;
			fields.set(name, value);
			if (this.#match(/\s*,/y) === undefined && this.#match(/\s*(?=[})])/y) === undefined)
				return undefined;
		}
		return fields;
	}

	/** Parts joined by #: braced, quoted, a number or an abbreviation. */
	#value(): string | undefined {
		let value = '';
		do {
			const part = this.#part();
			if (part === undefined) return undefined;
			value += part;
		} while (this.#match(/\s*#/y) !== undefined);
		return value;
	}

	#part(): string | undefined {
		this.#match(/\s*/y);
		const open = this.text[this.at];
		if (open === '{' || open === '"') return this.#enclosed(open === '{' ? '}' : '"');
		const bare = this.#match(/[^\s,{}#"]+/y);
		return bare === undefined ? undefined : (this.strings.get(bare.toLowerCase()) ?? bare);
	}

	#enclosed(end: string): string | undefined {
		const start = (this.at += 1);
		let depth = 0;
		for (; this.at < this.text.length; this.at += 1) {
			const sign = this.text[this.at];
			if (sign === '\\') this.at += 1;
			else if (depth === 0 && sign === end) return this.text.slice(start, this.at++);
			else if (sign === '{') depth += 1;
			else if (sign === '}') depth -= 1;
			if (depth < 0) return undefined;
		}
		return undefined;
	}

	#match(pattern: RegExp): string | undefined {
		pattern.lastIndex = this.at;
		const found = pattern.exec(this.text)?.[0];
		if (found !== undefined) this.at += found.length;
		return found;
	}
}

function fieldsOf(entry: Entry) {
	const first = (...names: string[]) =>
		plainLatex(names.map((name) => entry.get(name) ?? '').find((value) => value !== '') ?? '');
	const subtitle = first('subtitle');
	return {
		title: first('title') + (subtitle === '' ? '' : `: ${subtitle}`),
		authors: (entry.get('author') ?? entry.get('editor') ?? '')
			.split(/\s+and\s+/)
			.map((name) => familyFirst(plainLatex(name))),
		date: first('date') || [first('year'), monthOf(first('month'))].filter(Boolean).join('-'),
		journal: first('journal', 'journaltitle', 'booktitle'),
		volume: first('volume'),
		issue: first('number', 'issue'),
		pages: first('pages'),
		publisher: first('publisher', 'institution', 'school', 'organization'),
		doi: entry.get('doi')?.replace(/\\/g, '') ?? '',
		url: entry.get('url')?.replace(/\\/g, '') ?? '',
		abstract: first('abstract')
	};
}

function monthOf(month: string): string {
	return /^\d{1,2}$/.test(month)
		? month.padStart(2, '0')
		: (months.find(([name]) => month.toLowerCase().startsWith(name))?.[1] ?? '');
}

/** `Ray Pawson` and `Pawson, Ray` alike as `Pawson, Ray`; a name of one word stays. */
function familyFirst(name: string): string {
	const words = name.trim().split(/\s+/);
	if (name.includes(',') || words.length < 2) return name.trim();
	const particle = words.findIndex((word, at) => at > 0 && /^\p{Ll}/u.test(word));
	const from = particle > 0 ? particle : words.length - 1;
	return `${words.slice(from).join(' ')}, ${words.slice(0, from).join(' ')}`;
}

function lineAt(text: string, place: number): number {
	return text.slice(0, place).split('\n').length;
}
