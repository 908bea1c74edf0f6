import type { CodedProject } from '../coded/coded-project';
import type { OffsetRule } from '../coded/offset-rule';
import { ProjectFileProblem } from '../project-file/problem';
import type { Bytes } from '../project-file/utf8';
import { Work, type Watch } from '../project-file/work';
import { ZipFault } from '../zip/zip-fault';
import { Archive, checkIsXml } from './archive';
import { assemble } from './assemble/assemble';
import { ImportReport } from './assemble/import-report';
import { Notes } from './assemble/notes';
import { partsOf } from './assemble/parts';
import { TextReader } from './assemble/read-texts';
import { tryParts } from './assemble/try-parts';
import { problemOfZip, refiLimits, RefiProblem, type RefiLimits } from './problem';
import { readXml, type XmlReading } from './read-xml';

/** How another tool's project is to be read. */
export interface RefiOptions extends Watch {
	/** How the places of a source's passages are counted, by the source's key, where the person says so. */
	readonly rules?: ReadonlyMap<string, OffsetRule>;
	readonly limits?: Partial<RefiLimits>;
}

/** Reads a project (.qdpx, .qde) or codebook (.qdc) that another tool exported by the REFI-QDA standard, or says in a sentence why it cannot. */
export async function readRefiProject(
	file: string,
	bytes: Bytes,
	options: RefiOptions = {}
): Promise<{ readonly project: CodedProject } | RefiProblem> {
	const limits = { ...refiLimits, ...options.limits };
	try {
		return { project: await read(file, bytes, options, limits) };
	} catch (problem) {
		if (problem instanceof RefiProblem) return problem;
		if (problem instanceof ZipFault) return problemOfZip(file, problem, limits);
		// What was stopped on request says so in the words of the one who counts the work.
		if (problem instanceof ProjectFileProblem) return new RefiProblem(problem.sentence);
		throw problem;
	}
}

async function read(
	file: string,
	bytes: Bytes,
	options: RefiOptions,
	limits: RefiLimits
): Promise<CodedProject> {
	const archive = new Archive(file, bytes, limits);
	const work = new Work(options, 2 * archive.xmlSize + 3 * archive.textSize);
	await work.turn();
	const xml = await archive.xml(work);
	checkIsXml(file, xml);
	const reading = await readXml(file, xml, limits, work);
	const raw = reading.project;
	const report = new ImportReport();
	sayMended(file, reading, report);
	const texts = new TextReader(archive, work, report);
	const notes = await Notes.read(raw, texts, report);
	const tried = await tryParts(partsOf(raw, report), texts, work);
	const project = await assemble({
		...{ raw, tried, notes, report, work },
		rules: options.rules ?? new Map()
	});
	await work.turn();
	return project;
}

function sayMended(file: string, reading: XmlReading, report: ImportReport): void {
	report.count('mendedSign', undefined, reading.mendedSigns);
	report.count('fault', undefined, reading.faults);
	if (reading.hasUnreadable) report.count('unreadable', file);
	for (const [name, times] of reading.project.unknown) report.count('unknownElement', name, times);
}
