import type { Extract } from '../../../model/extract';
import type { Id } from '../../../model/id';
import { projectOf, type Model } from '../../../model/model';
import { writeFacts } from '../../coded/facts';
import { ownNames, ownOrigin } from '../../coded/own-file';
import type { ReportLine } from '../../coded/report';
import { ProjectFileProblem } from '../../project-file/problem';
import { encode, type Bytes } from '../../project-file/utf8';
import { Work, type Watch } from '../../project-file/work';
import { writeZip, type ZipFile } from '../../project-file/zip-write';
import { casesXml } from './cases';
import { writeCode } from './code';
import { codeTree } from './code-tree';
import { putDecisions } from './decisions';
import { Desk } from './desk';
import { graphsXml } from './graphs';
import { putKept } from './kept-as-data';
import { sayLeftOver } from './left-over';
import { linksXml } from './links';
import { setsXml } from './sets';
import { sourceXml, type SourceWritten } from './sources';
import { Variables } from './variables';
import { dateTime } from './xml';

/** How a project is to be written; progress counts sources. */
export interface WriteOptions extends Watch {
	/** When it is written, ISO 8601. */
	readonly at?: string;
	/** The view that is drawn first. */
	readonly view?: Id<'view'>;
	/** The version of this program. */
	readonly version?: string;
}

/** A project in the standard's form, and what of it the form has no words for. */
export interface RefiWritten {
	readonly bytes: Bytes;
	readonly report: readonly ReportLine[];
}

/** Writes a project as a REFI-QDA project (.qdpx) that other tools open, or says why it was stopped. The same project gives the same bytes. */
export async function writeRefiProject(
	model: Model,
	texts: ReadonlyMap<string, string>,
	options: WriteOptions = {}
): Promise<RefiWritten | ProjectFileProblem> {
	try {
		return await write(new Desk(model, texts), options);
	} catch (problem) {
		if (problem instanceof ProjectFileProblem) return problem;
		throw problem;
	}
}

async function write(desk: Desk, options: WriteOptions): Promise<RefiWritten> {
	const variables = new Variables(desk);
	putDecisions(desk);
	putKept(desk);
	const codes = codeTree(desk).map((code) => writeCode(code, desk, true));
	const { sources, files } = await allSources(desk, variables, options);
	const cases = casesXml(desk, variables);
	const links = linksXml(desk);
	const { xml, notes } = desk;
	const aboutProject = projectNote(desk);
	const content = [
		xml.container('Users', users(desk)),
		codes.length === 0 ? '' : xml.element('CodeBook', {}, [xml.element('Codes', {}, codes)]),
		xml.container('Variables', variables.all()),
		xml.container('Cases', cases),
		xml.container('Sources', sources),
		xml.container('Notes', notes.all()),
		xml.container('Links', links),
		xml.container('Sets', setsXml(desk)),
		xml.container('Graphs', graphsXml(desk, options.view)),
		xml.words('Description', projectOf(desk.model)?.note),
		aboutProject
	];
	const root = xml.element('Project', attributes(desk, options), content);
	const project = { name: 'project.qde', bytes: encode(declared(root)) };
	const bytes = await writeZip([project, ...files], 0, quiet(options));
	sayLeftOver(desk.model, desk.leftOut);
	desk.leftOut.say(
		xml.removed,
		'# sign{|s} that XML may not hold, such as control characters, {was|were} left out of names and notes.'
	);
	return { bytes, report: desk.leftOut.lines() };
}

/** The XML declaration before an element. */
export function declared(root: string): string {
	return `<?xml version="1.0" encoding="utf-8"?>\n${root}\n`;
}

/** What the program calls itself in a file. */
export function originOf(version: string | undefined): string {
	return version === undefined ? ownOrigin : `${ownOrigin} ${version}`;
}

function attributes({ model }: Desk, { at, version }: WriteOptions) {
	const project = projectOf(model);
	return {
		xmlns: 'urn:QDA-XML:project:1.0',
		name: project?.name ?? 'Project',
		origin: originOf(version),
		creationDateTime: dateTime(project?.createdAt),
		modifiedDateTime: dateTime(at)
	};
}

function projectNote({ model, notes }: Desk): string {
	const project = projectOf(model);
	const text = writeFacts([
		['Heuristic', project?.heuristic],
		['Programme', project?.programme],
		['Citation', project?.citation]
	]);
	if (text === '') return '';
	return notes.ref(notes.put({ key: 'about the project', name: 'About the project', text }));
}

function users({ model, xml, guids }: Desk): string[] {
	const named = [...model.coder.values()].map(({ id, name, initials }) =>
		xml.element('User', { guid: guids.of(id), name, id: initials })
	);
	const isMissing = [...model.extract.values()].some(({ codings }) =>
		Object.values(codings).some(({ coder }) => coder === undefined || !model.coder.has(coder))
	);
	const nobody = { guid: guids.of(ownNames.noCoder), name: ownNames.noCoder };
	return isMissing ? [...named, xml.element('User', nobody)] : named;
}

async function allSources(desk: Desk, variables: Variables, options: WriteOptions) {
	const { source, extract } = desk.model;
	const bySource = new Map<string, Extract[]>();
	for (const one of extract.values()) {
		const there = bySource.get(one.source);
		if (there === undefined) bySource.set(one.source, [one]);
		else there.push(one);
	}
	const written: SourceWritten[] = [];
	for (const one of source.values()) {
		await turn(written.length, source.size, options);
		written.push(sourceXml(one, bySource.get(one.id) ?? [], desk, variables));
	}
	await turn(source.size, source.size, options);
	sayOfExtracts(written, desk);
	const sources = written.flatMap(({ xml }) => xml);
	const files: ZipFile[] = written.flatMap((one) => one.files);
	return { sources, files };
}

async function turn(done: number, total: number, { onProgress, pause, signal }: WriteOptions) {
	onProgress?.(done, total);
	await pause?.();
	if (signal?.aborted === true)
		throw new ProjectFileProblem('Stopped before the end, as asked. No file was written.');
}

/** Packing tells nothing of sources; it can be stopped all the same. */
function quiet({ pause, signal }: WriteOptions): Work {
	return new Work({ ...(pause && { pause }), ...(signal && { signal }) }, 0);
}

function sayOfExtracts(written: readonly SourceWritten[], { leftOut, model }: Desk): void {
	const sum = (count: (one: SourceWritten['parts']) => number) =>
		written.reduce((all, { parts }) => all + count(parts), 0);
	leftOut.say(
		sum(({ told, lost }) => told.length - lost),
		'# passage{|s} told in other words {stands|stand} in small texts made for {it|them}, each after its locator.',
		'mapped'
	);
	leftOut.say(
		sum(({ lost }) => lost),
		'# passage{|s} whose text is not held, or whose words are no longer in it, {stands|stand} in small texts of quotes.',
		'mapped'
	);
	leftOut.say(
		sum(({ found }) => found),
		'# passage{|s} of earlier texts {was|were} found again in the text shown here, and {is|are} marked there.',
		'mapped'
	);
	const times = [...model.extract.values()].filter(({ at }) => dateTime(at) === undefined).length;
	leftOut.say(times, 'When # extract{|s} {was|were} made, which is not told to the second.');
}
