import { everything, isEverything, type Wanted } from '$lib/core/graph/picture-wanted';
import type { Id } from '$lib/core/model/id';

/** What part of the theory is looked at, and how: kept while rooms change, forgotten when the project is left. */
export class Outlook {
	/** The view kept under a name that is looked at; undefined for the standard one. */
	view = $state<Id<'view'> | undefined>(undefined);
	/** One card per element, or each configuration with its own occurrences. */
	shows = $state<'elements' | 'configurations'>('elements');
	/** Only configurations of this theory; `null` for all. */
	theory = $state<Id<'theory'> | null>(null);
	/** Only these configurations; empty for all. */
	configurations = $state.raw<ReadonlySet<Id<'configuration'>>>(new Set());
	/** Only what lies within so many links of an element. */
	focus = $state.raw<{ element: Id<'element'>; degrees: number } | undefined>(undefined);
	/** Only elements that are an outcome here and a context or mechanism there. */
	ripplesOnly = $state(false);
	/** Only what is wanted by role, evidence and version. */
	wanted = $state.raw<Wanted>(everything);
	/** Whether what is filtered out is hidden or steps back. */
	leftOut = $state<'hidden' | 'dimmed'>('hidden');
	/** Whether all chains between the two are traced, or only the shortest. */
	traces = $state<'all' | 'shortest'>('all');
	/** A chain between two elements that is traced. */
	trace = $state.raw<{ from: Id<'element'>; to: Id<'element'> } | undefined>(undefined);
	/** The loop that is looked at, by the links it runs along. */
	loop = $state<string | undefined>(undefined);

	/** Whether the graph is looked at through the evidence lens: the groups that are listened to, none of them for all; undefined while it is not. */
	lens = $state.raw<ReadonlySet<Id<'group'>> | undefined>(undefined);

	/** The configurations that are folded to one card each, where configurations are shown. */
	folded = $state.raw<ReadonlySet<Id<'configuration'>>>(new Set());
	/** Whether all were folded at once: then they are laid out by themselves, close together. */
	foldedApart = $state(false);

	/** Folds configurations to one card each. */
	fold(ids: readonly Id<'configuration'>[]): void {
		this.folded = new Set([...this.folded, ...ids]);
	}

	/** Folds all that there are. */
	foldAll(ids: readonly Id<'configuration'>[]): void {
		this.fold(ids);
		this.foldedApart = true;
	}

	/** Shows configurations with their own cards again. */
	unfold(ids: readonly Id<'configuration'>[]): void {
		this.folded = new Set([...this.folded].filter((id) => !ids.includes(id)));
		if (this.folded.size === 0) this.foldedApart = false;
	}

	/** Whether anything is left out of the picture. */
	get isNarrowed(): boolean {
		return (
			this.theory !== null ||
			this.configurations.size > 0 ||
			this.focus !== undefined ||
			this.ripplesOnly ||
			!isEverything(this.wanted) ||
			this.trace !== undefined ||
			this.loop !== undefined
		);
	}

	/** Shows everything again. */
	widen(): void {
		this.theory = null;
		this.configurations = new Set();
		this.focus = undefined;
		this.ripplesOnly = false;
		this.wanted = everything;
		this.trace = undefined;
		this.loop = undefined;
	}
}
