/** The text that some bytes stand for and the encoding they were read in, or why they are no text, as the end of a sentence. */
export type Decoded = Text | { readonly problem: string };

interface Text {
	readonly text: string;
	readonly encoding: string;
}

/** The platform's own decoder; every browser, worker and Node has it. */
declare const TextDecoder: new (
	label: string,
	options: { readonly fatal: boolean }
) => { decode(bytes: Uint8Array): string };

const saveAsText =
	'Save it as plain text (.txt) in the program it comes from, and add that instead';

/** Reads bytes as text: in the encoding that the text says of itself, where it says one and it fits; else UTF-8 or UTF-16 as marked, UTF-8 where they are valid, UTF-16 where every other byte is empty, else Windows-1252. */
export function decodeText(bytes: Uint8Array, said?: string): Decoded {
	const document = documentKind(bytes);
	if (document !== undefined) return { problem: `is ${document}, not plain text. ${saveAsText}.` };
	const known = markedEncoding(bytes);
	const asSaid = known || said === undefined ? undefined : read(bytes, said, said.toUpperCase());
	if (asSaid !== undefined && isPlain(asSaid.text)) return asSaid;
	const marked = known ?? halfEmpty(bytes);
	const decoded =
		marked === undefined
			? (read(bytes, 'utf-8', 'UTF-8') ?? read(bytes, 'windows-1252', 'Windows-1252'))
			: read(bytes, marked.label, marked.name);
	if (decoded === undefined)
		return {
			problem: `is marked as ${marked?.name ?? 'text'} and holds bytes that are not. It may be damaged: open it where it comes from, save it as UTF-8, and add it again.`
		};
	return isPlain(decoded.text) ? decoded : { problem: `is not plain text. ${saveAsText}.` };
}

/** Words with letters that a wrong encoding would have spoilt, to look at: at most so many. */
export function tellingWords(text: string, most = 3): string[] {
	const found = new Set<string>();
	for (const [word] of text.matchAll(/[\p{L}\p{M}]*[^\P{L}a-z][\p{L}\p{M}]*/giu)) {
		found.add(word);
		if (found.size === most) break;
	}
	return [...found];
}

function read(bytes: Uint8Array, label: string, encoding: string): Text | undefined {
	try {
		return { text: new TextDecoder(label, { fatal: true }).decode(bytes), encoding };
	} catch {
		return undefined;
	}
}

interface Encoding {
	readonly label: string;
	readonly name: string;
}

const little: Encoding = { label: 'utf-16le', name: 'UTF-16' };
const big: Encoding = { label: 'utf-16be', name: 'UTF-16' };

function markedEncoding([first, second, third]: Uint8Array): Encoding | undefined {
	if (first === 0xef && second === 0xbb && third === 0xbf) return { label: 'utf-8', name: 'UTF-8' };
	if (first === 0xff && second === 0xfe) return little;
	if (first === 0xfe && second === 0xff) return big;
	return undefined;
}

/** UTF-16 without a mark: in most languages nearly every other byte is empty, and the others are not. */
function halfEmpty(bytes: Uint8Array): Encoding | undefined {
	const looked = bytes.subarray(0, 4096);
	const empty = [0, 0];
	looked.forEach((byte, at) => {
		if (byte === 0) empty[at % 2] = (empty[at % 2] ?? 0) + 1;
	});
	const [even = 0, odd = 0] = empty;
	if (even === 0 && odd > looked.length / 4) return little;
	return odd === 0 && even > looked.length / 4 ? big : undefined;
}

const documents: readonly [string, string][] = [
	['%PDF-', 'a PDF'],
	['{\\rtf', 'a Rich Text document'],
	['PK\u0003\u0004', 'a Word or OpenDocument file, or another archive'],
	['\u00d0\u00cf\u0011\u00e0', 'an old Word document']
];

function documentKind(bytes: Uint8Array): string | undefined {
	const beginning = String.fromCharCode(...bytes.subarray(0, 8));
	return documents.find(([mark]) => beginning.startsWith(mark))?.[1];
}

/** A text may hold a stray sign of its program; bytes that are no text hold many. */
function isPlain(text: string): boolean {
	if (text.includes('\0')) return false;
	// eslint-disable-next-line no-control-regex -- these are what is looked for
	const strange = text.match(/[\u0001-\u0008\u000e-\u001f\u007f-\u009f]/g)?.length ?? 0;
	return strange * 200 <= text.length;
}
