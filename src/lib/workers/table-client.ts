import type { Mapping } from '../core/exchange/tables/mapping';
import type { ProposedTable } from '../core/exchange/tables/proposed';
import type { GivenCaseValues, KnownHeadings } from '../core/exchange/tables/read-case-values';
import type { AttributeColumn, DescribedKind } from '../core/people/attribute-columns';
import type { GivenPeople } from '../core/people/given-people';
import type { SheetSeen, TableAnswer, TableGiven, TableRequest } from './table-messages';
import TableWorker from './table.worker?worker';

/** Why a table could not be read, in a sentence for the person. */
export class TableFailed extends Error {
	override readonly name = 'TableFailed';
}

/** A table that is read and looked at away from the page's own thread, however large it is. */
export class TableReader {
	readonly #worker = new TableWorker();
	readonly #waiting: { resolve: (answer: TableAnswer) => void; reject: (why: Error) => void }[] =
		[];

	constructor() {
		this.#worker.onmessage = ({ data }: MessageEvent<TableAnswer>) =>
			this.#waiting.shift()?.resolve(data);
		this.#worker.onerror = () =>
			this.#waiting
				.splice(0)
				.forEach(({ reject }) =>
					reject(new TableFailed('The table could not be read here. Save it as CSV and try again.'))
				);
	}

	/** Reads a table; gives its sheets. */
	async read(given: TableGiven): Promise<readonly SheetSeen[]> {
		const answer = await this.#ask({ kind: 'read', given });
		return answer.kind === 'sheets' ? answer.sheets : [];
	}

	/** How a sheet might be read if its headings stand in this row. */
	async remap(sheet: number, headings: number | undefined): Promise<Mapping | undefined> {
		const answer = await this.#ask({ kind: 'remap', sheet, headings });
		return answer.kind === 'mapping' ? answer.mapping : undefined;
	}

	/** What a sheet becomes when it is read by a mapping. */
	async propose(sheet: number, mapping: Mapping): Promise<ProposedTable | undefined> {
		const answer = await this.#ask({ kind: 'propose', sheet, mapping });
		return answer.kind === 'proposed' ? answer.table : undefined;
	}

	/** The cases or people that a sheet tells of, read by the types of the attributes known. */
	async people(
		sheet: number,
		of: DescribedKind,
		known: readonly AttributeColumn[]
	): Promise<GivenPeople | undefined> {
		const answer = await this.#ask({ kind: 'people', sheet, of, known });
		return answer.kind === 'people' ? answer.people : undefined;
	}

	/** The values of cases that a sheet tells of. */
	async caseValues(sheet: number, known: KnownHeadings): Promise<GivenCaseValues | undefined> {
		const answer = await this.#ask({ kind: 'case values', sheet, known });
		return answer.kind === 'case values' ? answer.values : undefined;
	}

	/** Ends it; what is being read is given up. */
	end(): void {
		this.#worker.terminate();
		for (const { reject } of this.#waiting.splice(0)) reject(new TableFailed('Stopped.'));
	}

	async #ask(request: TableRequest): Promise<TableAnswer> {
		const answer = await new Promise<TableAnswer>((resolve, reject) => {
			this.#waiting.push({ resolve, reject });
			this.#worker.postMessage(request);
		});
		if (answer.kind === 'failed') throw new TableFailed(answer.sentence);
		return answer;
	}
}
