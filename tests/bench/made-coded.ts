import { randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync, type Zippable } from 'fflate';

/** How large a coded project is. */
export interface CodedSizes {
	readonly sources: number;
	/** Passages in each source, each with one code. */
	readonly passages: number;
	/** UTF-16 units of each text. */
	readonly length: number;
}

const sentences = [
	'I had not been out of the flat for weeks and nobody had rung.',
	'She waited at the door with me until the others came in.',
	'After that I went by myself, most weeks, and I slept.',
	'The bus does not go there any more, so it is a long walk.'
];
const roles = ['Contexts', 'Mechanisms', 'Outcomes', 'Remarks'] as const;
const codesOfBranch = 100;

const guid = () => randomUUID().toUpperCase();
const attribute = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** Writes an export of a coding tool to a folder: 400 codes, and sources whose texts stand beside it uncompressed, so that the file is as large as they are; gives the file. */
export function writeCodedProject(folder: string, sizes: CodedSizes): string {
	const branches = roles.map((name) => ({
		name,
		codes: Array.from({ length: codesOfBranch }, (_, nth) => ({
			key: guid(),
			name: `${name.slice(0, -1)} number ${nth}`
		}))
	}));
	const files: Zippable = {};
	const sources = Array.from({ length: sizes.sources }, (_, nth) => {
		const key = guid();
		const text = textOf(nth, sizes.length);
		files[`sources/${key}.txt`] = [strToU8(text), { level: 0 }];
		const codes = branches.flatMap((branch) => branch.codes);
		const passages = passagesOf(text, sizes.passages, (place) => {
			const code = codes[(nth * 7 + place * 13) % codes.length];
			return code?.key ?? '';
		});
		return `<TextSource guid="${key}" name="Interview ${nth}" plainTextPath="internal://${key}.txt">${passages}</TextSource>`;
	});
	const tree = branches.map(
		({ name, codes }) =>
			`<Code guid="${guid()}" name="${name}" isCodable="false">${codes
				.map((code) => `<Code guid="${code.key}" name="${code.name}" isCodable="true"/>`)
				.join('')}</Code>`
	);
	files['project.qde'] = strToU8(
		`<?xml version="1.0" encoding="utf-8"?><Project xmlns="urn:QDA-XML:project:1.0" name="Large" origin="A tool 1.0"><CodeBook><Codes>${tree.join('')}</Codes></CodeBook><Sources>${sources.join('')}</Sources></Project>`
	);
	const file = join(folder, 'large.qdpx');
	writeFileSync(file, zipSync(files, { level: 1 }));
	return file;
}

/** A text of one's own of about this length. */
function textOf(nth: number, length: number): string {
	const lines: string[] = [`Interview ${nth}.`];
	for (let at = 0, place = nth; at < length; place++) {
		const line = `${sentences[place % sentences.length] ?? ''} ${place % 97}.`;
		lines.push(line);
		at += line.length + 1;
	}
	return lines.join('\n');
}

function passagesOf(text: string, many: number, codeAt: (place: number) => string): string {
	const step = Math.floor(text.length / (many + 1));
	return Array.from({ length: many }, (_, place) => {
		const start = text.indexOf('\n', place * step) + 1;
		const end = text.indexOf('\n', start);
		const words = attribute(text.slice(start, end));
		return `<PlainTextSelection guid="${guid()}" name="${words}" startPosition="${start}" endPosition="${end}"><Coding guid="${guid()}"><CodeRef targetGUID="${codeAt(place)}"/></Coding></PlainTextSelection>`;
	}).join('');
}
