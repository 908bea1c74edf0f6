import type { ZipFault } from '../zip/zip-fault';

/** Why another tool's project cannot be read, in a sentence for the person that names the file and says what to do. */
export class RefiProblem extends Error {
	constructor(readonly sentence: string) {
		super(sentence);
	}
}

/** How much another tool's project may hold before it is refused. */
export const refiLimits = {
	/** Texts inside an archive. Pictures, recordings and formatted copies are never unpacked. */
	texts: 2000,
	/** Files of any kind inside an archive. */
	files: 20_000,
	/** Bytes that are really unpacked, of all files together. */
	unpackedBytes: 500_000_000,
	/** Unpacked to packed bytes of any one file inside. */
	ratio: 100,
	/** XML elements inside one another. */
	depth: 64
} as const;

export type RefiLimits = { readonly [Limit in keyof typeof refiLimits]: number };

/** What to do where a file came out wrong. */
export const exportAgain =
	'Export the project again from the tool it comes from, and import that file.';

/** The problem of an archive, in the words of a project that another tool exported. */
export function problemOfZip(file: string, fault: ZipFault, limits: RefiLimits): RefiProblem {
	const which = JSON.stringify(String(fault.which).slice(0, 80));
	const megabytes = Math.round(limits.unpackedBytes / 1e6);
	const sentences: Record<ZipFault['why'], string> = {
		damaged: `${file} is damaged${fault.which === '' ? '' : ` (${which})`}. ${exportAgain}`,
		outside: `${file} holds a name that could be written outside its folder (${which}), so it is not opened. ${exportAgain}`,
		locked: `${file} is locked with a password or packed in a way that is not known here (${which}). Export it without a password.`,
		'too many files': `${file} holds ${fault.which} files, more than a project can, so it is not opened. Export fewer documents at a time.`,
		'too large': `${file} unpacks to more than ${megabytes} MB, so it is not opened. Export fewer documents at a time.`,
		'swells too much': `${which} in ${file} unpacks to more than ${limits.ratio} times its size, as no project does, so it is not opened. ${exportAgain}`
	};
	return new RefiProblem(sentences[fault.why]);
}
