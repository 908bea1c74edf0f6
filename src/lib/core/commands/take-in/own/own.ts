import type { CodedPassage } from '../../../exchange/coded/coded-passage';
import type { CodedProject, CodedSource } from '../../../exchange/coded/coded-project';
import type { CodedReference } from '../../../exchange/coded/coded-links';
import { readFacts, type Facts } from '../../../exchange/coded/facts';
import { present } from '../../fields';
import { isOwnFile, ownNames } from '../../../exchange/coded/own-file';

const nothing: Facts = new Map();

/** A project that was written here says more than other tools do: in notes that tell facts, and in links and sets of certain names. */
export class Own {
	/** The project as any other is taken in: what its notes, sets and small texts mean is worked out. */
	readonly project: CodedProject;
	/** What cases are, by their keys. */
	readonly kinds: ReadonlyMap<string, string>;
	readonly #facts = new Map<string, Facts>();

	/** @param written the project as it was read. */
	constructor(readonly written: CodedProject) {
		for (const { name, text, about } of written.notes) {
			if (name !== ownNames.details) continue;
			const facts = readFacts(text);
			for (const { kind, key } of about) this.#facts.set(`${kind} ${key}`, facts);
		}
		const kind = written.variables.find(({ name }) => name === ownNames.kindOfCase)?.key;
		const isKind = ({ variable }: { readonly variable: string }) => variable === kind;
		this.kinds = new Map(
			written.cases.map(({ key, values }) => [key, String(values.find(isKind)?.value ?? 'person')])
		);
		this.project = {
			...written,
			coders: written.coders.filter(({ name }) => name !== ownNames.noCoder),
			sources: written.sources.flatMap((one) => this.#source(one)),
			passages: written.passages.map((one) => this.#passage(one)),
			cases: written.cases.map((one) => ({
				...one,
				values: one.values.filter((value) => !isKind(value))
			})),
			sets: written.sets
				.filter(({ description }) => description === ownNames.tagSet)
				.map(({ key, name, codes, sources, notes }) => ({ key, name, codes, sources, notes })),
			notes: []
		};
	}

	/** A project as its own file says it, or nothing where it is another tool's. */
	static of(project: CodedProject): Own | undefined {
		return isOwnFile(project) ? new Own(project) : undefined;
	}

	/** What is told of a thing. */
	facts(kind: CodedReference['kind'], key: string | undefined): Facts {
		return this.#facts.get(`${kind} ${key ?? ''}`) ?? nothing;
	}

	/** The text of passages in other words is no source; where it stands for one, it is no text of it. */
	#source(source: CodedSource): CodedSource[] {
		const facts = this.facts('source', source.key);
		if (facts.has('Of')) return [];
		if (!facts.has('In other words')) return [source];
		const { key, name, kind, at, by, values } = source;
		return [present({ key, name, kind, at, by, values, description: facts.get('Note') })];
	}

	#passage(passage: CodedPassage): CodedPassage {
		const source = this.facts('source', passage.source);
		const locator = this.facts('passage', passage.keys[0]).get('Locator');
		if (!source.has('In other words') || locator === undefined) return passage;
		const { keys, quote, comments, codings, at, by } = passage;
		const of = source.get('Of') ?? passage.source;
		return present({ keys, source: of, locator, quote, comments, codings, at, by });
	}
}
