import { Refused } from '$lib/core/applies';
import type { CodeLink } from '$lib/core/commands/take-in/choices';
import type { TakenCount } from '$lib/core/exchange/coded/count-taken';
import type { OffsetRule } from '$lib/core/exchange/coded/offset-rule';
import { pathKey } from '$lib/core/exchange/coded/propose-uses';
import type { ReportLine } from '$lib/core/exchange/coded/report';
import type { CodedSummary } from '$lib/core/exchange/coded/summary';
import type { CasesAs, CodeUse } from '$lib/core/model/intake';
import {
	CodedFailed,
	CodedReader,
	earlierUses,
	takeInCoded,
	type CodedPhase,
	type TriadSeen
} from '$lib/workspace/coded';
import type { Workspace } from '$lib/workspace/workspace.svelte';
import { isTableFile } from '$lib/core/exchange/quotations/is-table-file';
import { Mapping } from './mapping.svelte';
import { TableColumns } from './table-columns.svelte';

/** Where in an import a person is. */
export type CodedStep = 'start' | 'columns' | 'overview' | 'codes' | 'together' | 'done';

/** A project that was coded elsewhere: chosen, looked over, mapped, and taken in. */
export class CodedImport {
	step = $state<CodedStep>('start');
	file = $state.raw<File>();
	summary = $state.raw<CodedSummary>();
	cases = $state<CasesAs>('cases');
	readonly mapping = new Mapping();
	/** How the columns are read, where the file is a table. */
	readonly columns = new TableColumns();
	count = $state.raw<TakenCount>();
	triads = $state.raw<readonly TriadSeen[]>([]);
	/** Keys of the sets of codes that were ticked. */
	tickedTriads = $state.raw<ReadonlySet<string>>(new Set());
	/** Places of the links that were ticked. */
	tickedLinks = $state.raw<ReadonlySet<number>>(new Set());
	/** Ways of counting that a person chose since the file was last read. */
	chosenRules = $state.raw<ReadonlyMap<string, OffsetRule>>(new Map());
	/** What is being worked on, and how far it is. */
	at = $state.raw<{ phase: CodedPhase; done: number; total: number }>();
	problem = $state<string>();
	report = $state.raw<readonly ReportLine[]>([]);
	/** Codes that no earlier import has taken, where there was one. */
	fresh = $state.raw<ReadonlySet<string>>(new Set());
	/** Whether an earlier export of it was imported. */
	hasEarlier = $state(false);
	#reader: CodedReader | undefined;
	#rules: ReadonlyMap<string, OffsetRule> = new Map();
	#earlier: ReadonlyMap<string, CodeUse> = new Map();
	/** Which of several readings or stops was the latest. */
	#asked = 0;

	constructor(private readonly workspace: Workspace) {}

	get links(): readonly CodeLink[] {
		return (this.summary?.links ?? []).filter((_, place) => this.tickedLinks.has(place));
	}

	/** Reads a file and shows what it holds; a problem is told and the earlier choice is given up. */
	async open(file: File): Promise<void> {
		this.again();
		this.file = file;
		this.#earlier = earlierUses(this.workspace.model);
		if (isTableFile(file)) await this.#watched(() => this.#openTable(file));
		else await this.look();
	}

	/** Reads the file, a table by its columns as they are chosen, and shows what it holds. */
	async look(): Promise<void> {
		await this.#watched(async () => {
			await this.#read();
			const { summary } = this;
			if (summary === undefined) return;
			this.cases = summary.casesAs;
			this.mapping.begin(summary.codes);
			const fresh = summary.codes.filter(({ path }) => !this.#earlier.has(pathKey(path)));
			this.hasEarlier = fresh.length < summary.codes.length;
			this.fresh = new Set(this.hasEarlier ? fresh.map(({ key }) => key) : []);
			this.step = 'overview';
		});
	}

	/** Says which row of a table holds the headings, and proposes anew what its columns hold. */
	async setHeadings(row: number | undefined): Promise<void> {
		const [{ sheet }, { file }] = [this.columns, this];
		if (this.#reader === undefined && file !== undefined) {
			this.#reader = new CodedReader(() => undefined);
			await this.#reader.columns({ name: file.name, file });
		}
		const mapping = await this.#reader?.remap(sheet, row);
		if (mapping !== undefined && sheet === this.columns.sheet) this.columns.mapping = mapping;
	}

	/** Reads the file again with the ways of counting that were chosen. */
	async readAgain(): Promise<void> {
		this.#rules = new Map([...this.#rules, ...this.chosenRules]);
		await this.#watched(async () => {
			await this.#read();
			this.mapping.codes = this.summary?.codes ?? [];
			this.chosenRules = new Map();
		});
	}

	/** Counts what would come of the passages as the codes are taken now. */
	async recount(): Promise<void> {
		const { uses } = this.mapping;
		const count = await this.#reader?.count(uses).catch(() => undefined);
		if (uses === this.mapping.uses && count !== undefined) this.count = count;
	}

	/** Looks for codes that stand together, as they are taken now. */
	async lookTogether(): Promise<void> {
		await this.#watched(async () => {
			const reader = await this.#ready();
			this.triads = await reader.triads(this.mapping.uses);
			const keys = new Set(this.triads.map(({ key }) => key));
			this.tickedTriads = new Set([...this.tickedTriads].filter((key) => keys.has(key)));
			this.step = 'together';
		});
	}

	/** Takes it in. True where it is done. */
	async takeIn(): Promise<boolean> {
		await this.#watched(async () => {
			const reader = await this.#ready();
			const done = await takeInCoded(this.workspace, reader, {
				uses: this.mapping.uses,
				cases: this.cases,
				triads: [...this.tickedTriads],
				links: this.links
			});
			if (done instanceof Refused) throw new CodedFailed(done.sentence);
			this.report = done;
			this.step = 'done';
			this.#end();
		});
		return this.step === 'done';
	}

	/** Stops what is being read or stored; what was chosen stays. */
	stop(): void {
		this.#asked += 1;
		this.at = undefined;
		this.#end();
	}

	/** Goes back to choosing a file. */
	again(): void {
		this.stop();
		this.step = 'start';
		this.file = undefined;
		this.summary = undefined;
		this.columns.begin([]);
		this.problem = undefined;
		this.count = undefined;
		this.triads = [];
		this.report = [];
		this.tickedTriads = new Set();
		this.tickedLinks = new Set();
		this.chosenRules = new Map();
		this.#rules = new Map();
	}

	#end(): void {
		this.#reader?.end();
		this.#reader = undefined;
	}

	/** Does some work whose progress and problems are shown, unless it was stopped meanwhile. */
	async #watched(work: () => Promise<void>): Promise<void> {
		const asked = (this.#asked += 1);
		this.problem = undefined;
		this.at = { phase: 'preparing', done: 0, total: 0 };
		try {
			await work();
		} catch (error) {
			if (!(error instanceof CodedFailed)) throw error;
			if (asked === this.#asked) this.problem = error.message;
		} finally {
			if (asked === this.#asked) this.at = undefined;
		}
	}

	/** Shows the columns of a table. */
	async #openTable(file: File): Promise<void> {
		this.#reader = new CodedReader(() => undefined);
		this.columns.begin(await this.#reader.columns({ name: file.name, file }));
		this.step = 'columns';
	}

	/** Has the file read by a worker of its own, which then has it open. */
	async #read(): Promise<CodedReader> {
		const { file } = this;
		if (file === undefined) throw new CodedFailed('No file is chosen.');
		this.#end();
		const asked = this.#asked;
		const reader = new CodedReader((phase, done, total) => {
			if (asked === this.#asked) this.at = { phase, done, total };
		});
		this.#reader = reader;
		const given = { name: file.name, file };
		const { sheet, mapping, codes } = this.columns;
		if (isTableFile(file) && mapping !== undefined) {
			await reader.columns(given);
			this.summary = await reader.readSheet({ sheet, mapping, codes }, this.#earlier);
		} else this.summary = await reader.read(given, this.#earlier, this.#rules);
		return reader;
	}

	/** The worker that has the file open; after a stop it is opened anew, with the sets of codes that stand together. */
	async #ready(): Promise<CodedReader> {
		if (this.#reader !== undefined) return this.#reader;
		const reader = await this.#read();
		await reader.triads(this.mapping.uses);
		return reader;
	}
}
