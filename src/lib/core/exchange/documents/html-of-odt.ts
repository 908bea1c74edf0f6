import { Parser } from 'htmlparser2';

/** What each part of an OpenDocument text is in a web page. */
const tags: Readonly<Record<string, string>> = {
	'text:p': 'p',
	'text:h': 'h2',
	'text:list': 'ul',
	'text:list-item': 'li',
	'table:table': 'table',
	'table:table-row': 'tr',
	'table:table-cell': 'td'
};
/** What is no text to read: changes that were taken back, remarks at the margin, the numbers of notes, pictures in words. */
const unread = new Set(
	'text:tracked-changes office:annotation text:note-citation svg:title svg:desc office:forms'.split(
		' '
	)
);
const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** The body of an OpenDocument text as a web page, with its footnotes at the end; nothing where it is no text. */
export function htmlOfOdt(xml: string): string | undefined {
	const reader = new OdtReader();
	const parser = new Parser(
		{
			onopentag: (name, attributes) => reader.open(name, attributes),
			ontext: (words) => reader.read(words),
			onclosetag: (name) => reader.close(name)
		},
		{ xmlMode: true, decodeEntities: true }
	);
	parser.end(xml);
	return reader.html;
}

class OdtReader {
	readonly #bold = new Set(['Strong_20_Emphasis']);
	readonly #spans: boolean[] = [];
	/** How many paragraphs each open item of a list has had: an item is a line of its own. */
	readonly #items: number[] = [];
	#style = '';
	#isText = false;
	#unread = 0;
	/** How many paragraphs and headings are open: words stand in them alone. */
	#open = 0;
	#notes = 0;
	/** Whether the words go to a note. */
	#inNote = false;
	#body = '';
	#endnotes = '';

	get html(): string | undefined {
		return this.#isText ? `${this.#body}<ol>${this.#endnotes}</ol>` : undefined;
	}

	open(name: string, attributes: Readonly<Record<string, string>>): void {
		if (name === 'office:text') this.#isText = true;
		if (name === 'style:style') this.#style = attributes['style:name'] ?? '';
		if (name === 'style:text-properties' && attributes['fo:font-weight'] === 'bold')
			this.#bold.add(this.#style);
		if (unread.has(name)) this.#unread += 1;
		if (this.#unread > 0 || !this.#isText) return;
		if (name === 'text:p' || name === 'text:h') this.#open += 1;
		if (name === 'text:span') this.#openSpan(attributes['text:style-name'] ?? '');
		else if (name === 'text:note') this.#openNote();
		else if (name === 'text:line-break') this.#write('<br>');
		else if (name === 'text:tab' || name === 'text:s') this.#write(' ');
		else this.#tag(name, '');
	}

	close(name: string): void {
		if (unread.has(name)) this.#unread = Math.max(0, this.#unread - 1);
		else if (this.#unread > 0 || !this.#isText) return;
		else if (name === 'text:span') this.#write(this.#spans.pop() === true ? '</b>' : '');
		else if (name === 'text:note') this.#closeNote();
		else {
			this.#tag(name, '/');
			if (name === 'text:p' || name === 'text:h') this.#open -= 1;
		}
	}

	read(words: string): void {
		if (this.#unread > 0 || this.#open === 0) return;
		this.#write(words.replace(/[&<>]/g, (sign) => escapes[sign] ?? sign));
	}

	#tag(name: string, sign: '' | '/'): void {
		const item = this.#items.length - 1;
		const had = this.#items[item];
		if (name === 'text:list-item') {
			if (sign === '') this.#items.push(0);
			else this.#items.pop();
		} else if (name === 'text:p' && had !== undefined) {
			if (sign === '') this.#items[item] = had + 1;
			if (sign === '' && had > 0) this.#write('<br>');
			return;
		}
		const tag = tags[name];
		if (tag !== undefined) this.#write(`<${sign}${tag}>`);
	}

	#openSpan(style: string): void {
		const isBold = this.#bold.has(style);
		this.#spans.push(isBold);
		if (isBold) this.#write('<b>');
	}

	#openNote(): void {
		this.#notes += 1;
		this.#write(`[${this.#notes}]`);
		this.#inNote = true;
		this.#write(`<li id="footnote-${this.#notes}">`);
	}

	#closeNote(): void {
		this.#write('</li>');
		this.#inNote = false;
	}

	#write(html: string): void {
		if (this.#inNote) this.#endnotes += html;
		else this.#body += html;
	}
}
