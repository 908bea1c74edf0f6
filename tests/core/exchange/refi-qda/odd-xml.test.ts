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

describe('what the XML looks like', () => {
	const parts = `${codebook(code(2, 'Trust'))}<Sources>${textSource(1, 'T', text, selection(10, trust, { within: coding(20, 2) }))}</Sources>`;

	it('reads a file without a declaration, with a byte-order mark, with other namespaces and prefixes', async () => {
		const bare = project(parts).replace(/^<\?xml.*\?>\n/, '');
		const prefixed = bare.replace(/<(\/?)([A-Z])/g, '<$1q:$2').replace('xmlns=', 'xmlns:q=');
		for (const one of [
			...[bare, `\uFEFF${project(parts)}`, `\n  ${project(parts)}`, prefixed],
			...['project:0:10', 'urn:QDA-XML:project:0:4'].map((name) =>
				project(parts).replace('urn:QDA-XML:project:1.0', name)
			)
		]) {
			const result = await read(one);
			expect(result.passages[0]).toMatchObject({ quote: 'trust', codings: [{ code: guid(2) }] });
		}
	});

	it('mends control characters and bare ampersands in attributes, and counts them', async () => {
		const faulty = project(
			codebook(
				`${code(2, 'x').replace('"x"', '"Trust\f in R&D\u0001"')}${code(3, 'x').replace('"x"', '"A &#12; &nbsp; b"')}`
			)
		);
		const result = await read(faulty);
		expect(result.codes.map(({ name }) => name)).toEqual(['Trust  in R&D', 'A   &nbsp; b']);
		expect(said(result, 'repaired')).toEqual([
			'5 signs that XML may not hold (control characters and the like) were mended.'
		]);
	});

	it('leaves ampersands in CDATA as they are', async () => {
		const result = await read(
			project(
				`<Sources><TextSource guid="${guid(1)}" name="T"><PlainTextContent><![CDATA[a > b && c <d>]]></PlainTextContent></TextSource></Sources>`
			)
		);
		expect(result.sources[0]?.text?.text).toBe('a > b && c <d>');
		expect(said(result, 'repaired')).toEqual([]);
	});

	it('reads an attribute whose value was dropped as yes', async () => {
		const dropped = project(codebook(code(2, 'Trust').replace('isCodable="true"', 'isCodable')));
		const result = await read(dropped);
		expect(result.codes[0]?.codable).toBe(true);
		expect(said(result, 'repaired')).toEqual([
			'1 sign that XML may not hold (control characters and the like) was mended.'
		]);
	});

	it('names the parts that the standard does not know', async () => {
		const result = await read(project(`<Extra><a/></Extra>${parts}`));
		expect(result.report.at(-1)).toEqual({
			what: 'left out',
			sentence: '1 part of the XML that the standard does not know.',
			count: 1,
			where: 'Extra'
		});
	});

	it('reads a codebook with its sets', async () => {
		const book = `<CodeBook xmlns="urn:QDA-XML:codebook:1.0" origin="X"><Codes><Code guid="${guid(1)}" name="A" isCodable="false" color="#F0A"><Description>Why</Description>${code(2, 'B')}</Code></Codes><Sets><Set guid="${guid(3)}" name="S"><MemberCode guid="${guid(2)}"/></Set></Sets></CodeBook>`;
		const result = await read(book, {}, 'codes.qdc');
		expect(result.codes).toMatchObject([
			{ name: 'A', path: ['A'], codable: false, colour: '#ff00aa', description: 'Why' },
			{ name: 'B', path: ['A', 'B'], parent: guid(1) }
		]);
		expect(result.sets).toMatchObject([{ name: 'S', codes: [guid(2)] }]);
	});
});
