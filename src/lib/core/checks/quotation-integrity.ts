import { inChunks } from '../in-chunks';
import type { Extract } from '../model/extract';
import type { Id } from '../model/id';
import type { Model, Table } from '../model/model';
import type { Check, Texts } from './check';
import { finding, type Finding, type Telling, type Wording } from './finding';
import { recordName } from './names';
import { quotationState, type QuotationState } from './quotation';
import { countOf, quoted } from './words';
import { works } from './works';

/** Which quotations no longer stand in their source as quoted. */
export const quotationIntegrity: Check = {
	id: 'quotation-integrity',
	question: 'Is the quote still what the source says?',
	rule: 'The words of an anchored extract are not the words at its place in the stored text, or are nowhere in the text the source shows now; located paraphrases are exempt, and texts not loaded are not checked here.',
	kind: 'fact',
	topic: 'evidence',
	cannotKnow:
		'Whether the stored text is what was said, and whether a paraphrase is fair: located extracts are not checked.',
	from: [
		{
			work: works.ramesesEvaluation,
			lends: 'Findings are reported so that a reader can follow them back to the data.'
		}
	],
	find(model, _evidence, texts) {
		const wording = brokenWording(model, texts);
		const found: Finding[] = [];
		const unchecked = new Map<Id<'source'>, Id<'extract'>[]>();
		for (const looked of lookedThrough(model.extract, model.source, texts)) {
			for (const one of looked.broken) found.push(finding('fact', wording, one));
			for (const [source, extracts] of looked.unchecked) {
				const others = unchecked.get(source);
				if (others === undefined) unchecked.set(source, [...extracts]);
				else others.push(...extracts);
			}
		}
		const aside = uncheckedWording(model);
		return [...found, ...[...unchecked].map((one) => finding('map', aside, one))];
	}
};

interface LookedThrough {
	readonly broken: readonly Broken[];
	/** Extracts whose texts are not loaded, by their source. */
	readonly unchecked: ReadonlyMap<Id<'source'>, readonly Id<'extract'>[]>;
}

const lookedThrough = inChunks(
	(rows: readonly Extract[], sources: Table<'source'>, texts: Texts): LookedThrough => {
		const broken: Broken[] = [];
		const unchecked = new Map<Id<'source'>, Id<'extract'>[]>();
		for (const extract of rows) {
			const state = quotationState(extract, sources.get(extract.source), texts);
			if (state === 'same' || state === 'exempt') continue;
			if (state !== 'not checked here') broken.push({ extract, state });
			else {
				const others = unchecked.get(extract.source);
				if (others === undefined) unchecked.set(extract.source, [extract.id]);
				else others.push(extract.id);
			}
		}
		return { broken, unchecked };
	}
);

interface Broken {
	readonly extract: Extract;
	readonly state: QuotationState;
}

function brokenWording(model: Model, texts: Texts): Wording<Broken> {
	return {
		check: quotationIntegrity.id,
		records: ({ extract }) => [extract.id],
		about: ({ extract }) => Object.values(extract.codings).map(({ target }) => target),
		tell: (broken) => tell(model, broken, texts)
	};
}

function tell(model: Model, { extract, state }: Broken, texts: Texts): Telling {
	const source = recordName(model, 'source', extract.source);
	const { anchor } = extract;
	const stands = anchor && texts.get(anchor.text)?.slice(anchor.start, anchor.end);
	const because: Partial<Record<QuotationState, string>> = {
		differs: `At its place, ${anchor?.start} to ${anchor?.end}, the text reads ${quoted(stands ?? '')}.`,
		'its text is gone': 'The text it was taken from is no longer kept with the source.',
		'not in the current text': 'The text the source shows now does not hold these words anywhere.'
	};
	return {
		sentence: `A quotation is not what ${source} says: ${quoted(anchor?.exact ?? '')}.`,
		because: because[state] ?? '',
		extracts: [extract.id],
		firedBy: [state, anchor?.text ?? '', String(anchor?.start), String(anchor?.end), stands ?? '']
	};
}

type Unchecked = readonly [Id<'source'>, readonly Id<'extract'>[]];

function uncheckedWording(model: Model): Wording<Unchecked> {
	return {
		check: quotationIntegrity.id,
		records: ([source]) => [source],
		about: () => [],
		tell: ([source, extracts]) => {
			const words = countOf(extracts.length, 'quotation');
			return {
				sentence: `${words} from ${recordName(model, 'source', source)} ${extracts.length === 1 ? 'was' : 'were'} not checked here.`,
				because: 'The text of the source is not loaded.',
				counted: [{ words, extracts }],
				firedBy: extracts
			};
		}
	};
}
