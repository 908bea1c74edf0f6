import { Parser } from 'htmlparser2';

/** The words of a page, and the words in bold that open its paragraphs. */
export interface HtmlText {
	readonly text: string;
	readonly boldNames: readonly string[];
}

/** What is no text to read: programs, styles, pictures, and what stands in the head. */
const unread = new Set(
	'script style template noscript title svg math iframe object audio video canvas select'.split(' ')
);
const blocks = new Set(
	'address article aside blockquote body details dialog div dl fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr main nav ol p pre section table ul'.split(
		' '
	)
);
const lines = new Set('br caption dd dt li option summary tr'.split(' '));
const bold = new Set(['b', 'strong']);

/** The text of a page as it is seen: paragraphs apart by an empty line, items and rows on lines of their own, cells apart by tabs. */
export function textOfHtml(html: string): HtmlText {
	const reader = new HtmlReader();
	const parser = new Parser(
		{
			onopentag: (name, attributes) => reader.open(name, attributes),
			ontext: (words) => reader.read(words),
			onclosetag: (name) => reader.close(name)
		},
		{ decodeEntities: true, lowerCaseTags: true }
	);
	parser.end(html);
	return reader.finished();
}

class HtmlReader {
	readonly #pieces: string[] = [];
	readonly #names: string[] = [];
	#unread = 0;
	#kept = 0;
	#cells = 0;
	#isFirstCell = true;
	/** Line ends that come before the next words. */
	#breaks = 0;
	#bold = 0;
	/** What is bold at the beginning of this paragraph; undefined once other words came. */
	#boldStart: string | undefined = '';
	#notes = 0;
	/** The number of a footnote, before its words. */
	#mark = '';

	open(name: string, attributes: Readonly<Record<string, string>>): void {
		if (unread.has(name) || isWayBack(name, attributes)) this.#unread += 1;
		else if (this.#unread > 0) return;
		else if (name === 'td' || name === 'th') this.#openCell();
		else if (name === 'pre') this.#kept += 1;
		else if (bold.has(name)) this.#bold += 1;
		this.#breakAt(name);
		if (name === 'tr') this.#isFirstCell = true;
		if (name === 'li' && /^(?:foot|end)note-/.test(attributes['id'] ?? ''))
			this.#mark = `[${(this.#notes += 1)}] `;
	}

	close(name: string): void {
		if (unread.has(name) || (name === 'a' && this.#unread > 0)) {
			this.#unread = Math.max(0, this.#unread - 1);
			return;
		}
		if (this.#unread > 0) return;
		if (name === 'td' || name === 'th') this.#cells = Math.max(0, this.#cells - 1);
		else if (name === 'pre') this.#kept = Math.max(0, this.#kept - 1);
		else if (bold.has(name)) this.#bold = Math.max(0, this.#bold - 1);
		if (name !== 'br') this.#breakAt(name);
	}

	read(words: string): void {
		if (this.#unread > 0) return;
		const seen =
			this.#kept > 0 ? words.replace(/\r\n?/g, '\n') : words.replace(/[ \t\r\n\f]+/g, ' ');
		const isAtStart = this.#breaks > 0 || this.#pieces.length === 0;
		const fitting = isAtStart && this.#kept === 0 ? seen.trimStart() : seen;
		if (fitting === '') return;
		this.#begin();
		if (this.#mark !== '') this.#pieces.push(this.#mark);
		this.#mark = '';
		const ending = this.#pieces.at(-1) ?? '';
		const isDoubled = /[ \n\t]$/.test(ending) && this.#kept === 0;
		this.#pieces.push(isDoubled && fitting.startsWith(' ') ? fitting.slice(1) : fitting);
		if (this.#boldStart === undefined) return;
		if (this.#bold > 0) this.#boldStart += fitting;
		else if (fitting.trim() !== '') this.#endBoldStart();
	}

	finished(): HtmlText {
		this.#endBoldStart();
		const text = this.#pieces
			.join('')
			.replace(/[ \t]+\n/g, '\n')
			.replace(/\n{3,}/g, '\n\n')
			.trim();
		return { text, boldNames: this.#names };
	}

	#openCell(): void {
		this.#cells += 1;
		if (this.#cells === 1 && !this.#isFirstCell) {
			this.#begin();
			this.#pieces.push(`${this.#pieces.pop()?.replace(/ $/, '') ?? ''}\t`);
		}
		this.#isFirstCell = false;
	}

	/** Inside a cell everything stays on the line of its row. */
	#breakAt(name: string): void {
		const many = blocks.has(name) ? 2 : lines.has(name) ? 1 : 0;
		if (many === 0) return;
		if (this.#cells > 0) this.read(' ');
		else {
			this.#endBoldStart();
			this.#boldStart = '';
			this.#breaks = Math.max(this.#breaks, many);
		}
	}

	#begin(): void {
		if (this.#pieces.length > 0 && this.#breaks > 0) this.#pieces.push('\n'.repeat(this.#breaks));
		this.#breaks = 0;
	}

	#endBoldStart(): void {
		const name = this.#boldStart?.trim() ?? '';
		if (name !== '' && name.length <= 42) this.#names.push(name);
		this.#boldStart = undefined;
	}
}

/** The arrow with which a footnote leads back to its place. */
function isWayBack(name: string, { href = '' }: Readonly<Record<string, string>>): boolean {
	return name === 'a' && /^#(?:foot|end)note-ref-/.test(href);
}
