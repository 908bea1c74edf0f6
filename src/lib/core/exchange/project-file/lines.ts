import type { ProjectFileLimits } from './limits';
import { problemAt } from './problem';
import { readJson } from './safe-json';
import { decode, type Bytes } from './utf8';
import type { Work } from './work';

/** One line of a file of lines: its number from 1, its words, and the JSON it holds. */
export interface Line {
	readonly number: number;
	readonly text: string;
	readonly value: unknown;
}

/** Reads a file of JSON lines one by one; each must be whole and harmless. */
export async function* linesOf(
	file: string,
	bytes: Bytes,
	limits: ProjectFileLimits,
	work: Work
): AsyncGenerator<Line> {
	let number = 0;
	for (let at = 0; at < bytes.length;) {
		number++;
		const end = bytes.indexOf(10, at);
		if (end < 0) throw problemAt(file, number, 'the line is cut short.');
		yield readLine(file, number, bytes.subarray(at, end), limits);
		await work.step(end + 1 - at);
		at = end + 1;
	}
}

function readLine(file: string, number: number, bytes: Bytes, limits: ProjectFileLimits): Line {
	if (bytes.length > limits.lineBytes)
		throw problemAt(file, number, 'the line is longer than any record.');
	const text = decode(bytes);
	if (text === undefined) throw problemAt(file, number, 'this is not UTF-8 text.');
	const read = readJson(text, limits.depth);
	if ('wrong' in read) throw problemAt(file, number, read.wrong);
	return { number, text, value: read.value };
}
