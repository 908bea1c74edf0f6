import type { TakenCount } from '../core/exchange/coded/count-taken';
import type { OffsetRule } from '../core/exchange/coded/offset-rule';
import type { CodedSummary } from '../core/exchange/coded/summary';
import type { QuotationMapping } from '../core/exchange/quotations/mapping';
import type { Id } from '../core/model/id';
import type { CodeUse } from '../core/model/intake';
import type {
	CodedAnswer,
	CodedChoices,
	CodedFile,
	CodedPhase,
	CodedRequest,
	QuotationSheet,
	TriadSeen
} from './coded-messages';
import CodedWorker from './coded.worker?worker';

/** Why a coded project could not be read or taken in, in a sentence for the person. */
export class CodedFailed extends Error {
	override readonly name = 'CodedFailed';
}

/** Called with how far the work is, in bytes while reading and in sources while storing. */
export type CodedProgress = (phase: CodedPhase, done: number, total: number) => void;

/** A project that was coded elsewhere, read, looked over and taken in away from the page's own thread. */
export class CodedReader {
	readonly #worker = new CodedWorker();
	#isEnded = false;
	#turn: Promise<unknown> = Promise.resolve();
	#waiting: { resolve: (answer: CodedAnswer) => void; reject: (why: Error) => void } | undefined;

	constructor(private readonly onProgress: CodedProgress) {
		this.#worker.onmessage = ({ data }: MessageEvent<CodedAnswer>) => this.#hear(data);
		this.#worker.onerror = () =>
			this.#settle()?.reject(
				new CodedFailed('The file could not be worked on here. Reload the page and try again.')
			);
	}

	/** Reads a file; gives what it holds. */
	async read(
		given: CodedFile,
		earlier: ReadonlyMap<string, CodeUse>,
		rules: ReadonlyMap<string, OffsetRule> = new Map()
	): Promise<CodedSummary> {
		const answer = await this.#ask({ kind: 'read', given, earlier, rules });
		if (answer.kind !== 'seen') throw new CodedFailed('The file could not be read.');
		return answer.summary;
	}

	/** Opens a table of quotations; gives its sheets and how each might be read. */
	async columns(given: CodedFile): Promise<readonly QuotationSheet[]> {
		const answer = await this.#ask({ kind: 'columns', given });
		return answer.kind === 'columns' ? answer.sheets : [];
	}

	/** How a sheet of the open table might be read if its headings stand in this row. */
	async remap(sheet: number, headings: number | undefined): Promise<QuotationMapping | undefined> {
		const answer = await this.#ask({ kind: 'remap', sheet, headings });
		return answer.kind === 'mapping' ? answer.mapping : undefined;
	}

	/** Reads a sheet of the open table, with the sheet that lists its codes where there is one; gives what it holds. */
	async readSheet(
		chosen: {
			readonly sheet: number;
			readonly mapping: QuotationMapping;
			readonly codes: number | undefined;
		},
		earlier: ReadonlyMap<string, CodeUse>
	): Promise<CodedSummary> {
		const answer = await this.#ask({ kind: 'read sheet', ...chosen, earlier });
		if (answer.kind !== 'seen') throw new CodedFailed('The table could not be read.');
		return answer.summary;
	}

	/** The sets of codes that stand together as context, mechanism and outcome. */
	async triads(uses: ReadonlyMap<string, CodeUse>): Promise<readonly TriadSeen[]> {
		const answer = await this.#ask({ kind: 'triads', uses });
		return answer.kind === 'triads' ? answer.triads : [];
	}

	/** How much would come of its passages. */
	async count(uses: ReadonlyMap<string, CodeUse>): Promise<TakenCount> {
		const answer = await this.#ask({ kind: 'count', uses });
		return answer.kind === 'counted' ? answer.count : { extracts: 0, codings: 0 };
	}

	/** Takes it into a stored project as one batch; tells where the journal stands then. */
	async takeIn(address: string, choices: CodedChoices, coder: Id<'coder'> | undefined) {
		const answer = await this.#ask({ kind: 'take in', address, choices, coder });
		if (answer.kind !== 'taken in') throw new CodedFailed('The file could not be taken in.');
		return answer;
	}

	/** Ends it. What is being read or stored is given up: what was stored and not published is taken back. */
	end(): void {
		this.#isEnded = true;
		this.#worker.terminate();
		this.#settle()?.reject(stopped());
	}

	#hear(answer: CodedAnswer): void {
		if (answer.kind === 'progress') this.onProgress(answer.phase, answer.done, answer.total);
		else this.#settle()?.resolve(answer);
	}

	#settle() {
		const waiting = this.#waiting;
		this.#waiting = undefined;
		return waiting;
	}

	/** Questions are asked one after another. */
	#ask(request: CodedRequest): Promise<CodedAnswer> {
		const answer = this.#turn.then(() => this.#send(request));
		this.#turn = answer.catch(() => undefined);
		return answer;
	}

	async #send(request: CodedRequest): Promise<CodedAnswer> {
		if (this.#isEnded) throw stopped();
		const answer = await new Promise<CodedAnswer>((resolve, reject) => {
			this.#waiting = { resolve, reject };
			this.#worker.postMessage(request);
		});
		if (answer.kind === 'failed') throw new CodedFailed(answer.sentence);
		return answer;
	}
}

function stopped(): CodedFailed {
	return new CodedFailed('Stopped. Nothing of it was kept.');
}
