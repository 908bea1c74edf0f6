import { decode, type Bytes } from '../project-file/utf8';
import { ZipFault } from './zip-fault';

/** A file inside a zip that another program packed, still packed. */
export interface ZippedFile {
	/** Its path, folders parted by “/”. */
	readonly name: string;
	readonly packed: Bytes;
	readonly deflated: boolean;
	/** How large the zip says that it is; not to be believed. */
	readonly size: number;
	/** CRC-32 of the unpacked bytes. */
	readonly crc: number;
}

const endSize = 22;
const headerSize = 46;

/** The files inside a zip as its directory has them, in its order, folders left away; nothing is unpacked yet. */
export function filesInZip(bytes: Bytes, most: number): ZippedFile[] {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	try {
		return readDirectory(bytes, view, most);
	} catch (error) {
		if (error instanceof RangeError) throw new ZipFault('damaged');
		throw error;
	}
}

/** Whether bytes begin as a zip does. */
export function beginsAsZip(bytes: Bytes): boolean {
	return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;
}

function readDirectory(bytes: Bytes, view: DataView, most: number): ZippedFile[] {
	const end = endOf(view);
	if (end === undefined) throw new ZipFault('damaged');
	const count = view.getUint16(end + 10, true);
	if (count > most) throw new ZipFault('too many files', count);
	const files: ZippedFile[] = [];
	let at = view.getUint32(end + 16, true);
	for (let nth = 0; nth < count; nth++) {
		if (view.getUint32(at, true) !== 0x02014b50) throw new ZipFault('damaged');
		const name = nameAt(bytes, view, at);
		if (!name.endsWith('/')) files.push(fileAt(bytes, view, at, name));
		at +=
			headerSize +
			view.getUint16(at + 28, true) +
			view.getUint16(at + 30, true) +
			view.getUint16(at + 32, true);
	}
	return files;
}

function endOf(view: DataView): number | undefined {
	const earliest = Math.max(0, view.byteLength - endSize - 0xffff);
	for (let at = view.byteLength - endSize; at >= earliest; at--)
		if (view.getUint32(at, true) === 0x06054b50) return at;
	return undefined;
}

function nameAt(bytes: Bytes, view: DataView, at: number): string {
	const written = bytes.subarray(at + headerSize, at + headerSize + view.getUint16(at + 28, true));
	const name = (decode(written) ?? String.fromCharCode(...written)).replaceAll('\\', '/');
	const isOutside = /^\/|^[a-z]:/i.test(name) || name.split('/').includes('..');
	// eslint-disable-next-line no-control-regex -- control characters are what is looked for
	if (isOutside || /[\u0000-\u001f]/.test(name)) throw new ZipFault('outside', name);
	return name;
}

function fileAt(bytes: Bytes, view: DataView, at: number, name: string): ZippedFile {
	const method = view.getUint16(at + 10, true);
	const isEncrypted = (view.getUint16(at + 8, true) & 1) === 1;
	if (isEncrypted || (method !== 0 && method !== 8)) throw new ZipFault('locked', name);
	const packedSize = view.getUint32(at + 20, true);
	const local = view.getUint32(at + 42, true);
	const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
	if (start + packedSize > bytes.length) throw new ZipFault('damaged', name);
	return {
		name,
		packed: bytes.subarray(start, start + packedSize),
		deflated: method === 8,
		size: view.getUint32(at + 24, true),
		crc: view.getUint32(at + 16, true)
	};
}
