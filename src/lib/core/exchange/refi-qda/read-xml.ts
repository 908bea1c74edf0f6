import type { Bytes } from '../project-file/utf8';
import type { Work } from '../project-file/work';
import { exportAgain, RefiProblem, type RefiLimits } from './problem';
import { Gatherer } from './raw/gather';
import type { RawProject } from './raw/raw-project';
import { XmlFault } from './xml/faults';
import { piecesOf } from './xml/pieces';
import { RecordReader } from './xml/read-records';
import { Scrubber } from './xml/scrub';

/** What was read of a project's XML, and what had to be mended to read it. */
export interface XmlReading {
	readonly project: RawProject;
	/** Signs that XML may not hold and that became spaces. */
	readonly mendedSigns: number;
	/** Other faults that were read over. */
	readonly faults: number;
	/** Whether some bytes could not be read as text. */
	readonly hasUnreadable: boolean;
}

/** Reads a project's XML piece by piece. */
export async function readXml(
	file: string,
	bytes: Bytes,
	limits: RefiLimits,
	work: Work
): Promise<XmlReading> {
	const gatherer = new Gatherer();
	const reader = new RecordReader(gatherer, limits.depth);
	const scrubber = new Scrubber();
	let hasUnreadable = false;
	try {
		for (const piece of piecesOf(bytes)) {
			hasUnreadable ||= !piece.isSound;
			reader.read(scrubber.scrub(piece.text));
			await work.step(piece.bytes);
		}
		reader.end();
	} catch (fault) {
		if (fault instanceof XmlFault) throw problemOf(file, fault, limits);
		throw fault;
	}
	const { project } = gatherer;
	if (project.root !== 'Project' && project.root !== 'CodeBook') throw foreign(file, project.root);
	return { project, mendedSigns: scrubber.count, faults: reader.faults, hasUnreadable };
}

function problemOf(file: string, { why, line, detail }: XmlFault, { depth }: RefiLimits) {
	if (why === 'doctype')
		return new RefiProblem(
			`${file} defines words of its own in line ${line} (DOCTYPE), as no project needs to, so it is not opened. ${exportAgain}`
		);
	if (why === 'too deep')
		return new RefiProblem(
			`${file}, line ${line}: more than ${depth} elements stand inside one another, so it is not opened. Flatten the code tree, and export it again.`
		);
	const isShort = /^[^a-z]*(?:unclosed tag|unexpected end|document must)/.test(detail);
	return new RefiProblem(
		isShort
			? `${file} ends in the middle of line ${line}: it has been cut short. ${exportAgain}`
			: `${file} is not well-formed XML in line ${line}, so what it says cannot be told. ${exportAgain}`
	);
}

function foreign(file: string, root: string): RefiProblem {
	return new RefiProblem(
		`${file} is XML of another kind (it begins with “${root.slice(0, 60)}”), so it is no REFI-QDA project. In the tool it comes from, choose to export as REFI-QDA (.qdpx), or the codebook as .qdc.`
	);
}
