import type { Readable } from '$lib/core/reading/steps';
import { dragEdge } from './drag-edge';
import type { Reading } from './reading.svelte';
import type { TextMark } from './text-mark';
import { nextOver } from './text-moves';
import { selectedStretch } from './text-places';

/** What a pointer acts on in a text. */
export interface PointedText {
	reading(): Reading;
	readable(): Readable;
	marks(): readonly TextMark[];
	region(): HTMLElement | undefined;
	/** Asks what the words that were selected are coded to. */
	oncode(): void;
	/** Lets the extract reach as far as its ends were dragged. */
	onreach(): void;
}

/** A pointer in a text: it selects words, clicks extracts and stripes, and drags the ends of an extract. */
export class TextPointer {
	#pressed = false;
	#touched: ReturnType<typeof setTimeout> | undefined;

	constructor(private readonly text: PointedText) {}

	readonly hold = (event: PointerEvent): void => {
		const edge = event.target instanceof HTMLElement ? event.target.dataset['edge'] : undefined;
		this.#pressed = event.button === 0 && edge === undefined;
		if (event.button === 0 && (edge === 'start' || edge === 'end')) this.#drag(event, edge);
	};

	#drag(event: PointerEvent, edge: 'start' | 'end'): void {
		const reading = this.text.reading();
		const region = this.text.region();
		const extract = this.text.marks().find(({ id }) => id === reading.extract);
		if (region === undefined || extract === undefined) return;
		dragEdge(event, {
			region,
			text: this.text.readable().text,
			edge,
			from: { start: extract.start, end: extract.end },
			reach: (stretch) => {
				reading.resizing = extract.id;
				reading.reach(stretch);
			},
			done: () => {
				if (reading.resizing !== undefined) this.text.onreach();
			}
		});
	}

	readonly cancel = (): void => {
		this.#pressed = false;
	};

	readonly release = (event: PointerEvent): void => {
		if (!this.#pressed) return;
		this.#pressed = false;
		// The browser settles what is selected after the pointer is up.
		setTimeout(() => this.#take(event));
	};

	#take({ target, pointerType }: PointerEvent): void {
		const region = this.text.region();
		const stretch = region && selectedStretch(region, this.text.readable());
		if (stretch !== undefined) {
			this.text.reading().pick(stretch);
			if (pointerType !== 'touch') this.text.oncode();
		} else if (target instanceof HTMLElement) this.#click(target);
	}

	#click(clicked: HTMLElement): void {
		const reading = this.text.reading();
		const marks = this.text.marks();
		const stripe = marks.find(({ id }) => id === clicked.dataset['extract']);
		const gathered = clicked.dataset['gathered'];
		const at = clicked.closest<HTMLElement>('[data-at]')?.dataset['at'];
		if (stripe !== undefined) reading.pickExtract(stripe.id);
		else if (gathered !== undefined) {
			const { left, bottom } = clicked.getBoundingClientRect();
			reading.among = { ids: gathered.split(' '), x: left, y: bottom };
		} else if (at !== undefined) {
			reading.last = { start: Number(at), end: Number(at) };
			reading.pickExtract(nextOver(marks, reading.last, reading.extract));
		}
	}

	/** Selecting by touch ends without a pointer going up: the words count once they have stood still. */
	readonly settle = (): void => {
		clearTimeout(this.#touched);
		this.#touched = setTimeout(() => {
			const region = this.text.region();
			const reading = this.text.reading();
			if (region === undefined || this.#pressed || reading.coding) return;
			const stretch = selectedStretch(region, this.text.readable());
			if (stretch) reading.pick(stretch);
		}, 500);
	};
}
