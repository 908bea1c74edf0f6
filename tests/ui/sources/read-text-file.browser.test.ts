import { describe, expect, it } from 'vitest';
import { decodeText, tellingWords } from '$lib/core/exchange/documents/decode-text';
import { largestFile, readTextFile, titleOfFile } from '$lib/ui/sources/read-text-file';

const utf8 = new TextEncoder();
const utf16 = (text: string, little: boolean) => {
	const bytes = Array.from(`\uFEFF${text}`).flatMap((letter) => {
		const unit = letter.charCodeAt(0);
		return little ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255];
	});
	return new Uint8Array(bytes);
};
const file = (bytes: Uint8Array | string, name = 'Client_A.txt') =>
	new File([bytes as BlobPart], name);

describe('a text file', () => {
	it('is read as UTF-8, marked or not', () => {
		expect(decodeText(utf8.encode('café'))).toEqual({ text: 'café', encoding: 'UTF-8' });
		expect(decodeText(utf8.encode('\uFEFFcafé'))).toEqual({ text: 'café', encoding: 'UTF-8' });
	});

	it('is read as UTF-16 where it is marked, whichever byte comes first', () => {
		for (const little of [true, false])
			expect(decodeText(utf16('café', little))).toEqual({ text: 'café', encoding: 'UTF-16' });
	});

	it('is read as UTF-16 where it is not marked but every other byte is empty', () => {
		for (const little of [true, false])
			expect(decodeText(utf16('Das Café ist zu.', little).slice(2))).toEqual({
				text: 'Das Café ist zu.',
				encoding: 'UTF-16'
			});
	});

	it('is not taken where it is marked as an encoding that it is not in', () => {
		const bytes = new Uint8Array([0xef, 0xbb, 0xbf, 0x63, 0x61, 0x66, 0xe9]);
		expect(decodeText(bytes)).toMatchObject({
			problem: expect.stringContaining('is marked as UTF-8 and holds bytes that are not') as string
		});
	});

	it('is not taken where it is another document under the name of a text', () => {
		for (const [beginning, kind] of [
			['%PDF-1.7\n1 0 obj', 'a PDF'],
			['{\\rtf1\\ansi Hello', 'a Rich Text document'],
			['PK\u0003\u0004\u0014', 'a Word or OpenDocument file']
		] as const)
			expect(decodeText(utf8.encode(beginning))).toMatchObject({
				problem: expect.stringContaining(`is ${kind}`) as string
			});
	});

	it('is not taken where its bytes are no text, and is in spite of a stray sign', () => {
		const bytes = Uint8Array.from({ length: 5000 }, (_, at) => 1 + ((at * 7919) % 255));
		expect(decodeText(bytes)).toMatchObject({
			problem: expect.stringContaining('is not plain text') as string
		});
		const long = `${'She came back. '.repeat(40)}\u001a`;
		expect(decodeText(utf8.encode(long))).toEqual({ text: long, encoding: 'UTF-8' });
	});

	it('shows the words by which a wrong encoding would be seen', () => {
		expect(tellingWords('A café, a naïve plan, the café again, Zoë, Ærø.')).toEqual([
			'café',
			'naïve',
			'Zoë'
		]);
		expect(tellingWords('Plain words.')).toEqual([]);
	});

	it('is read as Windows-1252 where it is not valid UTF-8, and says so', () => {
		const bytes = new Uint8Array([0x93, 0x63, 0x61, 0x66, 0xe9, 0x94]);
		expect(decodeText(bytes)).toEqual({ text: '“café”', encoding: 'Windows-1252' });
	});

	it('is not taken where it is empty, not text, or too large, and the sentence says what to do', async () => {
		expect(await readTextFile(file(' \n'))).toMatchObject({
			problem: 'Client_A.txt holds no text. Choose another file.'
		});
		expect(await readTextFile(file('PK\0\0'))).toMatchObject({
			problem: expect.stringContaining('Save it as plain text') as string
		});
		expect(await readTextFile(file(new Uint8Array(largestFile + 1)))).toMatchObject({
			problem: expect.stringContaining('a text may be up to 10 MB') as string
		});
	});

	it('gives its source a title', () => {
		expect(titleOfFile('Client_A.txt')).toBe('Client A');
		expect(titleOfFile('notes.2026-01.txt')).toBe('notes.2026-01');
	});
});
