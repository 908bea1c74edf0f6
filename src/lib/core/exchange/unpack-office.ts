import { Inflate } from 'fflate';
import { joined, type Bytes } from './project-file/utf8';

const endSize = 22;
const chunkBytes = 16_000;

/** What is wrong with an office file, for its reader to say in a sentence that names the file. */
export type OfficeFault =
	'damaged' | 'locked' | 'too many files' | 'too large' | 'too dense' | 'words of its own';

/** What a reader of office files expects of them, and how it tells what is wrong. */
export interface OfficeReader {
	readonly limits: {
		readonly entries: number;
		readonly unpackedBytes: number;
		readonly ratio: number;
	};
	/** Which of the files inside are needed. */
	wants(name: string): boolean;
	problem(fault: OfficeFault, count: number): Error;
}

interface Packed {
	readonly name: string;
	readonly packed: Bytes;
	readonly deflated: boolean;
}

/** The XML files inside an office file, unpacked with an eye on how much really comes out. */
export function unpackOffice(bytes: Bytes, reader: OfficeReader): Record<string, Bytes> {
	const found = directoryOf(bytes, reader).filter(({ name }) => reader.wants(name));
	let left = reader.limits.unpackedBytes;
	const unpacked: Record<string, Bytes> = Object.create(null) as Record<string, Bytes>;
	for (const entry of found) {
		const whole = entry.deflated ? inflated(entry, left, reader) : entry.packed;
		left -= whole.length;
		if (left < 0) throw reader.problem('too large', 0);
		checkXml(whole, reader);
		unpacked[entry.name] = whole;
	}
	return unpacked;
}

/** The names of all files inside an office file. */
export function namesInOffice(bytes: Bytes, reader: OfficeReader): string[] {
	return directoryOf(bytes, reader).map(({ name }) => name);
}

function inflated({ packed }: Packed, most: number, reader: OfficeReader): Bytes {
	const parts: Uint8Array[] = [];
	let size = 0;
	const inflate = new Inflate((chunk) => {
		parts.push(chunk);
		size += chunk.length;
	});
	for (let at = 0; at === 0 || at < packed.length; at += chunkBytes) {
		try {
			inflate.push(packed.subarray(at, at + chunkBytes), at + chunkBytes >= packed.length);
		} catch {
			throw reader.problem('damaged', 0);
		}
		if (size > most) throw reader.problem('too large', 0);
		if (size > 100_000 && size > packed.length * reader.limits.ratio)
			throw reader.problem('too dense', 0);
	}
	return joined(parts);
}

/** Where each file inside stands, as the directory at the end of the zip has it. */
function directoryOf(bytes: Bytes, reader: OfficeReader): Packed[] {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	try {
		return readDirectory(bytes, view, reader);
	} catch (error) {
		if (error instanceof RangeError) throw reader.problem('damaged', 0);
		throw error;
	}
}

function readDirectory(bytes: Bytes, view: DataView, reader: OfficeReader): Packed[] {
	const end = endOf(view);
	if (end === undefined) throw reader.problem('damaged', 0);
	const count = view.getUint16(end + 10, true);
	if (count > reader.limits.entries) throw reader.problem('too many files', count);
	const entries: Packed[] = [];
	let at = view.getUint32(end + 16, true);
	for (let nth = 0; nth < count; nth++) {
		if (view.getUint32(at, true) !== 0x02014b50) throw reader.problem('damaged', 0);
		entries.push(entryAt(bytes, view, at, reader));
		at +=
			46 +
			view.getUint16(at + 28, true) +
			view.getUint16(at + 30, true) +
			view.getUint16(at + 32, true);
	}
	return entries;
}

function entryAt(bytes: Bytes, view: DataView, at: number, reader: OfficeReader): Packed {
	const method = view.getUint16(at + 10, true);
	const isEncrypted = (view.getUint16(at + 8, true) & 1) === 1;
	if (isEncrypted || (method !== 0 && method !== 8)) throw reader.problem('locked', 0);
	const size = view.getUint32(at + 20, true);
	const nameLength = view.getUint16(at + 28, true);
	const local = view.getUint32(at + 42, true);
	const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
	if (start + size > bytes.length) throw reader.problem('damaged', 0);
	const name = String.fromCharCode(...bytes.subarray(at + 46, at + 46 + nameLength));
	return { name, packed: bytes.subarray(start, start + size), deflated: method === 8 };
}

function endOf(view: DataView): number | undefined {
	const earliest = Math.max(0, view.byteLength - endSize - 0xffff);
	for (let at = view.byteLength - endSize; at >= earliest; at--)
		if (view.getUint32(at, true) === 0x06054b50) return at;
	return undefined;
}

/** XML that defines words of its own can swell without end; no office file needs it. */
function checkXml(bytes: Bytes, reader: OfficeReader): void {
	const beginning = String.fromCharCode(...bytes.subarray(0, 2000));
	if (/<!(?:DOCTYPE|ENTITY)/i.test(beginning)) throw reader.problem('words of its own', 0);
}
