import type { Bytes } from './project-file/utf8';
import { filesInZip } from './zip/files-in-zip';
import { unpackWhole } from './zip/unpack-file';
import { ZipFault } from './zip/zip-fault';

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

/** The XML files inside an office file, unpacked with an eye on how much really comes out. */
export function unpackOffice(bytes: Bytes, reader: OfficeReader): Record<string, Bytes> {
	return inItsWords(reader, () => {
		const { entries, unpackedBytes, ratio } = reader.limits;
		const found = filesInZip(bytes, entries).filter(({ name }) => reader.wants(name));
		let left = unpackedBytes;
		const unpacked: Record<string, Bytes> = Object.create(null) as Record<string, Bytes>;
		for (const file of found) {
			const whole = unpackWhole(file, { bytes: left, ratio });
			left -= whole.length;
			checkXml(whole, reader);
			unpacked[file.name] = whole;
		}
		return unpacked;
	});
}

/** The names of all files inside an office file. */
export function namesInOffice(bytes: Bytes, reader: OfficeReader): string[] {
	return inItsWords(reader, () => filesInZip(bytes, reader.limits.entries).map(({ name }) => name));
}

const faults: Readonly<Record<ZipFault['why'], OfficeFault>> = {
	damaged: 'damaged',
	outside: 'damaged',
	locked: 'locked',
	'too many files': 'too many files',
	'too large': 'too large',
	'swells too much': 'too dense'
};

/** Does something with a zip; what is wrong with it is told as the reader tells it. */
function inItsWords<Result>(reader: OfficeReader, work: () => Result): Result {
	try {
		return work();
	} catch (fault) {
		if (!(fault instanceof ZipFault)) throw fault;
		throw reader.problem(faults[fault.why], typeof fault.which === 'number' ? fault.which : 0);
	}
}

/** XML that defines words of its own can swell without end; no office file needs it. */
function checkXml(bytes: Bytes, reader: OfficeReader): void {
	const beginning = String.fromCharCode(...bytes.subarray(0, 2000));
	if (/<!(?:DOCTYPE|ENTITY)/i.test(beginning)) throw reader.problem('words of its own', 0);
}
