import type { Change } from '$lib/core/change';
import type { Workspace } from '$lib/workspace/workspace.svelte';

const page = 200;

/** The changes of a project, newest first, read page by page and kept up with what is done meanwhile. */
export class Journal {
	readonly #workspace: Workspace;
	#queue: Promise<unknown> = Promise.resolve();
	#left = false;
	changes = $state.raw<readonly Change[]>([]);
	/** Whether the first change has been read. */
	isWhole = $state(false);
	isReading = $state(false);

	constructor(workspace: Workspace) {
		this.#workspace = workspace;
	}

	/** Reads what is newer than what is known, or the first page. */
	catchUp(): Promise<void> {
		return this.#inTurn(() =>
			this.changes.length === 0 && !this.isWhole ? this.#readEarlier() : this.#readNewer()
		);
	}

	/** Reads the next earlier page. */
	async readOn(): Promise<void> {
		if (this.isReading || this.isWhole) return;
		this.isReading = true;
		await this.#inTurn(() => this.#readEarlier()).finally(() => (this.isReading = false));
	}

	/** The room is left: what can no longer be read is no longer asked for. */
	leave(): void {
		this.#left = true;
	}

	async #readNewer(): Promise<void> {
		const known = this.changes[0]?.seq ?? 0;
		const newer: Change[] = [];
		for (let isMore = true; isMore;) {
			const some = await this.#page(newer.at(-1)?.seq);
			newer.push(...some.filter(({ seq }) => seq > known));
			isMore = some.length === page && (some.at(-1)?.seq ?? 0) > known;
		}
		this.changes = [...newer, ...this.changes];
	}

	async #readEarlier(): Promise<void> {
		if (this.isWhole) return;
		const earlier = await this.#page(this.changes.at(-1)?.seq);
		this.changes = [...this.changes, ...earlier];
		this.isWhole = earlier.length < page;
	}

	#page(before: number | undefined): Promise<Change[]> {
		return this.#workspace.changes({ limit: page, ...(before === undefined ? {} : { before }) });
	}

	/** One reading at a time, so that no change is listed twice or left out. */
	#inTurn(read: () => Promise<void>): Promise<void> {
		const turn = this.#queue.then(async () => {
			if (this.#left) return;
			await read().catch((error: unknown) => {
				if (!this.#left) throw error;
			});
		});
		this.#queue = turn.catch(() => undefined);
		return turn;
	}
}
