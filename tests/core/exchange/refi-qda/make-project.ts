import { strToU8, zipSync, type Zippable } from 'fflate';
import type { CodedProject } from '../../../../src/lib/core/exchange/coded/coded-project';
import { RefiProblem } from '../../../../src/lib/core/exchange/refi-qda/problem';
import {
	readRefiProject,
	type RefiOptions
} from '../../../../src/lib/core/exchange/refi-qda/read-refi-project';
import type { Bytes } from '../../../../src/lib/core/exchange/project-file/utf8';

/** A GUID that says by its number what it belongs to. */
export function guid(number: number): string {
	return `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
}

/** Text for XML; line ends and tabs in attributes as references, so that none is lost. */
export function xml(text: string): string {
	return text
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('"', '&quot;')
		.replaceAll('\r', '&#13;')
		.replaceAll('\n', '&#10;')
		.replaceAll('\t', '&#9;');
}

/** An archive as a tool packs it. */
export function archive(files: Readonly<Record<string, string | Uint8Array>>): Bytes {
	const packed: Zippable = {};
	for (const [name, content] of Object.entries(files))
		packed[name] = typeof content === 'string' ? strToU8(content) : content;
	return new Uint8Array(zipSync(packed));
}

/** The XML of a project around its parts. */
export function project(parts: string, attributes = 'name="P" origin="A tool 1.0"'): string {
	return `<?xml version="1.0" encoding="utf-8"?>\n<Project xmlns="urn:QDA-XML:project:1.0" ${attributes}>${parts}</Project>`;
}

/** The codebook part of a project. */
export function codebook(codes: string): string {
	return `<CodeBook><Codes>${codes}</Codes></CodeBook>`;
}

/** A code that has no children. */
export function code(number: number, name: string, more = ''): string {
	return `<Code guid="${guid(number)}" name="${xml(name)}" isCodable="true" ${more}/>`;
}

/** A coding with a code, by nobody in particular. */
export function coding(number: number, ofCode: number, more = '', within = ''): string {
	return `<Coding guid="${guid(number)}" ${more}><CodeRef targetGUID="${guid(ofCode)}"/>${within}</Coding>`;
}

/** A passage of a text. */
export function selection(
	number: number,
	[start, end]: readonly [number, number],
	{ name, within = '' }: { name?: string; within?: string } = {}
): string {
	const named = name === undefined ? '' : ` name="${xml(name)}"`;
	return `<PlainTextSelection guid="${guid(number)}" startPosition="${start}" endPosition="${end}"${named}>${within}</PlainTextSelection>`;
}

/** A text source whose text stands in the XML. */
export function textSource(number: number, name: string, text: string, within = ''): string {
	return `<TextSource guid="${guid(number)}" name="${xml(name)}"><PlainTextContent>${xml(text)}</PlainTextContent>${within}</TextSource>`;
}

/** What is read of a file, which is expected to be read without a problem. */
export async function read(
	bytes: Bytes | string,
	options: RefiOptions = {},
	file = 'P.qdpx'
): Promise<CodedProject> {
	const given = typeof bytes === 'string' ? new Uint8Array(strToU8(bytes)) : bytes;
	const result = await readRefiProject(file, given, options);
	if (result instanceof RefiProblem) throw result;
	return result.project;
}

/** The sentence with which a file is refused. */
export async function refusal(
	bytes: Bytes | string,
	options: RefiOptions = {},
	file = 'P.qdpx'
): Promise<string> {
	const given = typeof bytes === 'string' ? new Uint8Array(strToU8(bytes)) : bytes;
	const result = await readRefiProject(file, given, options);
	return result instanceof RefiProblem ? result.sentence : 'It was read.';
}

/** The lines of a report of one kind, as sentences. */
export function said(
	{ report }: CodedProject,
	what: CodedProject['report'][number]['what']
): string[] {
	return report.filter((line) => line.what === what).map(({ sentence }) => sentence);
}
