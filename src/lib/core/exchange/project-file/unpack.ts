import { Inflate } from 'fflate';
import { crc32 } from '../crc32';
import type { ProjectFileLimits } from './limits';
import { ProjectFileProblem, useAnotherCopy } from './problem';
import { joined, type Bytes } from './utf8';
import type { Work } from './work';
import { tooLarge, type ZipEntry } from './zip-directory';

const chunkBytes = 16_000;
const storedChunkBytes = 200_000;

interface Unpacked {
	readonly bytes: Bytes;
	readonly crc: number;
}

/** Unpacks the files of one zip, counting what really comes out of all of them together. */
export class Unpacker {
	#unpacked = 0;

	constructor(
		private readonly limits: ProjectFileLimits,
		private readonly work: Work
	) {}

	/** The bytes of one file, or a problem where they are not what the zip says. */
	async unpack(entry: ZipEntry): Promise<Bytes> {
		const { bytes, crc } = entry.deflated ? await this.#inflate(entry) : await this.#stored(entry);
		if (bytes.length !== entry.size || crc !== entry.crc) throw damaged(entry.name);
		return bytes;
	}

	async #stored({ packed }: ZipEntry): Promise<Unpacked> {
		this.#count(packed.length);
		let crc = 0;
		for (let at = 0; at < packed.length; at += storedChunkBytes) {
			const chunk = packed.subarray(at, at + storedChunkBytes);
			crc = crc32(chunk, crc);
			await this.work.step(chunk.length);
		}
		return { bytes: packed, crc };
	}

	async #inflate(entry: ZipEntry): Promise<Unpacked> {
		const chunks: Bytes[] = [];
		let size = 0;
		let crc = 0;
		const inflate = new Inflate((chunk) => {
			chunks.push(chunk);
			size += chunk.length;
			crc = crc32(chunk, crc);
		});
		for (let at = 0; at === 0 || at < entry.packed.length; at += chunkBytes) {
			const before = size;
			pushChunk(inflate, entry, at);
			this.#count(size - before);
			if (size > entry.packed.length * this.limits.ratio) throw bomb(entry.name, this.limits);
			await this.work.step(size - before);
		}
		return { bytes: joined(chunks), crc };
	}

	#count(bytes: number): void {
		this.#unpacked += bytes;
		if (this.#unpacked > this.limits.unpackedBytes) throw tooLarge(this.limits);
	}
}

function pushChunk(inflate: Inflate, { name, packed }: ZipEntry, at: number): void {
	try {
		inflate.push(packed.subarray(at, at + chunkBytes), at + chunkBytes >= packed.length);
	} catch {
		throw damaged(name);
	}
}

/** The problem of a file inside whose bytes are not what they should be. */
export function damaged(name: string): ProjectFileProblem {
	return new ProjectFileProblem(`${name} inside this project file is damaged. ${useAnotherCopy}`);
}

function bomb(name: string, { ratio }: ProjectFileLimits): ProjectFileProblem {
	return new ProjectFileProblem(
		`${name} unpacks to more than ${ratio} times its size, as no project does, so the file is not opened. Choose a file that was saved from Retroduce.`
	);
}
