import type { RecordOf } from '../../model/kinds';
import type { KindedRecord } from './contents';
import { ProjectFileProblem, useAnotherCopy } from './problem';
import { decode, type Bytes } from './utf8';

const textPath = /^texts\/([0-9a-f]{64})\.txt$/;

/** The name of the file that holds a text. */
export function textName(sha256: string): string {
	return `texts/${sha256}.txt`;
}

/** The SHA-256 in the name of a text's file, or nothing where the file is not a text. */
export function sha256InName(name: string): string | undefined {
	return textPath.exec(name)?.[1];
}

/** The text in a file, its hash being the one in its name. */
export function readText(name: string, bytes: Bytes, hash: string): string {
	const text = sha256InName(name) === hash ? decode(bytes) : undefined;
	if (text === undefined)
		throw new ProjectFileProblem(
			`${name} does not hold the text it is named after. ${useAnotherCopy}`
		);
	return text;
}

/** Texts that a source names and that are not held, each once. */
export function missingTexts(
	records: Iterable<KindedRecord>,
	texts: ReadonlyMap<string, string>
): string[] {
	const missing = new Set<string>();
	for (const { kind, record } of records) {
		if (kind !== 'source') continue;
		for (const { sha256 } of Object.values((record as RecordOf<'source'>).texts))
			if (!texts.has(sha256)) missing.add(sha256);
	}
	return [...missing];
}
