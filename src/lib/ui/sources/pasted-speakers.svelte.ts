import { untrack } from 'svelte';
import type { Model } from '$lib/core/model/model';
import {
	proposeSpeakers,
	type SpeakerChoice,
	type SpeakerProposal
} from '$lib/core/reading/propose-speakers';
import type { SpeakerFound } from '$lib/core/reading/turns';
import { readDocuments } from '$lib/workspace/documents';

/** What the pasted text is called among the texts that names stand in. */
export const pastedText = 'pasted';

/** Who may speak in a text that is pasted: looked for by a worker as the text changes. */
export class PastedSpeakers {
	#found = $state.raw<readonly SpeakerFound[]>([]);
	#said = $state.raw<ReadonlyMap<string, SpeakerChoice>>(new Map());
	/** The text that was looked through last, or is being. */
	#text = '';
	#looking: Promise<void> = Promise.resolve();
	#stopping = new AbortController();
	readonly #model: () => Model;
	readonly #title: () => string;

	/** The names that open turns, each with who it may be and what was said of it. */
	readonly speakers = $derived.by(() => this.#proposals());

	constructor(model: () => Model, title: () => string) {
		this.#model = model;
		this.#title = title;
	}

	/** Looks through a text once typing pauses, since the worker that looks is started anew for each; answers how to call it off. */
	lookSoon(text: string): () => void {
		const pause = setTimeout(() => void this.look(text), 300);
		return () => clearTimeout(pause);
	}

	/** Looks through a text; what is asked for later takes the place of what is being looked through. */
	look(text: string): Promise<void> {
		if (text === this.#text) return this.#looking;
		this.#text = text;
		this.#stopping.abort();
		this.#stopping = new AbortController();
		this.#looking = this.#find(text, this.#stopping.signal);
		return this.#looking;
	}

	/** Says who a name is. */
	say(key: string, choice: SpeakerChoice): void {
		this.#said = new Map([...this.#said, [key, choice]]);
	}

	clear(): void {
		this.#stopping.abort();
		this.#text = '';
		this.#found = [];
		this.#said = new Map();
	}

	async #find(text: string, signal: AbortSignal): Promise<void> {
		const isBlank = text.trim() === '';
		const file = new File([text], 'pasted.txt');
		const [read] = isBlank
			? []
			: ((await readDocuments([file], { signal, progress: () => undefined })) ?? []);
		if (signal.aborted || text !== this.#text) return;
		this.#found = read !== undefined && 'speakers' in read ? read.speakers : [];
	}

	#proposals(): SpeakerProposal[] {
		const texts = [{ text: pastedText, title: this.#title().trim(), found: this.#found }];
		return proposeSpeakers(texts, untrack(this.#model).person.values()).map((proposal) => ({
			...proposal,
			// Without a title yet, "Participant" is called so.
			name: proposal.name === '' ? proposal.label : proposal.name,
			choice: this.#said.get(proposal.key) ?? proposal.choice
		}));
	}
}
