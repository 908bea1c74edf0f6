import type { Work } from '../../project-file/work';
import type { Archive } from '../archive';
import type { RawText } from '../raw/raw-project';
import { textInFile } from '../text-in-file';
import { counted, type ImportReport } from './import-report';
import type { Part } from './parts';

/** A text as its file has it, or the file that would hold it and does not. */
export type TextRead = { readonly raw: string } | { readonly missingFile: string };

const namedMissing = 10;

/** Reads texts from the XML or from files of the archive. */
export class TextReader {
	#missing = 0;

	constructor(
		private readonly archive: Archive,
		private readonly work: Work,
		private readonly report: ImportReport
	) {}

	/** The text of a source, or nothing where it has none to begin with. */
	async ofPart({ name, text }: Part): Promise<TextRead | undefined> {
		const read = text === undefined ? undefined : await this.read(text);
		if (text === undefined || read === undefined) return undefined;
		if ('missingFile' in read) this.#sayMissing(name, text, read.missingFile);
		else if (text.richPath !== undefined) this.report.count('richText');
		return read;
	}

	/** A text by what the XML says of it. */
	async read({ content, path, richPath }: RawText): Promise<TextRead | undefined> {
		if (content !== undefined) return { raw: content };
		const place = path ?? (/\.txt$/i.test(richPath ?? '') ? richPath : undefined);
		if (place === undefined) return richPath === undefined ? undefined : { missingFile: richPath };
		return this.#fromFile(place);
	}

	/** Names the first few one by one; a project without any of its texts would otherwise fill the report. */
	#sayMissing(name: string, text: RawText, file: string): void {
		this.#missing += 1;
		if (this.#missing > namedMissing) this.report.count('textMissing', name);
		else
			this.report.say({
				what: 'left out',
				sentence: `The text of “${name}” is not in the file (${file}). ${keptOf(text)}`,
				count: 1,
				where: name
			});
	}

	async #fromFile(path: string): Promise<TextRead> {
		const file = this.archive.find(path);
		const text = file && textInFile(await this.archive.read(file, this.work));
		if (text?.encoding === 'Windows-1252') this.report.count('windowsText', file?.name);
		return text === undefined ? { missingFile: path } : { raw: text.raw };
	}
}

function keptOf({ selections }: RawText): string {
	if (selections.length === 0) return 'It has no passages.';
	return `What was said of its ${counted(selections.length, 'passage')} is kept, without a place in the text.`;
}
