import type { MarkedText } from '$lib/core/notation/marked-text';
import { readMarkedTextAside } from '$lib/workspace/marked-text';
import { Proposal } from './proposal.svelte';

/** A text that is pasted, read and looked over, until it is accepted. */
export class Pasting {
	text = $state.raw('');
	/** What was read from it; absent until it is read. */
	read = $state.raw<MarkedText>();
	proposals = $state.raw<readonly Proposal[]>([]);
	/** Place of the passage that is looked over. */
	current = $state(0);
	reading = $state(false);
	#stop: AbortController | undefined;

	readonly chosen = $derived(this.proposals.filter(({ included }) => included));
	readonly starred = $derived(
		this.chosen.some(({ passage }) => passage.occurrences.some(({ starred }) => starred))
	);

	/** Reads the text away from the page; true where it came to an end. */
	async look(): Promise<boolean> {
		this.stop();
		const stop = (this.#stop = new AbortController());
		this.reading = true;
		try {
			const read = await readMarkedTextAside(this.text, stop.signal);
			this.#take(read);
			return true;
		} catch (error) {
			if (!stop.signal.aborted) throw error;
			return false;
		} finally {
			if (this.#stop === stop) this.reading = false;
		}
	}

	#take(read: MarkedText): void {
		this.read = read;
		this.proposals = read.passages.map((passage) => new Proposal(passage));
		this.current = Math.max(
			0,
			this.proposals.findIndex(({ included }) => included)
		);
	}

	/** Stops the reading. */
	stop(): void {
		this.#stop?.abort(new DOMException('Stopped', 'AbortError'));
		this.reading = false;
	}

	/** Goes back to the text. */
	again(): void {
		this.stop();
		this.read = undefined;
		this.proposals = [];
	}

	/** Forgets everything: it was accepted. */
	finish(): void {
		this.again();
		this.text = '';
	}
}
