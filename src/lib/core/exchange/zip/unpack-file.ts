import { Inflate } from 'fflate';
import { crc32 } from '../crc32';
import { joined, type Bytes } from '../project-file/utf8';
import type { ZippedFile } from './files-in-zip';
import { ZipFault } from './zip-fault';

/** How much may come out of a zip. */
export interface UnpackingLimits {
	/** Bytes that may still come out. */
	readonly bytes: number;
	/** Unpacked to packed bytes of any one file. */
	readonly ratio: number;
}

const chunkBytes = 16_000;
/** Text that repeats itself packs well; only what swells to more than this can do harm. */
const harmlessBytes = 1_000_000;

/** Unpacks a file step by step, yielding how many bytes have just come out, counted as they come. */
export function* unpackFile(file: ZippedFile, limits: UnpackingLimits): Generator<number, Bytes> {
	if (!file.deflated) {
		if (file.packed.length > limits.bytes) throw new ZipFault('too large', file.name);
		yield file.packed.length;
		if (crc32(file.packed) !== file.crc) throw new ZipFault('damaged', file.name);
		return file.packed;
	}
	return yield* inflateFile(file, limits);
}

function* inflateFile(file: ZippedFile, limits: UnpackingLimits): Generator<number, Bytes> {
	const parts: Uint8Array[] = [];
	let size = 0;
	let crc = 0;
	const inflate = new Inflate((chunk) => {
		parts.push(chunk);
		size += chunk.length;
		crc = crc32(chunk, crc);
	});
	for (let at = 0; at === 0 || at < file.packed.length; at += chunkBytes) {
		const before = size;
		push(inflate, file, at);
		if (size > limits.bytes) throw new ZipFault('too large', file.name);
		if (size > harmlessBytes && size > file.packed.length * limits.ratio)
			throw new ZipFault('swells too much', file.name);
		yield size - before;
	}
	if (crc !== file.crc) throw new ZipFault('damaged', file.name);
	return joined(parts);
}

/** Unpacks a file in one go. */
export function unpackWhole(file: ZippedFile, limits: UnpackingLimits): Bytes {
	const steps = unpackFile(file, limits);
	for (;;) {
		const step = steps.next();
		if (step.done === true) return step.value;
	}
}

function push(inflate: Inflate, { name, packed }: ZippedFile, at: number): void {
	try {
		inflate.push(packed.subarray(at, at + chunkBytes), at + chunkBytes >= packed.length);
	} catch {
		throw new ZipFault('damaged', name);
	}
}
