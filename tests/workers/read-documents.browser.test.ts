import { describe, expect, it } from 'vitest';
import { readDocuments, type DocumentFile } from '$lib/workspace/documents';
import { aPdfWithoutFonts } from '../core/exchange/documents/a-pdf-without-fonts';
import { aLockedPdf, aPdf, aWordDocument, paragraph } from '../core/exchange/documents/a-document';

const file = (name: string, parts: Uint8Array<ArrayBuffer> | string) => new File([parts], name);

async function read(...files: File[]): Promise<DocumentFile[]> {
	const watch = { signal: new AbortController().signal, progress: () => undefined };
	return (await readDocuments(files, watch)) ?? [];
}

const long = ['Interviewer: What is new?', 'Dawn: I had three numbers in my phone', 'by spring.'];

describe('documents', () => {
	it('of every kind are read in the worker, in the order they were given', async () => {
		const found = await read(
			file('Plain.txt', 'A day.\r\nAnother.'),
			file('Notes.md', '# A *day*'),
			file('Word.docx', aWordDocument(paragraph(' I went.', 'Dawn:'))),
			file('Printed.pdf', aPdf([long, ['Keith: I stayed.']])),
			file('Page.html', '<p>A day</p><script>no</script><p>Another</p>')
		);
		expect(found.map((one) => ('text' in one ? one.text : one.problem))).toEqual([
			'A day.\nAnother.',
			'# A *day*',
			'Dawn: I went.',
			'Interviewer: What is new?\n\nDawn: I had three numbers in my phone by spring.\n\nKeith: I stayed.',
			'A day\n\nAnother'
		]);
		expect(found.map((one) => 'how' in one && one.how)).toEqual([
			'',
			'',
			'Word document',
			'PDF, 2 pages',
			'web page'
		]);
	});

	it('in Chinese, Japanese and Korean that bring no fonts are read with the tables that come with the app', async () => {
		const found = await read(
			file(
				'Japanese.pdf',
				aPdfWithoutFonts({ table: '90ms-RKSJ-H', order: 'Japan1', hex: '93fa967b8cea' })
			),
			file('Chinese.pdf', aPdfWithoutFonts({ table: 'GBK-EUC-H', order: 'GB1', hex: 'd6d0cec4' })),
			file(
				'Korean.pdf',
				aPdfWithoutFonts({ table: 'KSCms-UHC-H', order: 'Korea1', hex: 'c7d1b1b9beee' })
			)
		);
		expect(found.map((one) => ('text' in one ? one.text : one.problem))).toEqual([
			'日本語',
			'中文',
			'한국어'
		]);
	});

	it('that cannot be read are told in a sentence with what to do, and those after them are read', async () => {
		const found = await read(
			file('Scan.pdf', aPdf([[], []])),
			file('Half.pdf', aPdf([long]).slice(0, 60)),
			file('Locked.pdf', aLockedPdf()),
			file('Refs.bib', '@book{a, title = {B}}'),
			file('Old.rtf', '{\\rtf1 Hello}'),
			file('Old.doc', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1])),
			file('Locked.docx', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1])),
			file(
				'Bytes.txt',
				Uint8Array.from({ length: 500 }, (_, at) => at % 31)
			),
			file('Empty.html', '<p> </p>'),
			file('Good.txt', 'A day.')
		);
		const sentences = [
			/^Scan.pdf holds no text that can be read: its pages are pictures.*OCR/,
			/^Half.pdf is damaged, or no PDF/,
			/^Locked.pdf is locked with a password/,
			/^Refs.bib holds references, not a text/,
			/^Old.rtf is a Rich Text document.*Save it as .docx/,
			/^Old.doc is an old Word document.*Save it as .docx/,
			/^Locked.docx is locked with a password. Save it without/,
			/^Bytes.txt is not plain text/,
			/^Empty.html holds no text/
		];
		sentences.forEach((sentence, at) => {
			expect(found[at]).toMatchObject({ problem: expect.stringMatching(sentence) as string });
		});
		expect(found.at(-1)).toMatchObject({ text: 'A day.', length: 6 });
	});

	it('tell their pages as they are read, and stop when asked', async () => {
		const stopping = new AbortController();
		const seen: string[] = [];
		const found = await readDocuments(
			[file('a.txt', 'A'), file('b.pdf', aPdf(Array.from({ length: 40 }, () => long)))],
			{
				signal: stopping.signal,
				progress: (done, name, page) => {
					seen.push(`${done} ${name} ${page?.at ?? ''}`.trim());
					if (page?.at === 3) stopping.abort();
				}
			}
		);
		expect(found).toBeUndefined();
		expect(seen).toEqual(['0 a.txt', '1 b.pdf', '1 b.pdf 1', '1 b.pdf 2', '1 b.pdf 3']);
	});
});
