import {
	getDocument,
	GlobalWorkerOptions,
	VerbosityLevel,
	type PDFDocumentProxy
} from 'pdfjs-dist/legacy/build/pdf.mjs';
import PdfWorker from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?worker';
import {
	checkedText,
	documentLimits,
	DocumentProblem,
	type ReadDocument
} from '../core/exchange/documents/document';
import { linesOf, type PdfLine, type PdfPiece } from '../core/exchange/documents/pdf-lines';
import { paragraphsOfPages } from '../core/exchange/documents/pdf-paragraphs';
import { withoutRunningLines } from '../core/exchange/documents/running-lines';
import { PdfAssets } from './pdf-assets';

/** Reads the text layer of a PDF page by page; a PDF of pictures is refused with what to do. */
export async function readPdf(
	file: string,
	bytes: Uint8Array<ArrayBuffer>,
	onPage: (page: number, pages: number) => void
): Promise<ReadDocument> {
	const pdf = await opened(file, bytes);
	try {
		return documentOf(file, await pagesOf(file, pdf, onPage));
	} finally {
		await pdf.loadingTask.destroy();
	}
}

async function opened(file: string, data: Uint8Array<ArrayBuffer>): Promise<PDFDocumentProxy> {
	GlobalWorkerOptions.workerPort ??= new PdfWorker();
	try {
		return await getDocument({
			data,
			// Fonts and character maps are files of this app; no programs, and nothing from elsewhere.
			BinaryDataFactory: PdfAssets,
			cMapUrl: 'character maps/',
			cMapPacked: true,
			standardFontDataUrl: 'standard fonts/',
			useWorkerFetch: false,
			useWasm: false,
			useSystemFonts: false,
			disableFontFace: true,
			stopAtErrors: false,
			verbosity: VerbosityLevel.ERRORS
		}).promise;
	} catch (error) {
		if (error instanceof Error && error.name === 'PasswordException')
			throw new DocumentProblem(
				`${file} is locked with a password. Save or print it as a PDF without a password, and add that.`
			);
		throw damaged(file);
	}
}

async function pagesOf(
	file: string,
	pdf: PDFDocumentProxy,
	onPage: (page: number, pages: number) => void
): Promise<PdfLine[][]> {
	const { numPages } = pdf;
	if (numPages > documentLimits.pages)
		throw new DocumentProblem(
			`${file} has ${numPages} pages; a PDF may have up to ${documentLimits.pages}. Split it, and add the parts one by one.`
		);
	const pages: PdfLine[][] = [];
	for (let page = 1; page <= numPages; page += 1) {
		onPage(page, numPages);
		pages.push(linesOf(await piecesOf(file, pdf, page)));
	}
	return pages;
}

async function piecesOf(file: string, pdf: PDFDocumentProxy, at: number): Promise<PdfPiece[]> {
	try {
		const page = await pdf.getPage(at);
		const { items } = await page.getTextContent();
		page.cleanup();
		return items.flatMap((item) => {
			if (!('str' in item)) return [];
			const transform = item.transform as readonly number[];
			const [x = 0, y = 0] = transform.slice(4);
			const height = item.height || Math.hypot(transform[2] ?? 0, transform[3] ?? 0);
			const { str: text, width } = item;
			return [{ text, x, y, width, height, isRightToLeft: item.dir === 'rtl' }];
		});
	} catch {
		throw damaged(file);
	}
}

function documentOf(file: string, pages: readonly (readonly PdfLine[])[]): ReadDocument {
	const blank = pages.flatMap((lines, at) => (lines.length === 0 ? [at + 1] : []));
	if (blank.length === pages.length)
		throw new DocumentProblem(
			`${file} holds no text that can be read: its pages are pictures, or their letters are coded in a way that is not known here. Have its text recognised (OCR), and add that; or add it without text, and note its passages with their pages.`
		);
	const { pages: kept, leftOut } = withoutRunningLines(pages);
	return {
		text: checkedText(file, paragraphsOfPages(kept)),
		how: pages.length === 1 ? 'PDF, 1 page' : `PDF, ${pages.length} pages`,
		notes: [...blankNote(file, blank), ...leftOutNote(file, leftOut)],
		boldNames: []
	};
}

function blankNote(file: string, blank: readonly number[]): string[] {
	if (blank.length === 0) return [];
	const shown = blank.slice(0, 10).join(', ') + (blank.length > 10 ? ' and others' : '');
	return [`${file}: ${blank.length === 1 ? 'page' : 'pages'} ${shown} without text.`];
}

function leftOutNote(file: string, leftOut: readonly string[]): string[] {
	if (leftOut.length === 0) return [];
	const shown = leftOut
		.slice(0, 4)
		.map((line) => `“${line.slice(0, 60)}”`)
		.join(', ');
	return [`${file}: what runs along its pages was left out: ${shown}.`];
}

function damaged(file: string): DocumentProblem {
	return new DocumentProblem(
		`${file} is damaged, or no PDF that can be read here. Open it where it comes from, save or print it as a PDF again, and add that.`
	);
}
