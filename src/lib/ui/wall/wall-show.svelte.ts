import type { WallStep } from '$lib/core/wall/wall-step';

/** A show on a wall: its steps, the one that is seen, and whether the wall is blank. */
export class WallShow {
	#place = $state(0);
	isBlank = $state(false);

	constructor(readonly steps: readonly [WallStep, ...WallStep[]]) {}

	get place(): number {
		return this.#place;
	}

	get step(): WallStep {
		return this.steps[this.#place] ?? this.steps[0];
	}

	get isLast(): boolean {
		return this.#place === this.steps.length - 1;
	}

	/** What people who listen are told of it. */
	get spoken(): string {
		if (this.isBlank) return 'The wall is blank.';
		return this.isLast ? `${this.step.spoken} This is the last step.` : this.step.spoken;
	}

	/** Goes so many steps on, or back; a blank wall is shown again. */
	go(by: number): void {
		this.isBlank = false;
		this.#place = Math.max(0, Math.min(this.steps.length - 1, this.#place + by));
	}

	/** Does what a key asks for, as presenters' remotes send them; true where it meant something. */
	press({ key, shiftKey }: Pick<KeyboardEvent, 'key' | 'shiftKey'>): boolean {
		const by = key === ' ' && shiftKey ? -1 : steps[key];
		if (by !== undefined) this.go(by);
		else if (key === 'b' || key === 'B' || key === '.') this.isBlank = !this.isBlank;
		else return false;
		return true;
	}
}

const steps: Readonly<Record<string, number | undefined>> = {
	ArrowRight: 1,
	ArrowDown: 1,
	PageDown: 1,
	' ': 1,
	ArrowLeft: -1,
	ArrowUp: -1,
	PageUp: -1,
	Backspace: -1,
	Home: -Infinity,
	End: Infinity
};
