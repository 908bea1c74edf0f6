import type { Stretch } from '$lib/core/anchors';
import { takeBackCodings } from '$lib/core/commands/take-back-codings';
import type { Id } from '$lib/core/model/id';
import type { Model } from '$lib/core/model/model';
import type { Target } from '$lib/core/model/target';
import { unitAround } from '$lib/core/reading/gaps';
import { hitsOf, type Exactly } from '$lib/core/reading/hits';
import { paragraphsOf } from '$lib/core/reading/paragraphs';
import type { OpenProject } from '../project/open-project';
import { codePassage, codingOn, extractOf, unjudged, type Passage } from './code-passage';
import { latestCoding } from './latest-coding';
import type { Reading } from './reading.svelte';

/** What is looked for, where, and what every place found is to be coded to. */
export interface Wanted {
	readonly phrase: string;
	readonly how: Exactly;
	/** How much around the phrase becomes the extract. */
	readonly takes: 'phrase' | 'sentence' | 'paragraph';
	readonly sources: readonly Id<'source'>[];
	readonly target: Target;
}

/** A search for a phrase whose places are coded one by one, each with a yes. */
export class Hunt {
	readonly #project: OpenProject;
	readonly #reading: Reading;
	readonly wanted: Wanted;
	/** Every place found that is not coded so already. */
	readonly places: readonly Passage[];
	/** How many places were coded to it before. */
	readonly known: number;
	/** The place that is asked about. */
	at = $state(0);
	/** What was coded, in order. */
	coded = $state.raw<readonly { extract: Id<'extract'>; coding: Id<'coding'>; isNew: boolean }[]>(
		[]
	);
	isStopped = $state(false);

	constructor(
		project: OpenProject,
		reading: Reading,
		wanted: Wanted,
		found: { places: readonly Passage[]; known: number }
	) {
		this.#project = project;
		this.#reading = reading;
		this.wanted = wanted;
		this.places = found.places;
		this.known = found.known;
	}

	/** The place that is asked about; undefined when all have been answered, or it was stopped. */
	get place(): Passage | undefined {
		return this.isStopped ? undefined : this.places[this.at];
	}

	/** Codes this place and goes on. */
	async yes(): Promise<void> {
		const { place } = this;
		const { model, coder } = this.#project.workspace;
		if (place === undefined) return;
		const isNew = extractOf(model, place) === undefined;
		const judgement = unjudged(this.wanted.target, this.#reading.status);
		const { extract, command } = codePassage(model, place, this.wanted.target, judgement, coder);
		if (!(await this.#project.act(command, { said: 'Coded.' }))) return;
		const record = this.#project.workspace.model.extract.get(extract);
		const coding = record && (codingOn(record, this.wanted.target, coder) ?? latestCoding(record));
		if (coding) this.coded = [...this.coded, { extract, coding: coding.id, isNew }];
		this.no();
	}

	/** Leaves this place as it is and goes on. */
	no(): void {
		this.at += 1;
		this.show();
	}

	/** Ends here; what was coded stays. */
	stop(): void {
		this.isStopped = true;
		this.#reading.pick(undefined);
	}

	/** Brings the place that is asked about into sight. */
	show(): void {
		const { place } = this;
		if (place === undefined) {
			this.#reading.pick(undefined);
			return;
		}
		this.#reading.openSource(place.source);
		this.#reading.pick(place.stretch);
		this.#reading.revealed += 1;
	}

	/** Takes back all that was coded here, as one change. */
	async takeBack(): Promise<void> {
		const { model } = this.#project.workspace;
		const codings = this.coded.filter(
			({ extract, coding }) => model.extract.get(extract)?.codings[coding]
		);
		const made = codings.filter(({ isNew }) => isNew).map(({ extract }) => extract);
		const said = 'Took back all that was coded here.';
		if (await this.#project.act(takeBackCodings({ codings, made }), { said })) this.coded = [];
	}
}

/** Looks for a phrase through the texts of some sources, one after the other, so that the page stays free. */
export async function placesOf(
	project: OpenProject,
	wanted: Wanted
): Promise<{ places: Passage[]; known: number }> {
	const places: Passage[] = [];
	let known = 0;
	for (const source of wanted.sources) {
		const record = project.workspace.model.source.get(source);
		const sha256 = record?.currentText && record.texts[record.currentText]?.sha256;
		const text = sha256 === undefined ? undefined : await project.workspace.readText(sha256);
		if (sha256 === undefined || text === undefined) continue;
		for (const stretch of stretchesIn(text, wanted)) {
			const passage = { source, sha256, text, stretch };
			if (isCoded(project.workspace.model, passage, wanted.target)) known += 1;
			else places.push(passage);
		}
	}
	return { places, known };
}

function stretchesIn(text: string, { phrase, how, takes }: Wanted): Stretch[] {
	const hits = hitsOf(text, phrase, how);
	if (takes === 'phrase' || hits.length === 0) return hits;
	const readable = { text, paragraphs: paragraphsOf(text) };
	const around = hits.map((hit) => unitAround(readable, hit, takes));
	return around.filter((one, at) => one.start !== around[at - 1]?.start);
}

/** Whether an extract that holds the place speaks to the target already. */
function isCoded(model: Model, { source, sha256, stretch }: Passage, target: Target): boolean {
	for (const extract of model.extract.values()) {
		const { anchor } = extract;
		if (extract.source !== source || anchor?.text !== sha256) continue;
		if (anchor.start > stretch.start || anchor.end < stretch.end) continue;
		const coders = Object.values(extract.codings).map(({ coder }) => coder);
		if (coders.some((coder) => codingOn(extract, target, coder) !== undefined)) return true;
	}
	return false;
}
