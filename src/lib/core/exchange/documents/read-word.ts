import { zipSync } from 'fflate';
import mammoth from 'mammoth';
import type { Bytes } from '../project-file/utf8';
import { namesInOffice, unpackOffice, type OfficeFault, type OfficeReader } from '../unpack-office';
import { checkedText, documentLimits, DocumentProblem, type ReadDocument } from './document';
import { readOdt } from './read-odt';
import { textOfHtml } from './text-of-html';

/** Reads a Word document, or an OpenDocument text under whatever name: paragraphs, list items and table rows as lines, footnotes at the end; pictures and comments are left out. */
export async function readWord(file: string, bytes: Bytes): Promise<ReadDocument> {
	const office = officeReader(file);
	const names = namesInOffice(bytes, office);
	if (names.includes('content.xml')) return readOdt(file, unpackOffice(bytes, office));
	if (!names.includes('word/document.xml'))
		throw new DocumentProblem(`${file} ${otherKind(names)}`);
	// Packed again without compression, so that nothing larger than what was looked at comes out.
	const plain = zipSync(unpackOffice(bytes, office), { level: 0 });
	const { text, boldNames } = textOfHtml(await htmlOf(file, plain));
	return { text: checkedText(file, text), how: 'Word document', notes: [], boldNames };
}

async function htmlOf(file: string, plain: Uint8Array): Promise<string> {
	try {
		const given = { arrayBuffer: plain.buffer as ArrayBuffer, buffer: plain as never };
		const convertImage = mammoth.images.imgElement(() => Promise.resolve({ src: '' }));
		const options = { convertImage, includeEmbeddedStyleMap: false, externalFileAccess: false };
		return (await mammoth.convertToHtml(given, options)).value;
	} catch {
		throw new DocumentProblem(
			`${file} could not be read as a Word document. Open it in the program it comes from, save it again as .docx, and add that.`
		);
	}
}

function otherKind(names: readonly string[]): string {
	const save = 'Save it as .docx in the program it comes from, and add that instead.';
	if (names.includes('xl/workbook.xml'))
		return 'is a workbook, not a text. Drop it on the room alone to import the quotations in it; tables with configurations are imported from the Model room.';
	if (names.includes('ppt/presentation.xml')) return `is a set of slides, not a text. ${save}`;
	return 'is an archive, not a document. Unpack it, and add the files inside.';
}

function officeReader(file: string): OfficeReader {
	return {
		limits: documentLimits,
		wants: (name) => /\.(?:xml|rels)$/.test(name),
		problem: (fault, count) => new DocumentProblem(`${file} ${faults[fault](count)}`)
	};
}

const again = 'Open it in the program it comes from, save it again as .docx, and add that.';

const faults: Readonly<Record<OfficeFault, (count: number) => string>> = {
	damaged: () => `is damaged. ${again}`,
	locked: () =>
		`is locked with a password, or packed in a way that is not known here. Save it without a password, and add that.`,
	'too many files': (count) =>
		`holds ${count} files inside, as no text does, so it is not opened. ${again}`,
	'too large': () =>
		`unpacks to more than ${Math.round(documentLimits.unpackedBytes / 1e6)} MB, so it is not opened. Split it, and add the parts one by one.`,
	'too dense': () =>
		`unpacks to more than ${documentLimits.ratio} times its size, as no text does, so it is not opened. ${again}`,
	'words of its own': () =>
		`defines words of its own inside, as no such document needs to, so it is not opened. ${again}`
};
