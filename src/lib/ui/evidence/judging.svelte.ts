import type { CodedExtract } from '$lib/core/evidence';
import type { Bearing } from '$lib/core/model/coding';
import type { Id } from '$lib/core/model/id';
import type { Model } from '$lib/core/model/model';
import { unjudgedCodings } from '$lib/core/reading/order';
import type { OpenProject } from '../project/open-project';
import { announce } from '../shared/announce';
import { wholeNumber } from '../shared/words';
import { setBearing } from './coding-acts';
import { elementClaimsNothing } from './judge-coding';
import type { Reading } from './reading.svelte';

/** What a pass goes through: everything, one source, or only what is coded to something that claims. */
export type PassOver = 'all' | 'source' | 'claims';

/** The same, as it is chosen from. */
export const passOvers: readonly { value: PassOver; label: string }[] = [
	{ value: 'all', label: 'all that is not judged' },
	{ value: 'claims', label: 'without elements, which claim nothing' },
	{ value: 'source', label: 'this source alone' }
];

/** A pass through the codings that nobody has judged: one at a time, back and forth, left at any time. */
export class Judging {
	readonly #project: OpenProject;
	readonly #reading: Reading;
	/** The codings it began with, in the order they are read. */
	#queue = $state.raw<readonly { extract: Id<'extract'>; coding: Id<'coding'> }[]>([]);
	#at = $state(0);
	over = $state<PassOver>('all');

	constructor(project: OpenProject, reading: Reading) {
		this.#project = project;
		this.#reading = reading;
		this.begin('all');
	}

	/** Begins anew with what is not judged now. */
	begin(over: PassOver): void {
		const { model } = this.#project.workspace;
		this.over = over;
		this.#queue = unjudgedCodings(model)
			.filter((coded) => isOver(over, coded, this.#reading.source))
			.map(({ extract, coding }) => ({ extract: extract.id, coding: coding.id }));
		this.#at = 0;
		this.#look();
	}

	get many(): number {
		return this.#queue.length;
	}

	/** How many of them are judged by now. */
	readonly judged: number = $derived.by(() => {
		const { model } = this.#project.workspace;
		return this.#queue.filter((one) => {
			const coded = codedOf(model, one);
			return coded === undefined || coded.coding.bearing !== 'not yet judged';
		}).length;
	});

	/** How far the pass has come, in words. */
	get inWords(): string {
		return `${wholeNumber(this.judged)} of ${wholeNumber(this.many)} judged`;
	}

	/** The coding that is asked about; undefined at the end. */
	get coded(): CodedExtract | undefined {
		const at = this.#queue[this.#at];
		return at && codedOf(this.#project.workspace.model, at);
	}

	get isAtBeginning(): boolean {
		return this.#at === 0;
	}

	/** Judges this coding and goes on. */
	judge(bearing: Bearing): void {
		const { coded } = this;
		if (coded === undefined) return;
		const ofElement = coded.coding.target.kind === 'element';
		if (ofElement && bearing !== 'speaks of') announce(elementClaimsNothing);
		else if (!ofElement && bearing === 'speaks of')
			announce('Say whether it supports, refutes or refines.');
		else {
			setBearing(this.#project, coded, bearing);
			this.go(1);
		}
	}

	/** Goes on to the next that is still there, or back to the one before, whatever it was judged. */
	go(way: 1 | -1): void {
		const { model } = this.#project.workspace;
		let at = this.#at + way;
		for (let one = this.#queue[at]; one && !codedOf(model, one); one = this.#queue[at]) at += way;
		this.#at = Math.max(0, Math.min(at, this.#queue.length));
		this.#look();
	}

	/** Keeps the text and the pane beside it at the passage that is asked about. */
	#look(): void {
		const { coded } = this;
		if (coded === undefined) return;
		this.#reading.openExtract(this.#project.workspace.model, coded.extract.id);
		this.#reading.coded = coded.coding.id;
	}
}

function isOver(
	over: PassOver,
	{ extract, coding }: CodedExtract,
	source: Id<'source'> | undefined
): boolean {
	if (over === 'source') return extract.source === source;
	return over === 'all' || coding.target.kind !== 'element';
}

function codedOf(
	model: Model,
	at: { extract: Id<'extract'>; coding: Id<'coding'> }
): CodedExtract | undefined {
	const extract = model.extract.get(at.extract);
	const coding = extract?.codings[at.coding];
	return extract && coding && { extract, coding };
}
