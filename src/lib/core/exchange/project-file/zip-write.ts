import { Deflate } from 'fflate';
import { crc32 } from '../crc32';
import { encode, joined, type Bytes } from './utf8';
import type { Work } from './work';
import { projectFileLimits } from './limits';

/** A file to be put into a zip. */
export interface ZipFile {
	readonly name: string;
	readonly bytes: Bytes;
}

interface Packed {
	readonly name: Bytes;
	readonly method: number;
	readonly crc: number;
	readonly data: Bytes;
	readonly size: number;
	readonly offset: number;
}

const chunkBytes = 100_000;
/** 1 January 1980, the first day zip knows: no file tells when it was written. */
const fixedDate = 0x0021;
const utf8Names = 0x0800;

/** A zip of the given files in the given order; the same files give the same bytes. `comment` is room for an ending of that many bytes. */
export async function writeZip(
	files: readonly ZipFile[],
	comment: number,
	work: Work
): Promise<Bytes> {
	const parts: Bytes[] = [];
	const packed: Packed[] = [];
	let offset = 0;
	for (const file of files) {
		const one = await pack(file, offset, work);
		const header = localHeader(one);
		parts.push(header, one.name, one.data);
		packed.push(one);
		offset += header.length + one.name.length + one.data.length;
	}
	const directory = joined(packed.flatMap((one) => [directoryHeader(one), one.name]));
	return joined([
		...parts,
		directory,
		directoryEnd(packed.length, directory.length, offset, comment)
	]);
}

async function pack({ name, bytes }: ZipFile, offset: number, work: Work): Promise<Packed> {
	const chunks: Bytes[] = [];
	const deflate = new Deflate({ level: 6 }, (chunk) => chunks.push(chunk));
	let crc = 0;
	for (let at = 0; at < bytes.length; at += chunkBytes) {
		const chunk = bytes.subarray(at, at + chunkBytes);
		crc = crc32(chunk, crc);
		deflate.push(chunk, at + chunkBytes >= bytes.length);
		await work.step(chunk.length);
	}
	const deflated = joined(chunks);
	// What packs too well would be taken for a zip bomb when it is read, so it is stored as it is.
	const tooWell = bytes.length > deflated.length * (projectFileLimits.ratio / 2);
	const stored = tooWell || deflated.length >= bytes.length;
	return {
		name: encode(name),
		method: stored ? 0 : 8,
		crc,
		data: stored ? bytes : deflated,
		size: bytes.length,
		offset
	};
}

/** Little-endian fields: each a value and its width in bytes. */
function fields(...pairs: readonly (readonly [value: number, width: 2 | 4])[]): Bytes {
	const bytes = new Uint8Array(pairs.reduce((sum, [, width]) => sum + width, 0));
	const view = new DataView(bytes.buffer);
	let at = 0;
	for (const [value, width] of pairs) {
		if (width === 2) view.setUint16(at, value, true);
		else view.setUint32(at, value, true);
		at += width;
	}
	return bytes;
}

function common({ method, crc, data, size, name }: Packed) {
	return [
		[20, 2],
		[utf8Names, 2],
		[method, 2],
		[0, 2],
		[fixedDate, 2],
		[crc, 4],
		[data.length, 4],
		[size, 4],
		[name.length, 2],
		[0, 2]
	] as const;
}

function localHeader(packed: Packed): Bytes {
	return fields([0x04034b50, 4], ...common(packed));
}

function directoryHeader(packed: Packed): Bytes {
	const noComment = [0, 2] as const;
	const attributes = [
		[0, 2],
		[0, 2],
		[0, 4]
	] as const;
	return fields([0x02014b50, 4], [20, 2], ...common(packed), noComment, ...attributes, [
		packed.offset,
		4
	]);
}

function directoryEnd(count: number, size: number, offset: number, comment: number): Bytes {
	return fields(
		[0x06054b50, 4],
		[0, 2],
		[0, 2],
		[count, 2],
		[count, 2],
		[size, 4],
		[offset, 4],
		[comment, 2]
	);
}
