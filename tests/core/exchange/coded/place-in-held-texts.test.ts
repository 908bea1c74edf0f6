import { describe, expect, it } from 'vitest';
import { findQuote } from '../../../../src/lib/core/exchange/coded/find-quote';
import { placedInHeldTexts } from '../../../../src/lib/core/exchange/coded/place-in-held-texts';
import { proposeQuotationMapping } from '../../../../src/lib/core/exchange/quotations/mapping';
import { readQuotations } from '../../../../src/lib/core/exchange/quotations/read-quotations';

const text =
	'Dawn: I had nobody\nto talk to, “nobody”.\n\nThey waited.\n\nThey waited. 🙂 Now I sleep.';

describe('a quote looked for in a text', () => {
	const find = findQuote(text);

	it('is found across line breaks, with other marks, and after an emoji, at its very place', () => {
		const words = (quote: string) => find(quote).map(({ start, end }) => text.slice(start, end));
		expect(words('I had nobody to talk to')).toEqual(['I had nobody\nto talk to']);
		expect(words('“... to talk to, "nobody" …”')).toEqual(['to talk to, “nobody']);
		expect(words('Now  I sleep.')).toEqual(['Now I sleep.']);
	});

	it('is found twice where it stands twice, and nowhere where it does not or has no words', () => {
		expect(find('They waited.')).toHaveLength(2);
		expect(find('They left.')).toEqual([]);
		expect(find(' “…” ')).toEqual([]);
	});
});

it('quotes of a table have their place in a text that is here, or are said to have none', () => {
	const table = {
		name: 'Quotes',
		warnings: [],
		rows: [
			['Document', 'Quote', 'Code', 'Page'],
			['Interview 1', 'I had nobody to talk to', 'alone', '3'],
			['Interview 1', 'They waited.', 'waits', '4'],
			['Interview 1', 'They left.', 'waits', '5'],
			['Interview 2', 'They waited.', 'waits', '1']
		]
	};
	const coded = readQuotations({
		file: 'Quotes.csv',
		table,
		mapping: proposeQuotationMapping(table)
	});
	const [key = ''] = coded.sources.map((one) => one.key);
	const { passages, sources, report } = placedInHeldTexts(
		coded,
		new Map([[key, { title: 'Interview 1', text }]])
	);
	expect(passages.map(({ stretch, quote }) => [stretch, quote])).toEqual([
		[{ start: 6, end: 29 }, 'I had nobody\nto talk to'],
		[undefined, 'They waited.'],
		[undefined, 'They left.'],
		[undefined, 'They waited.']
	]);
	expect(sources.map((one) => one.text?.text)).toEqual([text, undefined]);
	expect(report.slice(coded.report.length)).toEqual([
		{
			what: 'mapped',
			count: 1,
			sentence: 'Quotes stand exactly once in texts that are here, and have their place in them.'
		},
		{
			what: 'repaired',
			sentence:
				'Row 3: “They waited.” stands more than once in the text of “Interview 1”; it is kept as located, with its place in words.',
			where: 'row 3'
		},
		{
			what: 'repaired',
			sentence:
				'Row 4: “They left.” does not stand in the text of “Interview 1”; it is kept as located, with its place in words.',
			where: 'row 4'
		}
	]);
});
