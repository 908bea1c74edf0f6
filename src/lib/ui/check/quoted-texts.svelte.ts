import type { Model } from '$lib/core/model/model';
import type { Workspace } from '$lib/workspace/workspace.svelte';

/** The stored texts that quotations have to be held against, by SHA-256: the one each was taken from, and the one its source shows now. */
export function quotedTexts(model: Model): string[] {
	const hashes = new Set<string>();
	for (const { anchor, source } of model.extract.values()) {
		if (anchor === undefined) continue;
		hashes.add(anchor.text);
		const record = model.source.get(source);
		const current =
			record?.currentText === undefined ? undefined : record.texts[record.currentText];
		if (current !== undefined) hashes.add(current.sha256);
	}
	return [...hashes];
}

/** All checks look again when a text is read, so they are not looked at after each one. */
const textsPerBeat = 16;

/** Reads the texts that quotations are held against one at a time, giving the page back after each. */
export class QuotedTexts {
	readonly #workspace: Workspace;
	readonly #read = new Set<string>();
	readonly wanted = $derived.by(() => quotedTexts(this.#workspace.model));
	done = $state(0);
	/** Texts that are named and not stored here. */
	missing = $state(0);
	/** Whether texts are being read now. */
	isReading = $state(false);
	/** Grows after every few texts: the moment to look at what the checks find. */
	beat = $state(0);
	#left = false;

	constructor(workspace: Workspace) {
		this.#workspace = workspace;
	}

	get total(): number {
		return this.wanted.length;
	}

	/** Reads what has not been read yet; what is named later is read when this is asked for again. */
	async read(): Promise<void> {
		const unread = this.wanted.filter((sha256) => !this.#read.has(sha256));
		if (unread.length === 0) return;
		for (const sha256 of unread) this.#read.add(sha256);
		this.isReading = true;
		for (const sha256 of unread) {
			if ((await this.#workspace.readText(sha256)) === undefined) this.missing += 1;
			this.done += 1;
			if (this.done % textsPerBeat === 0) this.beat += 1;
			await breath();
			if (this.#left) return;
		}
		this.isReading = false;
	}

	/** The room is left: no more is read. */
	leave(): void {
		this.#left = true;
	}
}

/** Lets the page draw and answer before the next step. */
function breath(): Promise<void> {
	return new Promise((resume) => setTimeout(resume));
}
