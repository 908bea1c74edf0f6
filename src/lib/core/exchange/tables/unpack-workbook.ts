import { Inflate } from 'fflate';
import { joined, type Bytes } from '../project-file/utf8';
import { tableLimits, TableProblem } from './table';

const endSize = 22;
const chunkBytes = 16_000;

interface Packed {
	readonly name: string;
	readonly packed: Bytes;
	readonly deflated: boolean;
}

/** The XML files inside a workbook, unpacked with an eye on how much really comes out. */
export function unpackWorkbook(file: string, bytes: Bytes): Record<string, Bytes> {
	const found = directoryOf(file, bytes).filter(({ name }) => /\.xml(?:\.rels)?$/.test(name));
	let left: number = tableLimits.unpackedBytes;
	const unpacked: Record<string, Bytes> = Object.create(null) as Record<string, Bytes>;
	for (const entry of found) {
		const whole = entry.deflated ? inflated(file, entry, left) : entry.packed;
		left -= whole.length;
		if (left < 0) throw tooLarge(file);
		checkXml(file, whole);
		unpacked[entry.name] = whole;
	}
	return unpacked;
}

function inflated(file: string, { packed }: Packed, most: number): Bytes {
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
			throw damaged(file);
		}
		if (size > most) throw tooLarge(file);
		if (size > 100_000 && size > packed.length * tableLimits.ratio)
			throw new TableProblem(
				`${file} unpacks to more than ${tableLimits.ratio} times its size, as no table does, so it is not opened. Save it again in the program it comes from, or save it as CSV.`
			);
	}
	return joined(parts);
}

/** Where each file inside stands, as the directory at the end of the zip has it. */
function directoryOf(file: string, bytes: Bytes): Packed[] {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	try {
		return readDirectory(file, bytes, view);
	} catch (error) {
		if (error instanceof RangeError) throw damaged(file);
		throw error;
	}
}

function readDirectory(file: string, bytes: Bytes, view: DataView): Packed[] {
	const end = endOf(view);
	if (end === undefined) throw damaged(file);
	const count = view.getUint16(end + 10, true);
	if (count > tableLimits.entries)
		throw new TableProblem(
			`${file} holds ${count} files inside, as no table does, so it is not opened. Save it as CSV and import that.`
		);
	const entries: Packed[] = [];
	let at = view.getUint32(end + 16, true);
	for (let nth = 0; nth < count; nth++) {
		if (view.getUint32(at, true) !== 0x02014b50) throw damaged(file);
		entries.push(entryAt(file, bytes, view, at));
		at +=
			46 +
			view.getUint16(at + 28, true) +
			view.getUint16(at + 30, true) +
			view.getUint16(at + 32, true);
	}
	return entries;
}

function entryAt(file: string, bytes: Bytes, view: DataView, at: number): Packed {
	const method = view.getUint16(at + 10, true);
	const isEncrypted = (view.getUint16(at + 8, true) & 1) === 1;
	if (isEncrypted || (method !== 0 && method !== 8))
		throw new TableProblem(
			`${file} is locked or packed in a way that is not known here. Save it without a password, or as CSV.`
		);
	const size = view.getUint32(at + 20, true);
	const nameLength = view.getUint16(at + 28, true);
	const local = view.getUint32(at + 42, true);
	const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
	if (start + size > bytes.length) throw damaged(file);
	const name = String.fromCharCode(...bytes.subarray(at + 46, at + 46 + nameLength));
	return { name, packed: bytes.subarray(start, start + size), deflated: method === 8 };
}

function endOf(view: DataView): number | undefined {
	const earliest = Math.max(0, view.byteLength - endSize - 0xffff);
	for (let at = view.byteLength - endSize; at >= earliest; at--)
		if (view.getUint32(at, true) === 0x06054b50) return at;
	return undefined;
}

/** XML that defines words of its own can swell without end; no workbook needs it. */
function checkXml(file: string, bytes: Bytes): void {
	const beginning = String.fromCharCode(...bytes.subarray(0, 2000));
	if (/<!(?:DOCTYPE|ENTITY)/i.test(beginning))
		throw new TableProblem(
			`${file} defines words of its own inside, as no workbook needs to, so it is not opened. Save it as CSV and import that.`
		);
}

function damaged(file: string): TableProblem {
	return new TableProblem(
		`${file} is damaged, or no Excel workbook (.xlsx). Open it where it comes from, save it again, and import that.`
	);
}

function tooLarge(file: string): TableProblem {
	const megabytes = Math.round(tableLimits.unpackedBytes / 1e6);
	return new TableProblem(
		`${file} unpacks to more than ${megabytes} MB, so it is not opened. Keep the sheet with the configurations, and save it as CSV.`
	);
}
