import { anchorAt } from '$lib/core/anchors';
import type { Command } from '$lib/core/commands/command';
import { deleteExtract, editExtract } from '$lib/core/commands/extracts';
import type { Coding } from '$lib/core/model/coding';
import type { Extract } from '$lib/core/model/extract';
import type { Readable } from '$lib/core/reading/steps';
import { newId } from '$lib/workspace/context';
import { tick } from 'svelte';
import type { OpenProject } from '../project/open-project';
import { announce } from '../shared/announce';
import {
	codeExtract,
	codePassage,
	codingOn,
	extractOf,
	extractPassage,
	unjudged,
	type CodedTo,
	type Judgement,
	type Passage
} from './code-passage';
import { latestCoding } from './latest-coding';
import { pinsOf, type Pins } from './pins.svelte';
import { readingOf, type Reading } from './reading.svelte';
import { targetWords } from './target-words';
import type { TextMark } from './text-mark';

/** The text that is on the screen, as far as it is read in. */
export interface OpenText {
	readonly source: Passage['source'];
	readonly sha256: string;
	readonly readable: Readable;
	readonly marks: readonly TextMark[];
}

/** What is coded in the text that is read: the picked words or, where none are, the picked extract. */
export class TextCoder {
	readonly project: OpenProject;
	readonly reading: Reading;
	readonly pins: Pins;
	readonly #open: () => OpenText | undefined;
	readonly #region: () => HTMLElement | undefined;

	constructor(
		project: OpenProject,
		open: () => OpenText | undefined,
		region: () => HTMLElement | undefined
	) {
		this.project = project;
		this.reading = readingOf(project.workspace);
		this.pins = pinsOf(project.workspace);
		this.#open = open;
		this.#region = region;
	}

	get text(): OpenText | undefined {
		return this.#open();
	}

	get region(): HTMLElement | undefined {
		return this.#region();
	}

	/** The picked words; undefined where none are, or where they only say how far an extract is to reach. */
	get passage(): Passage | undefined {
		const { stretch, resizing } = this.reading;
		const open = this.#open();
		if (open === undefined || stretch === undefined || resizing !== undefined) return undefined;
		return { source: open.source, sha256: open.sha256, text: open.readable.text, stretch };
	}

	/** The picked extract, while no words are picked. */
	get extract(): Extract | undefined {
		const { extract, stretch } = this.reading;
		if (extract === undefined || stretch !== undefined) return undefined;
		return this.project.workspace.model.extract.get(extract);
	}

	/** The coding that keys judge: the one just made, the one gone to, or the latest. */
	get coding(): Coding | undefined {
		const { extract } = this;
		return (
			extract &&
			((this.reading.coded && extract.codings[this.reading.coded]) ?? latestCoding(extract))
		);
	}

	get canCode(): boolean {
		return this.passage !== undefined || this.extract !== undefined;
	}

	/** Codes to a target by one key: how it bears on it is said afterwards. */
	async codeAtOnce(to: CodedTo): Promise<void> {
		const { model, coder } = this.project.workspace;
		const extract = this.extract ?? (this.passage && extractOf(model, this.passage));
		const same = extract && codingOn(extract, to, coder);
		if (extract === undefined || same === undefined)
			return this.code(to, unjudged(to, this.reading.status));
		this.reading.pickExtract(extract.id, same.id);
		announce(`Coded to ${this.#words(to)} already.`);
	}

	/** Codes to a target with what was said of it. */
	async code(to: CodedTo, judgement: Judgement): Promise<void> {
		const made = this.#coded(to, judgement);
		if (made === undefined) return;
		const said = `Coded to ${this.#words(to)}: ${judgement.bearing}.`;
		this.reading.status = judgement.status;
		if (await this.project.act(made.command, { said })) this.#done(made.extract, to);
	}

	#coded(
		to: CodedTo,
		judgement: Judgement
	): { extract: Extract['id']; command: Command } | undefined {
		const { model, coder } = this.project.workspace;
		const { passage, extract } = this;
		if (passage !== undefined) return codePassage(model, passage, to, judgement, coder);
		return extract && { extract: extract.id, command: codeExtract(extract, to, judgement, coder) };
	}

	#done(id: Extract['id'], to: CodedTo): void {
		const { model, coder } = this.project.workspace;
		const extract = model.extract.get(id);
		const coding = extract && (codingOn(extract, to, coder) ?? latestCoding(extract));
		if (coding !== undefined) this.reading.lastTarget = coding.target;
		this.reading.pickExtract(id, coding?.id);
		void this.backToText();
	}

	/** Makes an extract of the picked words, to be coded later. */
	async mark(): Promise<void> {
		const { passage } = this;
		const { model } = this.project.workspace;
		if (passage === undefined) return;
		const known = extractOf(model, passage);
		const extract = known?.id ?? newId('extract');
		const made = extractPassage(model, extract, passage);
		if (!known && !(await this.project.act(made, { said: 'Made an extract.' }))) return;
		this.reading.pickExtract(extract);
		void this.backToText();
	}

	/** Lets the extract reach as far as the picked words do. */
	async keepReach(): Promise<void> {
		const { resizing, stretch } = this.reading;
		const open = this.#open();
		const extract = resizing && this.project.workspace.model.extract.get(resizing);
		if (extract === undefined || stretch === undefined || open === undefined) return;
		const anchor = anchorAt(open.sha256, open.readable.text, stretch);
		const isSame = anchor.start === extract.anchor?.start && anchor.end === extract.anchor.end;
		const command = editExtract({ extract: extract.id, fields: { anchor } });
		const said = `The extract now reads: ${anchor.exact}`;
		if (isSame || (await this.project.act(command, { said })))
			this.reading.pickExtract(extract.id, this.reading.coded);
	}

	/** Deletes the extract with its codings; the passage stays in its text. */
	async remove(): Promise<void> {
		const { extract } = this;
		if (extract === undefined) return;
		const command = deleteExtract({ extract: extract.id });
		if (await this.project.actWithUndo(command, 'Deleted the extract.'))
			this.reading.pickExtract(undefined);
	}

	/** Gives the focus back to the text. */
	async backToText(): Promise<void> {
		await tick();
		this.region?.focus({ preventScroll: true });
	}

	#words(to: CodedTo): string {
		if (to.kind === 'new element') return `the new element “${to.label}”`;
		const { words, where } = targetWords(this.project.workspace.model, to);
		return to.kind === 'configuration'
			? words
			: `“${words}” ${where === 'element' ? '' : where}`.trim();
	}
}
