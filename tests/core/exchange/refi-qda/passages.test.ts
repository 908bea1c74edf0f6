import { describe, expect, it } from 'vitest';
import {
	code,
	codebook,
	coding,
	guid,
	project,
	read,
	said,
	selection,
	textSource
} from './make-project';

const text = 'She said that trust came slowly. Then it grew.';
const trust: [number, number] = [14, 19];
const user = `<Users><User guid="${guid(900)}" name="Ana"/><User guid="{${guid(901).toLowerCase()}}" name="Ben"/></Users>`;
const made = `creatingUser="${guid(900)}" creationDateTime="2024-05-01T10:00:00Z"`;

describe('what tools write twice, apart, or not at all', () => {
	const book = codebook(
		`<Code guid="${guid(2)}" name="Mechanisms" isCodable="false">${code(3, 'Trust')}</Code><Code guid="${guid(4)}" name="Outcomes" isCodable="false">${code(5, 'Trust')}</Code>`
	);
	const withSelections = (selections: string, more = '') =>
		project(`${user}${book}<Sources>${textSource(1, 'T', text, selections)}</Sources>${more}`);

	it('keeps codes of one name under two parents apart', async () => {
		const { codes } = await read(withSelections(''));
		expect(codes.map(({ path }) => path.join(' > '))).toEqual([
			...['Mechanisms', 'Mechanisms > Trust', 'Outcomes', 'Outcomes > Trust']
		]);
	});

	it('takes one selection for each coding as one passage', async () => {
		const result = await read(
			withSelections(
				[3, 5, 3]
					.map((ofCode, nth) =>
						selection(10 + nth, trust, { name: 'trust', within: coding(20 + nth, ofCode, made) })
					)
					.join('')
			)
		);
		expect(result.passages).toHaveLength(1);
		expect(result.passages[0]?.keys).toEqual([10, 11, 12].map(guid));
		expect(result.passages[0]?.codings.map((one) => one.code)).toEqual([guid(3), guid(5)]);
		expect(said(result, 'mapped').slice(-2)).toEqual([
			'2 marks of a passage that were marked more than once were taken together with them.',
			'1 coding that only repeats another (same passage, code and coder) was counted once.'
		]);
	});

	it('keeps the same code given by two coders as two codings', async () => {
		const within = `${coding(20, 3, made)}${coding(21, 3, `creatingUser="${guid(901)}"`)}`;
		const { passages, coders } = await read(withSelections(selection(10, trust, { within })));
		expect(passages[0]?.codings).toEqual([
			{ code: guid(3), coder: guid(900), at: '2024-05-01T10:00:00Z' },
			{ code: guid(3), coder: guid(901) }
		]);
		expect(coders.map(({ name }) => name)).toEqual(['Ana', 'Ben']);
	});

	it('counts a passage once that stands on a page and in the text under one key', async () => {
		const page = (number: number, on: number) =>
			`<PDFSelection guid="${guid(number)}" page="${on}" firstX="1" firstY="2" secondX="3" secondY="4" name="trust" ${made}>${coding(30 + on, 3, made)}</PDFSelection>`;
		const inText = selection(10, trust, { name: 'trust', within: coding(20, 3, made) }).replace(
			'name=',
			`${made} name=`
		);
		const result = await read(
			project(
				`${user}${book}<Sources><PDFSource guid="${guid(1)}" name="P" path="internal://p.pdf">${page(10, 0)}${page(11, 1)}<Representation guid="${guid(6)}"><PlainTextContent>${text}</PlainTextContent>${inText}</Representation></PDFSource></Sources>`
			)
		);
		expect(result.passages).toEqual([
			{
				...{ keys: [guid(10), guid(11)], source: guid(1), stretch: { start: 14, end: 19 } },
				...{ locator: 'page 1; page 2', quote: 'trust', comments: [] },
				codings: [{ code: guid(3), coder: guid(900), at: '2024-05-01T10:00:00Z' }],
				...{ at: '2024-05-01T10:00:00Z', by: guid(900) }
			}
		]);
	});

	it('gathers comments from descriptions, notes and links, also of passages without a code', async () => {
		const note = (number: number, words: string) =>
			`<Note guid="${guid(number)}" name="N${number}"><PlainTextContent>${words}</PlainTextContent></Note>`;
		const within = `<Description>From the description</Description><NoteRef targetGUID="${guid(50)}"/>`;
		const link = `<Links><Link guid="${guid(60)}" originGUID="${guid(51)}" targetGUID="${guid(10)}" direction="OneWay"/></Links>`;
		const result = await read(
			withSelections(
				selection(10, trust, { within }),
				`<Notes>${note(50, 'From a note')}${note(51, 'From a link')}${note(52, 'Loose')}</Notes>${link}`
			)
		);
		expect(result.passages[0]?.comments).toEqual([
			'From the description',
			'From a note',
			'From a link'
		]);
		expect(result.passages[0]?.codings).toEqual([]);
		expect(result.links).toEqual([]);
		expect(result.notes.map(({ about }) => about.map(({ kind }) => kind))).toEqual([
			['passage'],
			['passage'],
			[]
		]);
	});
});
