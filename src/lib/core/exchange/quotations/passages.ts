import type { CodedCase } from '../coded/coded-case';
import type { CodedPassage, Coding } from '../coded/coded-passage';
import type { CodedCoder, CodedSource } from '../coded/coded-project';
import { CodeList } from './code-list';
import type { QuotationRow } from './read-row';
import { foldedCode } from './split-codes';

/** A passage that further rows may add to. */
type Open = CodedPassage & { readonly comments: string[]; readonly codings: Coding[] };

/** Makes passages of rows: rows about the same passage of one source are one, with the codes of all of them. */
export class Passages {
	readonly codes = new CodeList();
	readonly #sources = new Map<string, { source: CodedSource; passages: Open[] }>();
	readonly #byWhat = new Map<string, Open>();
	readonly #coders = new Map<string, CodedCoder>();
	readonly #speakers = new Map<string, CodedCase & { passages: string[] }>();

	constructor(private readonly dateOf: (cell: string) => string | undefined) {}

	/** Takes a row in. True where it adds to a passage that is there. */
	add(row: QuotationRow): boolean {
		const source = this.#source(row.source);
		const what = JSON.stringify([
			source.source.key,
			row.key,
			row.quote.replace(/\s+/g, ' '),
			row.locator
		]);
		const known = this.#byWhat.get(what);
		const passage = known ?? this.#passage(row, source.source.key);
		if (known === undefined) {
			this.#byWhat.set(what, passage);
			source.passages.push(passage);
		}
		for (const comment of row.comments)
			if (!passage.comments.includes(comment)) passage.comments.push(comment);
		for (const coding of this.#codings(row))
			if (!passage.codings.some((one) => one.code === coding.code && one.coder === coding.coder))
				passage.codings.push(coding);
		this.#speaks(row.speaker, passage);
		return known !== undefined;
	}

	get sources(): CodedSource[] {
		return [...this.#sources.values()].map(({ source }) => source);
	}

	get passages(): CodedPassage[] {
		return [...this.#sources.values()].flatMap(({ passages }) => passages);
	}

	get coders(): CodedCoder[] {
		return [...this.#coders.values()];
	}

	get cases(): CodedCase[] {
		return [...this.#speakers.values()];
	}

	#source(name: string) {
		const key = foldedCode(name);
		const made = this.#sources.get(key) ?? {
			source: { key, name, kind: 'text' as const, values: [] },
			passages: []
		};
		this.#sources.set(key, made);
		return made;
	}

	#passage({ row, quote, locator, created }: QuotationRow, source: string): Open {
		const at = this.dateOf(created);
		return {
			keys: [`row ${row}`],
			source,
			...(locator === '' ? {} : { locator }),
			quote,
			comments: [],
			codings: [],
			...(at === undefined ? {} : { at })
		};
	}

	#codings({ codes, coder: name, created, case: about, group }: QuotationRow): Coding[] {
		const at = this.dateOf(created);
		const coder = name === '' ? undefined : this.#coder(name);
		const more = [
			...codes.map((path) => this.codes.keyOf(path)),
			...(about === '' ? [] : [this.codes.keyOf(['Cases', about], true)]),
			...(group === '' ? [] : [this.codes.keyOf(['Groups', group])])
		];
		return more.map((code) => ({
			code,
			...(coder === undefined ? {} : { coder }),
			...(at === undefined ? {} : { at })
		}));
	}

	#coder(name: string): string {
		const key = foldedCode(name);
		if (!this.#coders.has(key)) this.#coders.set(key, { key, name });
		return key;
	}

	#speaks(name: string, { keys: [key = ''] }: Open): void {
		if (name === '') return;
		const folded = foldedCode(name);
		const known = this.#speakers.get(folded) ?? {
			...{ key: `speaker ${folded}`, name, codes: [], values: [], sources: [] },
			passages: []
		};
		if (!known.passages.includes(key)) known.passages.push(key);
		this.#speakers.set(folded, known);
	}
}
