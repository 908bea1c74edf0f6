import { decode, type Bytes } from '../project-file/utf8';
import { checkedText, DocumentProblem, type ReadDocument } from './document';
import { htmlOfOdt } from './html-of-odt';
import { textOfHtml } from './text-of-html';

/** Reads an OpenDocument text: paragraphs, list items and table rows as lines, footnotes at the end; pictures, remarks and changes that were taken back are left out. */
export function readOdt(file: string, parts: Readonly<Record<string, Bytes>>): ReadDocument {
	const manifest = parts['META-INF/manifest.xml'];
	if (manifest !== undefined && /encryption-data/.test(decode(manifest) ?? ''))
		throw new DocumentProblem(
			`${file} is locked with a password. Save it without a password, and add that.`
		);
	const content = parts['content.xml'];
	const xml = content === undefined ? undefined : decode(content);
	if (xml === undefined)
		throw new DocumentProblem(
			`${file} could not be read as an OpenDocument text. Open it in the program it comes from, save it again, and add that.`
		);
	const html = htmlOfOdt(xml);
	if (html === undefined)
		throw new DocumentProblem(
			`${file} is an OpenDocument file without a text: a sheet, slides or a drawing. Save what is to be read as a text document (.odt or .docx), and add that.`
		);
	const { text, boldNames } = textOfHtml(html);
	return { text: checkedText(file, text), how: 'OpenDocument text', notes: [], boldNames };
}
