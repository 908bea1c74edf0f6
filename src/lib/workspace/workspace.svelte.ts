import { seenBy } from '$lib/core/agreement/seen-by';
import { Refused } from '$lib/core/applies';
import { schemaNumber, type Change } from '$lib/core/change';
import type { Command } from '$lib/core/commands/command';
import { runChecks } from '$lib/core/checks';
import type { Diff } from '$lib/core/diff';
import { gatherEvidence } from '$lib/core/evidence';
import type { ProjectFileProblem } from '$lib/core/exchange/project-file/problem';
import type { Id } from '$lib/core/model/id';
import { projectOf, type Model } from '$lib/core/model/model';
import { caughtUp } from './catch-up';
import { freshContext } from './context';
import { Drafts } from './drafts.svelte';
import { getReady } from './get-ready';
import { inPieces, inTurns, prepare, type InTurns, type Prepared } from './in-turns';
import { noted, told, unread, type Outcome } from './outcome';
import { ReadTexts } from './read-texts.svelte';
import { rescueFile } from './rescue';
import { Slices } from './slices.svelte';
import type { NewText, Store } from './store';
import { Turns } from './turns.svelte';
import { UndoStack } from './undo-stack.svelte';
import { wayBack } from './way-back';

/** An open project: its model, everything derived from it, and the one way to change it. */
export class Workspace {
	readonly #store: Store;
	readonly #slices = new Slices();
	readonly #stack = new UndoStack();
	readonly #turns = new Turns();

	readonly drafts: Drafts;
	/** Place of the newest change in the journal. */
	head = $state(0);
	/** Who is at work in this window. */
	coder = $state<Id<'coder'> | undefined>(undefined);
	readonly #texts: ReadTexts;
	/** Changes that are shown and could not be stored. */
	#unsaved: Omit<Change, 'seq'>[] = [];

	/** The whole project, which every change is made on and written from. */
	readonly #whole = $derived(this.#slices.model);
	/** The project as it is shown here: while coding is blind, without what others coded. */
	readonly model = $derived(seenBy(this.#whole, this.coder));
	readonly #judged = $derived(seenBy(this.#slices.judged, this.coder));
	readonly evidence = $derived(gatherEvidence(this.#judged));
	readonly findings = $derived.by(() => runChecks(this.#judged, this.evidence, this.#texts.known));

	private constructor(store: Store) {
		this.#store = store;
		this.#texts = new ReadTexts(store);
		this.drafts = new Drafts(store, (reason) => this.stop(reason));
	}

	/** Opens a project from its storage. Opening writes nothing. */
	static async open(store: Store): Promise<Workspace> {
		const workspace = new Workspace(store);
		const { model, head } = await store.load();
		await getReady(model);
		workspace.#absorb(model, head);
		await workspace.drafts.load();
		return workspace;
	}

	/** Whether everything shown is stored. */
	get saving(): Turns['saving'] {
		return this.#turns.saving;
	}

	/** Why nothing is stored any more, where that is so. */
	get problem(): string | undefined {
		return this.#turns.problem;
	}

	get name(): string {
		return projectOf(this.model)?.name ?? 'Untitled project';
	}

	get canUndo(): boolean {
		return this.#stack.canUndo;
	}

	get canRedo(): boolean {
		return this.#stack.canRedo;
	}

	/** Does what a person asked for: stored first, then shown. */
	run(command: Command, texts: readonly NewText[] = []): Promise<Outcome> {
		return this.#turns.take(async () =>
			noted(await this.#commission(command, texts), (change) => this.#stack.did(change))
		);
	}

	/** Does what many commands ask as one change, in short turns, so that the page stays free; stopped, it leaves nothing. */
	runInTurns(commands: readonly [Command, ...Command[]], watched: InTurns): Promise<Outcome> {
		const find = () => inTurns(this.#whole, commands, () => freshContext(this.coder), watched);
		return this.#turns.take(async () =>
			noted(await this.#settle(find, told(commands[0])), (change) => this.#stack.did(change))
		);
	}

	/** Stores something nobody asked for, such as places a layout worked out: it is no step to undo. */
	keep(command: Command): Promise<Outcome> {
		return this.#turns.take(() => this.#commission(command, []));
	}

	/** Takes back this window's last change; an import whole. */
	undo(): Promise<Outcome> {
		return this.#turns.take(async () => {
			const last = this.#stack.lastDone;
			if (last === undefined) return new Refused('There is nothing to undo in this window.');
			return noted(await this.#takeBack(last), (change) => this.#stack.undid(change));
		});
	}

	/** Does again what the last undo took back. */
	redo(): Promise<Outcome> {
		return this.#turns.take(async () => {
			const last = this.#stack.lastUndone;
			if (last === undefined) return new Refused('There is nothing to do again in this window.');
			return noted(await this.#takeBack(last), (change) => this.#stack.redid(change));
		});
	}

	/** Takes back any change of the trail, if nothing that came later stands on it. */
	undoChange(seq: number): Promise<Outcome> {
		return this.#turns.take(async () => {
			const change = await this.#store.changeAt(seq);
			if (change === undefined) return new Refused('This change is no longer in the trail.');
			return noted(await this.#takeBack(change), (undoing) => this.#stack.did(undoing));
		});
	}

	/** Changes of the journal, newest first. */
	changes(options: { before?: number; limit: number }): Promise<Change[]> {
		return this.#store.newestChanges(options);
	}

	/** The stored text with this hash. */
	readText(sha256: string): Promise<string | undefined> {
		return this.#texts.read(sha256);
	}

	/** A project file of all that is shown, also of what could not be stored. */
	rescue(): Promise<Blob | ProjectFileProblem> {
		return rescueFile(this.#store, this.#whole, this.#unsaved);
	}

	/** Where the project is kept in this browser: what a worker needs to write to it. */
	get address(): string {
		return this.#store.address;
	}

	/** Takes back what imports left that were given up. */
	tidyUp(): Promise<void> {
		return this.#store.takeBackUnfinished();
	}

	/** Takes up a batch that a worker has published for this window: it is shown, and one step to undo. */
	takeUp(seq: number): Promise<Outcome> {
		return this.#turns.take(async () => {
			await this.#catchUp();
			const change = await this.#store.changeAt(seq);
			return noted({ change }, (done) => this.#stack.did(done));
		});
	}

	/** Takes in what other windows have done since. */
	catchUp(): Promise<void> {
		return this.#turns.take(() => this.#catchUp());
	}

	/** Waits until everything asked for has been done. */
	async settled(): Promise<void> {
		await this.#turns.settled();
	}

	/** Says that nothing is stored any more, and why. */
	stop(reason: string): void {
		this.#turns.stop(reason);
	}

	/** Leaves the project. */
	async close(): Promise<void> {
		await this.#turns.settled();
		await this.drafts.flush();
		await this.#store.close();
	}

	#commission(command: Command, texts: readonly NewText[]): Promise<Outcome> {
		const find = () => inPieces(this.#whole, command.change(this.#whole, freshContext(this.coder)));
		return this.#settle(find, told(command), texts);
	}

	async #takeBack(change: Change): Promise<Outcome> {
		if (this.saving === 'stopped') return this.#refused();
		const way = await wayBack(this.#store, change, this.coder);
		if (way instanceof Refused) return way;
		if ('diff' in way) return this.#settle(() => inPieces(this.#whole, way.diff), way.entry);
		await this.#catchUp();
		return { change: await this.#store.changeAt(way.seq) };
	}

	#refused(): Refused {
		return new Refused(this.problem ?? 'Nothing can be stored any more.');
	}

	async #settle(
		find: () => Diff | Refused | Promise<Prepared | Refused>,
		entryOf: Pick<Change, 'command' | 'about' | 'scope'>,
		texts: readonly NewText[] = []
	): Promise<Outcome> {
		for (;;) {
			if (this.saving === 'stopped') return this.#refused();
			const prepared = await prepare(this.#whole, find());
			if (prepared instanceof Refused) return prepared;
			const { diff, after } = prepared;
			if (diff.length === 0) return { change: undefined };
			const entry = {
				...entryOf,
				diff,
				schema: schemaNumber,
				at: new Date().toISOString(),
				...(this.coder === undefined ? {} : { by: this.coder })
			};
			const written = await this.#write(entry, after, texts);
			if (written instanceof Refused) return written;
			if ('seq' in written) return { change: { ...entry, seq: written.seq } };
			await this.#catchUp();
		}
	}

	async #write(entry: Omit<Change, 'seq'>, after: Model, texts: readonly NewText[]) {
		try {
			const written = await this.#store.commit(entry, this.head, after, texts);
			if ('seq' in written) this.#absorb(after, written.seq);
			return written;
		} catch (error) {
			this.#slices.take(after);
			this.#unsaved.push(entry);
			this.stop(error instanceof Error ? error.message : 'This change could not be stored.');
			return new Refused(this.problem ?? '');
		}
	}

	async #catchUp(): Promise<void> {
		// What could not be stored still stands here: what others do may not fit it any more.
		if (this.saving === 'stopped') return;
		const standing = { model: this.#whole, head: this.head };
		const now = await caughtUp(this.#store, standing).catch(() => undefined);
		if (now === undefined) this.stop(unread);
		else if (now.head !== this.head) this.#absorb(now.model, now.head);
	}

	#absorb(model: Model, head: number): void {
		this.#slices.take(model);
		this.head = head;
	}
}
