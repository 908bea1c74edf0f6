import type { Arrow, Card } from '../graph/picture-parts';

/** One thing shown on a wall, with nothing but the theory in it: labels, roles and links. */
export interface WallStep {
	/** A configuration, one link of a chain, the whole graph fitted in as it stands in the room, or configurations by their names alone. */
	readonly kind: 'configuration' | 'chain' | 'overview' | 'names';
	readonly title: string;
	readonly subtitle?: string;
	/** Every card of what is shown, so that a card keeps its place from step to step. */
	readonly cards: readonly Card[];
	readonly arrows: readonly Arrow[];
	/** The cards that are seen by now. */
	readonly seen: ReadonlySet<string>;
	/** The cards this step is about. */
	readonly stressed: ReadonlySet<string>;
	/** Whether the stressed cards are new, rather than cards that go to work elsewhere. */
	readonly isNew: boolean;
	/** The cards of a chain that came before, small. */
	readonly before: readonly Card[];
	/** What there is to say about it, first words stressed. */
	readonly says?: { readonly lead: string; readonly rest: string };
	/** The step in words, for people who listen. */
	readonly spoken: string;
}

/** A card's words where there is not much room. */
export function shortOf({ label, shortLabel }: Pick<Card, 'label' | 'shortLabel'>): string {
	return shortLabel ?? label;
}
