import { describe, expect, it } from 'vitest';
import { decodeText, largestFile, readTextFile, titleOfFile } from '$lib/ui/sources/read-text-file';

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

	it('is read as Windows-1252 where it is not valid UTF-8, and says so', () => {
		const bytes = new Uint8Array([0x93, 0x63, 0x61, 0x66, 0xe9, 0x94]);
		expect(decodeText(bytes)).toEqual({ text: '“café”', encoding: 'Windows-1252' });
	});

	it('is not taken where it is empty, not text, or too large, and the sentence says what to do', async () => {
		expect(await readTextFile(file(' \n'))).toMatchObject({
			problem: 'Client_A.txt holds no text.'
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
