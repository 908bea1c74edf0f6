/** One question to a worker with its answer, as times in milliseconds. */
export interface WorkerTurn {
	readonly asked: number;
	readonly answered: number;
}

/** Notes when workers are asked and when they answer. */
export function watchWorkers(): readonly WorkerTurn[] {
	const turns: WorkerTurn[] = [];
	const Native = globalThis.Worker;
	globalThis.Worker = class extends Native {
		private asked = 0;

		constructor(...given: ConstructorParameters<typeof Worker>) {
			super(...given);
			this.addEventListener('message', () =>
				turns.push({ asked: this.asked, answered: performance.now() })
			);
		}

		override postMessage(message: unknown, ...more: unknown[]): void {
			this.asked = performance.now();
			super.postMessage(message, ...(more as []));
		}
	};
	return turns;
}
