import { describe, expect, it } from 'vitest';
import { asHtml } from '../../../src/lib/core/written/as-html';
import { asMarkdown, asPlainText } from '../../../src/lib/core/written/as-text';
import { heading, lines, paragraph, type Block } from '../../../src/lib/core/written/blocks';

const blocks: Block[] = [
	heading(1, 'CMO 1'),
	...paragraph(''),
	...paragraph('If <b>alone</b>, *then*'),
	...lines([{ text: 'First\nand on', told: 'Ann' }, { text: 'Second' }]),
	{
		kind: 'columns',
		columns: [
			{ heading: 'Supports', lines: [{ text: 'x' }], none: 'none' },
			{ heading: 'Refutes', lines: [], none: 'no extract yet' }
		]
	}
];

describe('something written out', () => {
	it('is plain text that says the same', () => {
		expect(asPlainText(blocks)).toBe(
			'CMO 1\n=====\n\nIf <b>alone</b>, *then*\n\n- First\n  and on\n  Ann\n- Second\n\nSupports:\n\n- x\n\nRefutes: no extract yet\n'
		);
	});

	it('is Markdown in which words mean themselves', () => {
		expect(asMarkdown(blocks)).toContain('# CMO 1\n\nIf \\<b\\>alone\\</b\\>, \\*then\\*');
	});

	it('is HTML in which words are never markup', () => {
		const html = asHtml('A & B', blocks);
		expect(html).toContain('<title>A &amp; B</title>');
		expect(html).toContain('<p>If &lt;b&gt;alone&lt;/b&gt;, *then*</p>');
		expect(html).toContain('<td><small>no extract yet</small></td>');
		expect(html).not.toMatch(/<script|https?:/);
	});
});
