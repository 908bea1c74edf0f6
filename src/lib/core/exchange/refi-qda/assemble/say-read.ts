import type { CodedProject, CodedSource } from '../../coded/coded-project';
import { counted, type ImportReport } from './import-report';

const kinds: Readonly<Record<CodedSource['kind'], readonly [string, string]>> = {
	text: ['text', 'texts'],
	pdf: ['PDF', 'PDFs'],
	audio: ['audio recording', 'audio recordings'],
	video: ['video', 'videos'],
	picture: ['picture', 'pictures'],
	other: ['other source', 'other sources']
};

/** Says how much of each was read. */
export function sayRead(project: Omit<CodedProject, 'report'>, report: ImportReport): void {
	const read = (count: number, sentence: string) => {
		if (count > 0) report.say({ what: 'read', sentence, count });
	};
	const { coders, codes, sources, passages, wholeSources, cases, variables } = project;
	read(coders.length, `${counted(coders.length, 'coder')}.`);
	const folders = codes.filter(({ codable }) => !codable).length;
	const ofThese =
		folders === 0 ? '' : `, ${folders} of them ${folders === 1 ? 'a folder' : 'folders'}`;
	read(codes.length, `${counted(codes.length, 'code')}${ofThese}.`);
	for (const [kind, [one, many]] of Object.entries(kinds)) {
		const count = sources.filter((one) => one.kind === kind && one.partOf === undefined).length;
		read(count, `${counted(count, one, many)}.`);
	}
	const codings = passages.reduce((sum, passage) => sum + passage.codings.length, 0);
	const bare = passages.filter((passage) => passage.codings.length === 0).length;
	read(passages.length, `${counted(passages.length, 'passage')}${bareOf(bare)}.`);
	read(codings, `${counted(codings, 'coding')} of passages.`);
	const whole = wholeSources.reduce((sum, source) => sum + source.codings.length, 0);
	read(whole, `${counted(whole, 'coding')} of whole sources.`);
	read(cases.length, `${counted(cases.length, 'case')}.`);
	read(variables.length, `${counted(variables.length, 'variable')}.`);
	const { notes, links, sets, graphs } = project;
	read(notes.length, `${counted(notes.length, 'note')}.`);
	read(links.length, `${counted(links.length, 'link')}.`);
	read(sets.length, `${counted(sets.length, 'set')}.`);
	read(graphs.length, `${counted(graphs.length, 'drawing')}.`);
}

function bareOf(bare: number): string {
	return bare === 0 ? '' : `, ${bare} of them without a code`;
}
