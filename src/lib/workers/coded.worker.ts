import '$lib/core/strict-zod';
import { Refused } from '$lib/core/commands/command';
import type { TakeInChoices } from '$lib/core/commands/take-in/choices';
import type { CodedProject } from '$lib/core/exchange/coded/coded-project';
import { countTaken } from '$lib/core/exchange/coded/count-taken';
import { proposeTriads, type ProposedTriad } from '$lib/core/exchange/coded/propose-triads';
import { summaryOfCoded } from '$lib/core/exchange/coded/summary';
import { RefiProblem } from '$lib/core/exchange/refi-qda/problem';
import { readRefiProject } from '$lib/core/exchange/refi-qda/read-refi-project';
import { openCatalogue } from '$lib/storage/catalogue';
import { openQuietly } from '$lib/storage/open-project';
import { prepareText } from '$lib/storage/texts';
import type { CodedAnswer, CodedPhase, CodedRequest } from './coded-messages';
import { CodedTable } from './coded-table';
import { storeCoded } from './store-coded';

/** What is being looked over, between one question and the next. */
let open: { readonly file: string; readonly project: CodedProject } | undefined;
let table: CodedTable | undefined;
let triads: readonly ProposedTriad[] = [];
let asked: Promise<unknown> = Promise.resolve();

self.onmessage = ({ data }: MessageEvent<CodedRequest>) => {
	asked = asked.then(async () => post(await answer(data).catch(failed)));
};

function post(message: CodedAnswer): void {
	self.postMessage(message);
}

function failed(error: unknown): CodedAnswer {
	return { kind: 'failed', sentence: error instanceof Error ? error.message : String(error) };
}

let toldAt = 0;

/** Tells how far the work is, some times a second. */
function progress(phase: CodedPhase, done: number, total: number): void {
	const now = performance.now();
	if (done > 0 && done < total && now - toldAt < 60) return;
	toldAt = now;
	post({ kind: 'progress', phase, done, total });
}

async function answer(request: CodedRequest): Promise<CodedAnswer> {
	if (request.kind === 'read') return read(request);
	if (request.kind === 'columns') {
		table = await CodedTable.open(request.given);
		return { kind: 'columns', sheets: table.sheets() };
	}
	if (request.kind === 'remap' || request.kind === 'read sheet') return readTable(request);
	if (open === undefined)
		return failed(new Error('The file is not open any more. Choose it again.'));
	if (request.kind === 'count')
		return { kind: 'counted', count: countTaken(open.project, request.uses) };
	return request.kind === 'triads' ? standTogether(request, open) : takeIn(request, open);
}

type Asked<Kind extends CodedRequest['kind']> = Extract<CodedRequest, { kind: Kind }>;
type Open = NonNullable<typeof open>;

async function read({ given, rules, earlier }: Asked<'read'>): Promise<CodedAnswer> {
	const bytes = new Uint8Array(await given.file.arrayBuffer());
	const found = await readRefiProject(given.name, bytes, {
		rules,
		onProgress: (done, total) => progress('reading', done, total)
	});
	if (found instanceof RefiProblem) return { kind: 'failed', sentence: found.sentence };
	open = { file: given.name, project: found.project };
	return { kind: 'seen', summary: summaryOfCoded(found.project, earlier) };
}

function readTable(request: Asked<'remap' | 'read sheet'>): CodedAnswer {
	if (table === undefined)
		return failed(new Error('The table is not open any more. Choose it again.'));
	if (request.kind === 'remap')
		return { kind: 'mapping', mapping: table.remap(request.sheet, request.headings) };
	const project = table.project(request.sheet, request.mapping, request.codes);
	open = { file: table.file, project };
	return { kind: 'seen', summary: summaryOfCoded(project, request.earlier) };
}

function standTogether({ uses }: Asked<'triads'>, { project }: Open): CodedAnswer {
	triads = proposeTriads(project, uses);
	return {
		kind: 'triads',
		triads: triads.map(({ passages, ...triad }) => ({
			...triad,
			passages: passages.length,
			example: longest(passages.map((place) => project.passages[place]?.quote ?? '')).slice(0, 400)
		}))
	};
}

function longest(quotes: readonly string[]): string {
	return quotes.reduce((best, quote) => (quote.length > best.length ? quote : best), '');
}

async function takeIn(
	{ address, coder, choices }: Asked<'take in'>,
	{ project, file }: Open
): Promise<CodedAnswer> {
	const catalogue = await openCatalogue();
	try {
		const store = await openQuietly(catalogue, address);
		try {
			const chosen: TakeInChoices = {
				...choices,
				fileName: file,
				triads: triads.filter(({ key }) => choices.triads.includes(key)),
				texts: await storedTexts(project)
			};
			const done = await storeCoded({ store, project, choices: chosen, coder, progress });
			return done instanceof Refused
				? { kind: 'failed', sentence: done.sentence }
				: { kind: 'taken in', ...done };
		} finally {
			await store.close();
		}
	} finally {
		catalogue.close();
	}
}

/** Every text named by its hash, as it is stored. */
async function storedTexts(project: CodedProject): Promise<TakeInChoices['texts']> {
	const texts = new Map<string, { sha256: string; length: number }>();
	const total = project.sources.length;
	for (const [place, { key, text }] of project.sources.entries()) {
		if (text === undefined) continue;
		const { sha256, length } = await prepareText(text.text);
		texts.set(key, { sha256, length });
		progress('preparing', place, total);
	}
	return texts;
}
