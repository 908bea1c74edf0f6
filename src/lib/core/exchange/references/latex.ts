const accents: Readonly<Record<string, string>> = {
	'`': '\u0300',
	"'": '\u0301',
	'^': '\u0302',
	'~': '\u0303',
	'=': '\u0304',
	u: '\u0306',
	'.': '\u0307',
	'"': '\u0308',
	r: '\u030a',
	H: '\u030b',
	v: '\u030c',
	d: '\u0323',
	c: '\u0327',
	k: '\u0328'
};

const letters: Readonly<Record<string, string>> = {
	ss: 'ß',
	ae: 'æ',
	AE: 'Æ',
	oe: 'œ',
	OE: 'Œ',
	aa: 'å',
	AA: 'Å',
	o: 'ø',
	O: 'Ø',
	l: 'ł',
	L: 'Ł',
	i: 'ı',
	j: 'ȷ',
	dh: 'ð',
	th: 'þ',
	textendash: '–',
	textemdash: '—',
	textquoteright: '’',
	textquoteleft: '‘',
	ldots: '…',
	dots: '…'
};

/** The words that LaTeX of a list of references stands for: accents and signs as letters, commands and braces gone. */
export function plainLatex(latex: string): string {
	return latex
		.replace(/\\([`'^~=".])\s*(?:\{\s*(\\[ij]|[^\s{}])\s*\}|(\\[ij]|[^\s{}\\]))/g, accented)
		.replace(/\\([uvHrdck])\s*\{\s*(\\[ij]|[^\s{}])\s*\}/g, accented)
		.replace(/\\([uvHrdck])\s+(\\[ij]|[^\s{}\\])/g, accented)
		.replace(/\\([A-Za-z]+)(?:\{\}|\s+|(?![A-Za-z]))/g, (whole, name: string) =>
			Object.hasOwn(letters, name) ? (letters[name] ?? '') : whole.endsWith(' ') ? ' ' : ''
		)
		.replace(/\\([&%$#_{}])/g, (_, sign: string) =>
			sign === '{' ? '\uE000' : sign === '}' ? '\uE001' : sign
		)
		.replace(/(?<!\\)~/g, '\u00a0')
		.replace(/---/g, '—')
		.replace(/--/g, '–')
		.replace(/``|''/g, '"')
		.replace(/[{}]/g, '')
		.replace(/\uE000/g, '{')
		.replace(/\uE001/g, '}')
		.normalize('NFC');
}

function accented(_: string, accent: string, braced?: string, bare?: string): string {
	const letter = (typeof braced === 'string' && braced) || (typeof bare === 'string' ? bare : '');
	const plain = letter.replace(/^\\([ij])$/, '$1');
	return plain + (accents[accent] ?? '');
}
