import {
	documentLimits,
	DocumentProblem,
	type ReadDocument
} from '../core/exchange/documents/document';
import { readHtml, readPlain } from '../core/exchange/documents/read-plain';
import { speakersIn } from '../core/reading/turns';
import { prepareText } from '../storage/texts';
import type {
	DocumentAnswer,
	DocumentFile,
	DocumentRequest,
	ReferenceFile
} from './document-messages';

let asked: Promise<unknown> = Promise.resolve();

self.onmessage = ({ data }: MessageEvent<DocumentRequest>) => {
	// What nobody foresaw surfaces as an error of the worker; a promise alone would leave it waiting.
	asked = asked
		.then(async () => answer({ kind: 'done', file: await readFile(data) }))
		.catch(reportError);
};

function answer(message: DocumentAnswer): void {
	self.postMessage(message);
}

async function readFile({ file, as }: DocumentRequest): Promise<DocumentFile | ReferenceFile> {
	const { name } = file;
	try {
		if (as === 'references') {
			const { text } = readPlain(name, await bytesOf(file));
			const { readReferences } = await import('../core/exchange/references/read-references');
			return { name, ...readReferences(name, text) };
		}
		const { text, how, notes, boldNames } = await read(name, await bytesOf(file));
		const stored = await prepareText(text);
		return { name, how, notes, ...stored, speakers: speakersIn(stored.text, boldNames) };
	} catch (error) {
		if (error instanceof DocumentProblem) return { name, problem: error.sentence };
		throw error;
	}
}

async function bytesOf(file: File): Promise<Uint8Array<ArrayBuffer>> {
	const { name, size } = file;
	if (size > documentLimits.bytes)
		throw new DocumentProblem(
			`${name} is ${Math.round(size / 1e6)} MB; a document may be up to ${documentLimits.bytes / 1e6} MB. Split it, or save it without its pictures, and add that.`
		);
	try {
		return new Uint8Array(await file.arrayBuffer());
	} catch {
		throw new DocumentProblem(
			`${name} could not be read. It may have been moved, or be open elsewhere; choose it again.`
		);
	}
}

/** By what its bytes say first, then by its name: names are often wrong. */
async function read(name: string, bytes: Uint8Array<ArrayBuffer>): Promise<ReadDocument> {
	if (/\.(?:ris|bib|bibtex)$/i.test(name))
		throw new DocumentProblem(
			`${name} holds references, not a text. Drop it on the room alone, or add it with “Add references…”, under “Without text”.`
		);
	const mark = String.fromCharCode(...bytes.subarray(0, 8));
	if (mark.startsWith('PK\u0003\u0004')) {
		const { readWord } = await import('../core/exchange/documents/read-word');
		return readWord(name, bytes);
	}
	if (String.fromCharCode(...bytes.subarray(0, 1024)).includes('%PDF-')) {
		const { readPdf } = await import('./read-pdf');
		return readPdf(name, bytes, (page, pages) => answer({ kind: 'page', page, pages }));
	}
	if (mark.startsWith('{\\rtf'))
		throw new DocumentProblem(
			`${name} is a Rich Text document, which is not read here. Save it as .docx in the program it comes from, and add that instead.`
		);
	if (mark.startsWith('\u00d0\u00cf\u0011\u00e0'))
		throw new DocumentProblem(
			/\.docx$/i.test(name)
				? `${name} is locked with a password. Save it without a password, and add that.`
				: `${name} is an old Word document (.doc), which is not read here. Save it as .docx in the program it comes from, and add that instead.`
		);
	return /\.(?:html?|xhtml)$/i.test(name) ? readHtml(name, bytes) : readPlain(name, bytes);
}
