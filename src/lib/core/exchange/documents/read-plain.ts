import { checkedText, DocumentProblem, type ReadDocument } from './document';
import { decodeText, tellingWords } from './decode-text';
import { textOfHtml } from './text-of-html';

/** Reads a plain text or Markdown as it is written, whatever its encoding; tells the encoding where it is not plain. */
export function readPlain(file: string, bytes: Uint8Array): ReadDocument {
	const { text, encoding } = decoded(file, bytes);
	const isDoubtful = encoding === 'Windows-1252';
	return {
		text: checkedText(file, text),
		how: encoding === 'UTF-8' ? '' : `read as ${encoding}${telling(text)}`,
		notes: isDoubtful
			? [
					`${file} has no mark of its encoding and is not UTF-8, so it was read as Windows-1252. Look whether its accents are right.`
				]
			: [],
		boldNames: []
	};
}

/** Reads a web page: the text of its blocks, without programs and styles. */
export function readHtml(file: string, bytes: Uint8Array): ReadDocument {
	const { text: html, encoding } = decoded(file, bytes, saidEncoding(bytes));
	const { text, boldNames } = textOfHtml(html);
	const how = encoding === 'UTF-8' ? 'web page' : `web page, read as ${encoding}${telling(text)}`;
	return { text: checkedText(file, text), how, notes: [], boldNames };
}

function decoded(file: string, bytes: Uint8Array, said?: string) {
	const found = decodeText(bytes, said);
	if ('problem' in found) throw new DocumentProblem(`${file} ${found.problem}`);
	return found;
}

/** The encoding a page says it is in, near its beginning. */
function saidEncoding(bytes: Uint8Array): string | undefined {
	const head = String.fromCharCode(...bytes.subarray(0, 2048));
	return /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1]?.toLowerCase();
}

function telling(text: string): string {
	const words = tellingWords(text).map((word) => `“${word}”`);
	return words.length === 0 ? '' : `: ${words.join(', ')}`;
}
