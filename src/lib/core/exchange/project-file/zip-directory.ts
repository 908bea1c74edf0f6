import type { ProjectFileLimits } from './limits';
import { ProjectFileProblem, useAnotherCopy } from './problem';
import { decode, type Bytes } from './utf8';

/** A file inside a zip: where its packed bytes stand and what the zip says of it. */
export interface ZipEntry {
	readonly name: string;
	readonly packed: Bytes;
	readonly deflated: boolean;
	readonly size: number;
	readonly crc: number;
}

const endSize = 22;
const directoryHeaderSize = 46;
const localHeaderSize = 30;

/** The files inside a zip, its names and sizes checked, nothing unpacked yet. */
export function readDirectory(bytes: Bytes, limits: ProjectFileLimits): ZipEntry[] {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const end = findEnd(view);
	const count = view.getUint16(end + 10, true);
	if (count > limits.entries) throw tooMany(count, limits.entries);
	const start = view.getUint32(end + 16, true);
	if (start + view.getUint32(end + 12, true) !== end) throw repacked();
	const entries: ZipEntry[] = [];
	let at = start;
	let expected = 0;
	for (let index = 0; index < count; index++) {
		const read = readEntry(bytes, view, at, expected, start);
		entries.push(read.entry);
		({ at, expected } = read);
	}
	if (at !== end || expected !== start) throw repacked();
	checkNames(entries);
	checkSizes(entries, limits);
	return entries;
}

function findEnd(view: DataView): number {
	const earliest = Math.max(0, view.byteLength - endSize - 0xffff);
	for (let at = view.byteLength - endSize; at >= earliest; at--) {
		const ends =
			at + endSize + (view.getUint32(at, true) === 0x06054b50 ? view.getUint16(at + 20, true) : -1);
		if (ends === view.byteLength) return at;
	}
	if (view.byteLength >= 4 && view.getUint32(0, true) === 0x04034b50)
		throw new ProjectFileProblem(`This project file has been cut short. ${useAnotherCopy}`);
	throw new ProjectFileProblem(
		'This is not a Retroduce project file. Choose a file that was saved from Retroduce.'
	);
}

function readEntry(bytes: Bytes, view: DataView, at: number, expected: number, end: number) {
	if (at + directoryHeaderSize > bytes.length || view.getUint32(at, true) !== 0x02014b50)
		throw repacked();
	const [flags, method] = [view.getUint16(at + 8, true), view.getUint16(at + 10, true)];
	const [packedSize, size] = [view.getUint32(at + 20, true), view.getUint32(at + 24, true)];
	const nameLength = view.getUint16(at + 28, true);
	const next = at + directoryHeaderSize + nameLength;
	const offset = view.getUint32(at + 42, true);
	const dataAt = offset + localHeaderSize + nameLength;
	const plain = view.getUint16(at + 30, true) === 0 && view.getUint16(at + 32, true) === 0;
	if ((flags & ~0x0800) !== 0 || (method !== 0 && method !== 8) || !plain) throw repacked();
	if (next > bytes.length || offset !== expected || dataAt + packedSize > end) throw repacked();
	if (!sameHeaders(bytes, at, offset, nameLength)) throw repacked();
	const name = decode(bytes.subarray(at + directoryHeaderSize, next));
	if (name === undefined) throw badName('unreadable');
	const entry: ZipEntry = {
		name,
		packed: bytes.subarray(dataAt, dataAt + packedSize),
		deflated: method === 8,
		size,
		crc: view.getUint32(at + 16, true)
	};
	return { entry, at: next, expected: dataAt + packedSize };
}

/** Whether a file's own header and its row in the directory say the same, name included. */
function sameHeaders(bytes: Bytes, at: number, offset: number, nameLength: number): boolean {
	if (bytes[offset] !== 0x50 || bytes[offset + 1] !== 0x4b) return false;
	if (bytes[offset + 2] !== 3 || bytes[offset + 3] !== 4) return false;
	for (let index = 0; index < 26; index++)
		if (bytes[offset + 4 + index] !== bytes[at + 6 + index]) return false;
	for (let index = 0; index < nameLength; index++)
		if (bytes[offset + localHeaderSize + index] !== bytes[at + directoryHeaderSize + index])
			return false;
	return true;
}

function checkNames(entries: readonly ZipEntry[]): void {
	const seen = new Set<string>();
	for (const { name } of entries) {
		if (!isPlainPath(name)) throw badName(name);
		// Names that differ in case alone would overwrite one another on many disks.
		const folded = name.toLowerCase();
		if (seen.has(folded))
			throw new ProjectFileProblem(
				`This file holds “${name}” twice, so it is not opened. ${useAnotherCopy}`
			);
		seen.add(folded);
	}
}

/** Whether a name stays inside the folder it would be unpacked to, on any system. */
function isPlainPath(name: string): boolean {
	// eslint-disable-next-line no-control-regex -- control characters are what is looked for
	if (name.length > 255 || /[\u0000-\u001f\\:]/.test(name)) return false;
	return name.split('/').every((part) => part !== '' && part !== '.' && part !== '..');
}

function checkSizes(entries: readonly ZipEntry[], limits: ProjectFileLimits): void {
	const total = entries.reduce((sum, { size }) => sum + size, 0);
	if (total > limits.unpackedBytes) throw tooLarge(limits);
}

/** The problem of a file that unpacks to more than may be held. */
export function tooLarge({ unpackedBytes }: ProjectFileLimits): ProjectFileProblem {
	const megabytes = Math.round(unpackedBytes / 1e6);
	return new ProjectFileProblem(
		`This file unpacks to more than ${megabytes} MB, so it is not opened. If it really is a project, split it or remove texts that are not needed.`
	);
}

/** The problem of a file that holds more files than may be. */
export function tooMany(count: number, most: number): ProjectFileProblem {
	return new ProjectFileProblem(
		`This file holds ${count} files where at most ${most} can be, so it is not opened. Choose a file that was saved from Retroduce.`
	);
}

function badName(name: string): ProjectFileProblem {
	const shown = JSON.stringify(name.slice(0, 80));
	return new ProjectFileProblem(
		`This file holds a name that could be written outside its folder (${shown}), so it is not opened. Choose a file that was saved from Retroduce.`
	);
}

function repacked(): ProjectFileProblem {
	return new ProjectFileProblem(
		`This file was damaged, or packed again by another program. ${useAnotherCopy}`
	);
}
