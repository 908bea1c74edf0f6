import { pressAgain } from './press-again';

/** Keys pressed while what was asked for is still being put down: they wait, and go in their order to what has the focus by then. */
export class KeysInWaiting {
	#underWay = 0;
	#isReleasing = false;
	#isPressing = false;
	#held: KeyboardEvent[] = [];

	/** Holds the keys until something is done, however it ends. */
	async during(done: Promise<unknown>): Promise<void> {
		this.#underWay += 1;
		try {
			await done;
		} finally {
			this.#underWay -= 1;
			void this.#release();
		}
	}

	/** Takes in a key that has to wait. */
	readonly hold = (event: KeyboardEvent): void => {
		const isFree = this.#underWay === 0 && !this.#isReleasing;
		if (isFree || this.#isPressing || event.isComposing || isHeldDown(event.key)) return;
		event.preventDefault();
		event.stopPropagation();
		this.#held.push(event);
	};

	async #release(): Promise<void> {
		if (this.#isReleasing) return;
		this.#isReleasing = true;
		for (;;) {
			// What was put down is shown first, and with it what takes the next key.
			await shown();
			const next = this.#underWay === 0 ? this.#held.shift() : undefined;
			if (next === undefined) break;
			this.#isPressing = true;
			pressAgain(next);
			this.#isPressing = false;
		}
		this.#isReleasing = false;
	}
}

function isHeldDown(key: string): boolean {
	return ['Control', 'Shift', 'Alt', 'Meta', 'AltGraph', 'CapsLock'].includes(key);
}

function shown(): Promise<void> {
	return new Promise((resolve) => setTimeout(resolve));
}
