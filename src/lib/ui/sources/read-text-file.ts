import { sizeInWords } from '../shared/words';

/** The largest text file that is taken in, in bytes. */
export const largestFile = 10_000_000;

/** A text file as it was read, and how its letters were encoded; or why it was not taken. */
export type TextFile =
	| { readonly name: string; readonly text: string; readonly encoding: string }
	| { readonly name: string; readonly problem: string };

/** Reads a text file: UTF-8 or UTF-16 as marked, UTF-8 where it is valid, else Windows-1252. */
export async function readTextFile(file: File): Promise<TextFile> {
	const { name } = file;
	if (file.size > largestFile)
		return {
			name,
			problem: `${name} is ${sizeInWords(file.size)}; a text may be up to ${sizeInWords(largestFile)}. Split it, and add the parts one by one.`
		};
	const { text, encoding } = decodeText(new Uint8Array(await file.arrayBuffer()));
	if (text.includes('\0'))
		return {
			name,
			problem: `${name} is not plain text. Save it as plain text (.txt) in the program it comes from, and add that.`
		};
	if (text.trim() === '') return { name, problem: `${name} holds no text.` };
	return { name, text, encoding };
}

/** The text that some bytes stand for, and the encoding they were read in. */
export function decodeText(bytes: Uint8Array): { text: string; encoding: string } {
	const marked = markedEncoding(bytes);
	if (marked !== undefined)
		return { text: new TextDecoder(marked.label).decode(bytes), encoding: marked.name };
	try {
		return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'UTF-8' };
	} catch {
		return { text: new TextDecoder('windows-1252').decode(bytes), encoding: 'Windows-1252' };
	}
}

function markedEncoding([first, second, third]: Uint8Array) {
	if (first === 0xef && second === 0xbb && third === 0xbf) return { label: 'utf-8', name: 'UTF-8' };
	if (first === 0xff && second === 0xfe) return { label: 'utf-16le', name: 'UTF-16' };
	if (first === 0xfe && second === 0xff) return { label: 'utf-16be', name: 'UTF-16' };
	return undefined;
}

/** A title made of a file's name: without its ending, underscores as spaces. */
export function titleOfFile(name: string): string {
	return (
		name
			.replace(/\.[a-z0-9]{1,5}$/i, '')
			.replace(/_+/g, ' ')
			.trim() || name
	);
}
