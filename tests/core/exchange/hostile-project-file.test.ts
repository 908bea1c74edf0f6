import { deflateSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { encode } from '../../../src/lib/core/exchange/project-file/utf8';
import { fileWith, projectLine, refusal, written, zipOf } from './raw-zip';
import { sampleProject } from './sample-project';

const element = (id: string, more = '') =>
	`{"kind":"element","record":{"id":"element:${id}","label":"L"${more}}}\n`;
const change = (seq: number, more = '') =>
	`{"seq":${seq},"command":"c","about":[],"at":"2026","scope":"theory","schema":1,"diff":[]${more}}\n`;

describe('what is not a project file is refused in a sentence', () => {
	it('says so of something that is no zip', async () => {
		expect(await refusal(encode('reference,nickname\nCMO 1,Company\n'))).toBe(
			'This is not a Retroduce project file. Choose a file that was saved from Retroduce.'
		);
		expect(await refusal(new Uint8Array())).toContain('not a Retroduce project file');
	});

	it('says so of a zip of something else', async () => {
		expect(await refusal(await zipOf({ 'word/document.xml': '<w/>' }))).toContain(
			'holds no manifest.json'
		);
	});

	it('says that a file has been cut short', async () => {
		const bytes = await written(sampleProject());
		expect(await refusal(bytes.slice(0, 900))).toContain('cut short');
	});

	it('says so of a zip whose manifest is for something else', async () => {
		const other = await fileWith({ manifest: { format: 'other' } });
		expect(await refusal(other)).toContain('does not say that this is a Retroduce project');
	});

	it('refuses a file that was packed again, because nothing vouches for it then', async () => {
		const bytes = await written(sampleProject());
		const unsealed = bytes.slice(0, bytes.length - 64);
		const longer = new Uint8Array([...unsealed, ...encode('0'.repeat(64))]);
		expect(await refusal(longer)).toContain('not byte for byte as it was saved');
	});
});

describe('a newer project file is refused and left as it is', () => {
	it('where its format needs a newer reader', async () => {
		expect(
			await refusal(await fileWith({ manifest: { minimumReader: 2, version: 3, files: 'other' } }))
		).toBe(
			'This project was saved by a newer Retroduce (format 2, records 1; this one reads format 1, records 1). Open it with the newer one; the file was left as it is.'
		);
	});

	it('where its records follow newer schemas', async () => {
		expect(await refusal(await fileWith({ manifest: { schema: 2 } }))).toContain('newer Retroduce');
	});
});

describe('a zip made to do harm is refused before it can', () => {
	it.each([
		'../outside.txt',
		'/etc/passwd',
		'a/../../b',
		'a\\b',
		'C:/x',
		'a//b',
		'./a',
		'line\nbreak'
	])('names no file outside its folder (%j)', async (name) => {
		expect(await refusal(await fileWith({ others: { [name]: 'x' } }))).toContain(
			'could be written outside its folder'
		);
	});

	it('holds no two files of one name', async () => {
		const bytes = await fileWith({ others: { 'a.txt': '1', 'A.txt': '2' } });
		expect(await refusal(bytes)).toContain('“A.txt” twice');
	});

	it('does not unpack to more than a hundred times its size', async () => {
		const bytes = await bomb(5_000_000);
		expect(await refusal(bytes)).toContain('more than 100 times its size');
	});

	it('does not unpack to more than may be held, whatever it says of its sizes', async () => {
		const bytes = await fileWith({ others: { 'a.txt': 'x'.repeat(9000) } });
		expect(await refusal(bytes, { limits: { unpackedBytes: 5000 } })).toContain(
			'unpacks to more than'
		);
		const lying = await bomb(5_000_000, 10);
		expect(await refusal(lying, { limits: { unpackedBytes: 100_000, ratio: 10_000 } })).toContain(
			'unpacks to more than'
		);
	});

	it('does not hold more files than may be', async () => {
		const bytes = await fileWith({ others: { a: '1', b: '2', c: '3' } });
		expect(await refusal(bytes, { limits: { entries: 5 } })).toContain(
			'holds 6 files where at most 5'
		);
	});

	it('holds nothing that its manifest does not list, and all that it lists', async () => {
		const files = { 'records.ndjson': '0'.repeat(64) };
		expect(await refusal(await fileWith({ manifest: { files } }))).toContain('damaged');
		expect(await refusal(await fileWith({ manifest: { files: {} } }))).toContain(
			'but not in its manifest'
		);
	});
});

/** A zip with one file that packs a thousand times over; it may claim another size. */
async function bomb(size: number, claimed = size) {
	const packed = deflateSync(new Uint8Array(size), { level: 9 });
	const bytes = await zipOf({ 'manifest.json': packed });
	const view = new DataView(bytes.buffer);
	const end = bytes.length - 89 - 22;
	const row = view.getUint32(end + 16, true);
	for (const [header, shift] of [
		[0, 4],
		[row, 6]
	] as const) {
		view.setUint16(header + shift + 4, 8, true);
		view.setUint32(header + shift + 18, claimed, true);
	}
	return bytes;
}

describe('lines that cannot be trusted are refused with file and line', () => {
	const deep = `{"kind":"element","record":{"id":"element:1","label":"L","x":${'['.repeat(200_000)}${']'.repeat(200_000)}}}\n`;
	it.each([
		['nested too deep', deep, 'nested more than 64 levels'],
		['a key that poisons', element('1', ',"__proto__":{"a":1}'), 'uses “__proto__”'],
		[
			'a key that poisons further in',
			element('1', ',"x":[{"constructor":1}]'),
			'uses “constructor”'
		],
		['no JSON', 'hello\n', 'this is not JSON.'],
		['an empty line', '\n', 'this is not JSON.'],
		['half a line', '{"kind":', 'the line is cut short.'],
		['no record', '{"kind":"element"}\n', 'not a record with its kind'],
		[
			'a kind that poisons',
			'{"kind":"__proto__","record":{"id":"a"}}\n',
			'not a record with its kind'
		],
		[
			'an invalid record',
			'{"kind":"element","record":{"id":"element:1"}}\n',
			'This element cannot be kept: label'
		],
		[
			'an id of another kind',
			'{"kind":"element","record":{"id":"theory:1","label":"L"}}\n',
			'must be the id of an element'
		],
		['the same id twice', element('1') + element('1'), 'element:1 stands here twice'],
		[
			'a pointer to nothing',
			element('1', ',"oppositeOf":"element:2"'),
			'points to element:2, which is not in the file'
		]
	])('%s', async (_what, lines, expected) => {
		const sentence = await refusal(await fileWith({ records: projectLine + lines }));
		expect(sentence).toMatch(/^records\.ndjson, line [23]: /);
		expect(sentence).toContain(expected);
		expect(sentence).toMatch(/Use another copy/);
	});

	it.each([
		['a gap', change(1) + change(3), 'change 1 is followed by change 3'],
		['a change that undoes a later one', change(1, ',"undoes":2'), 'an earlier change'],
		['no number', change(0), 'seq'],
		[
			'a path that poisons',
			change(1).replace('[]}', '[{"kind":"element","id":"element:1","path":["__proto__"]}]}'),
			'no field may have'
		],
		['an unknown scope', change(1).replace('theory', 'all'), 'scope']
	])('%s in the journal', async (_what, journal, expected) => {
		const sentence = await refusal(await fileWith({ journal }));
		expect(sentence).toMatch(/^journal\.ndjson, line [12]: /);
		expect(sentence).toContain(expected);
	});

	it('two projects, or none', async () => {
		expect(await refusal(await fileWith({ records: '' }))).toContain('no project');
		const two = projectLine + projectLine.replace('project:1', 'project:2');
		expect(await refusal(await fileWith({ records: two }))).toContain('2 projects');
	});

	it('a text that is not the one it is named after', async () => {
		const name = `texts/${'0'.repeat(64)}.txt`;
		expect(await refusal(await fileWith({ others: { [name]: 'x' } }))).toContain(
			`${name} does not hold the text`
		);
	});

	it('fewer records than the manifest says', async () => {
		const counts = { records: { project: 1, element: 2 }, changes: 0, texts: 0 };
		expect(await refusal(await fileWith({ manifest: { counts } }))).toContain('as many records');
	});
});
