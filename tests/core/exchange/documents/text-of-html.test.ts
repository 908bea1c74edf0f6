import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readHtml, readPlain } from '../../../../src/lib/core/exchange/documents/read-plain';
import { textOfHtml } from '../../../../src/lib/core/exchange/documents/text-of-html';

describe('the text of a page', () => {
	it('is its blocks apart, white space as it is seen', () => {
		expect(textOfHtml('<h1>A  day</h1><p>One\n two</p>three<div>four<br>five</div>').text).toBe(
			'A day\n\nOne two\n\nthree\n\nfour\nfive'
		);
	});

	it('holds no programs, styles, titles or pictures', () => {
		const html =
			'<title>T</title><style>p{}</style><p>Seen<script>alert("<p>no</p>")</script></p><svg><text>no</text></svg>';
		expect(textOfHtml(html).text).toBe('Seen');
	});

	it('keeps list items as lines, rows as lines with tabs, and what is set as it stands', () => {
		expect(
			textOfHtml(
				'<ul><li>a</li><li>b</li></ul><table><tr><th>c</th><td><p>d</p><p>e</p></td></tr></table><pre>f\n  g</pre>'
			).text
		).toBe('a\nb\n\nc\td e\n\nf\n  g');
	});

	it('reads signs that are written as names or numbers', () => {
		expect(textOfHtml('<p>caf&eacute; &amp; &#x1F600;</p>').text).toBe('café & 😀');
	});

	it('never fails, whatever it is given', () => {
		fc.assert(
			fc.property(
				fc.string(),
				fc.array(
					fc.constantFrom(
						'<p>',
						'</td>',
						'<a href="#footnote-ref-1">',
						'</a>',
						'<li>',
						'<pre>',
						'<b>',
						'x '
					)
				),
				(one, many) => {
					expect(typeof textOfHtml(one + many.join('') + one).text).toBe('string');
				}
			)
		);
	});
});

describe('a file with an encoding', () => {
	const page = '<meta charset="iso-8859-2"><p>\u0142</p>';
	it('is read in the encoding that a page says of itself', () => {
		const bytes = Uint8Array.from(page, (letter) =>
			letter === '\u0142' ? 0xb3 : letter.charCodeAt(0)
		);
		expect(readHtml('Page.html', bytes)).toMatchObject({
			text: 'ł',
			how: 'web page, read as ISO-8859-2: “ł”'
		});
	});

	it('is shown with its telling words where it is not UTF-8', () => {
		expect(readPlain('Old.txt', new Uint8Array([0x63, 0x61, 0x66, 0xe9]))).toMatchObject({
			text: 'café',
			how: 'read as Windows-1252: “café”'
		});
		expect(readPlain('New.md', new TextEncoder().encode('# A *day*'))).toMatchObject({
			text: '# A *day*',
			how: ''
		});
	});
});
