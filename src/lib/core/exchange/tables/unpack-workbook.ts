import type { Bytes } from '../project-file/utf8';
import { filesInZip } from '../zip/files-in-zip';
import { unpackWhole } from '../zip/unpack-file';
import { ZipFault } from '../zip/zip-fault';
import { tableLimits, TableProblem } from './table';

/** The XML files inside a workbook, unpacked with an eye on how much really comes out. */
export function unpackWorkbook(file: string, bytes: Bytes): Record<string, Bytes> {
	try {
		return unpackXml(file, bytes);
	} catch (fault) {
		if (fault instanceof ZipFault) throw problemOf(file, fault);
		throw fault;
	}
}

function unpackXml(file: string, bytes: Bytes): Record<string, Bytes> {
	const found = filesInZip(bytes, tableLimits.entries).filter(({ name }) =>
		/\.xml(?:\.rels)?$/.test(name)
	);
	let left: number = tableLimits.unpackedBytes;
	const unpacked: Record<string, Bytes> = Object.create(null) as Record<string, Bytes>;
	for (const entry of found) {
		const whole = unpackWhole(entry, { bytes: left, ratio: tableLimits.ratio });
		left -= whole.length;
		checkXml(file, whole);
		unpacked[entry.name] = whole;
	}
	return unpacked;
}

/** XML that defines words of its own can swell without end; no workbook needs it. */
function checkXml(file: string, bytes: Bytes): void {
	const beginning = String.fromCharCode(...bytes.subarray(0, 2000));
	if (/<!(?:DOCTYPE|ENTITY)/i.test(beginning))
		throw new TableProblem(
			`${file} defines words of its own inside, as no workbook needs to, so it is not opened. Save it as CSV and import that.`
		);
}

function problemOf(file: string, { why, which }: ZipFault): TableProblem {
	const megabytes = Math.round(tableLimits.unpackedBytes / 1e6);
	const sentences: Record<ZipFault['why'], string> = {
		damaged: `${file} is damaged, or no Excel workbook (.xlsx). Open it where it comes from, save it again, and import that.`,
		outside: `${file} holds a name that could be written outside its folder, so it is not opened. Save it again in the program it comes from, or save it as CSV.`,
		locked: `${file} is locked or packed in a way that is not known here. Save it without a password, or as CSV.`,
		'too many files': `${file} holds ${which} files inside, as no table does, so it is not opened. Save it as CSV and import that.`,
		'too large': `${file} unpacks to more than ${megabytes} MB, so it is not opened. Keep the sheet with the configurations, and save it as CSV.`,
		'swells too much': `${file} unpacks to more than ${tableLimits.ratio} times its size, as no table does, so it is not opened. Save it again in the program it comes from, or save it as CSV.`
	};
	return new TableProblem(sentences[why]);
}
