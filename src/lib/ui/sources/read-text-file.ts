import { sizeInWords } from '../shared/words';
import { decodeText } from '$lib/core/exchange/documents/decode-text';

/** The largest text file that is taken in, in bytes. */
export const largestFile = 10_000_000;

/** A text file as it was read, and how its letters were encoded; or why it was not taken. */
export type TextFile = ReadFile | { readonly name: string; readonly problem: string };

/** A text file that was read. */
export interface ReadFile {
	readonly name: string;
	readonly text: string;
	readonly encoding: string;
}

/** Reads a text file; what is not taken is told in a sentence that names it. */
export async function readTextFile(file: File): Promise<TextFile> {
	const { name } = file;
	if (file.size > largestFile)
		return {
			name,
			problem: `${name} is ${sizeInWords(file.size)}; a text may be up to ${sizeInWords(largestFile)}. Split it, and add the parts one by one.`
		};
	const bytes = await bytesOf(file);
	if (bytes === undefined)
		return {
			name,
			problem: `${name} could not be read. It may have been moved, or be open elsewhere; choose it again.`
		};
	const decoded = decodeText(bytes);
	if ('problem' in decoded) return { name, problem: `${name} ${decoded.problem}` };
	if (decoded.text.trim() === '')
		return { name, problem: `${name} holds no text. Choose another file.` };
	return { name, ...decoded };
}

async function bytesOf(file: File): Promise<Uint8Array | undefined> {
	try {
		return new Uint8Array(await file.arrayBuffer());
	} catch {
		return undefined;
	}
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
