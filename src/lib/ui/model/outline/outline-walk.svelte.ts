import type { Configuration } from '$lib/core/model/configuration';
import type { Subject } from '$lib/workspace/selection.svelte';
import type { OpenProject } from '../../project/open-project';
import {
	entryId,
	outlineEntries,
	subjectKey,
	subjectOf,
	type OutlineEntry
} from './outline-entries';

/** Which lines of the outline there are, which are unfolded, and on which one the keys stand. */
export class OutlineWalk {
	readonly #project: OpenProject;
	readonly #configurations: () => readonly Configuration[];
	readonly #reveal: (place: number) => void;
	#open = $state.raw<ReadonlySet<string>>(new Set());
	#active = $state(0);

	/** `reveal` brings a line into view. */
	constructor(
		project: OpenProject,
		configurations: () => readonly Configuration[],
		reveal: (place: number) => void
	) {
		this.#project = project;
		this.#configurations = configurations;
		this.#reveal = reveal;
	}

	readonly entries = $derived.by(() =>
		outlineEntries(this.#project.workspace.model, this.#configurations(), this.#open)
	);

	/** Place of the line the keys stand on. */
	get current(): number {
		return Math.min(this.#active, this.entries.length - 1);
	}

	get entry(): OutlineEntry | undefined {
		return this.entries[this.current];
	}

	goTo(place: number): void {
		this.#active = Math.max(0, Math.min(place, this.entries.length - 1));
		this.#reveal(this.#active);
	}

	toggle(configuration: string): void {
		const next = new Set(this.#open);
		if (!next.delete(configuration)) next.add(configuration);
		this.#open = next;
	}

	/** Selects a line; a configuration is unfolded with it. */
	pick(entry: OutlineEntry, also: boolean): void {
		this.#active = this.entries.indexOf(entry);
		this.#project.selection.pick(subjectOf(entry), also);
		if (entry.kind === 'configuration' && !entry.open) this.toggle(entry.configuration.id);
	}

	/** Unfolds a folded configuration, or goes into it. */
	inwards(entry: OutlineEntry): void {
		if (entry.kind === 'configuration' && !entry.open) this.toggle(entry.configuration.id);
		else this.goTo(this.current + 1);
	}

	/** Folds a configuration, or goes out to it. */
	outwards(entry: OutlineEntry): void {
		if (entry.kind === 'configuration' && entry.open) this.toggle(entry.configuration.id);
		else this.goTo(this.entries.findIndex((one) => one.configuration === entry.configuration));
	}

	/** Unfolds what was selected elsewhere and goes there. */
	show(subject: Subject): void {
		if (!('configuration' in subject)) return;
		if (subject.kind !== 'configuration' && !this.#open.has(subject.configuration))
			this.#open = new Set([...this.#open, subject.configuration]);
		const place = this.entries.findIndex((entry) => entryId(entry) === subjectKey(subject));
		if (place >= 0 && place !== this.#active) this.goTo(place);
	}
}
