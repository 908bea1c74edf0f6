import { fingerprint } from '../checks/finding';
import { remember } from '../graph/remember';
import type { Configuration } from '../model/configuration';
import type { Link } from '../model/link';
import type { Occurrence } from '../model/occurrence';
import type { Theory } from '../model/theory';

/** What became of a part between two moments; "not said" where one of them does not tell whether it held the part. */
export type ChangeKind = 'added' | 'kept' | 'revised' | 'dropped' | 'merged' | 'split' | 'not said';

/** One thing that reads otherwise than before. */
export interface Aspect {
	/** "wording", "role", "stands for", ... */
	readonly name: string;
	/** Empty where there was nothing. */
	readonly from: string;
	readonly to: string;
}

interface ChangeOf<What extends string, Reading> {
	readonly of: What;
	/** The origin of the part, the same in every version and branch. */
	readonly id: string;
	readonly kind: ChangeKind;
	/** How it read; absent where it was not there, or only said to be there. */
	readonly before?: Reading;
	readonly after?: Reading;
	readonly aspects: readonly Aspect[];
}

/** A part as it reads at one moment, with its words as they were then. */
export interface Read<Part> {
	readonly part: Part;
	readonly words: string;
	/** What its element was called then; of an occurrence. */
	readonly label?: string;
}

export type OccurrenceChange = ChangeOf<'occurrence', Read<Occurrence>>;
export type LinkChange = ChangeOf<'link', Read<Link>>;

/** What became of a configuration itself, and of its parts. */
export interface ConfigurationChange extends ChangeOf<'configuration', Read<Configuration>> {
	readonly occurrences: readonly OccurrenceChange[];
	readonly links: readonly LinkChange[];
}

export type TheoryChange = ChangeOf<'theory', Read<Theory>>;

/** Any of them. */
export type Change = OccurrenceChange | LinkChange | ConfigurationChange | TheoryChange;

/** Whether something became of it that can have a reason. */
export function isChange({ kind }: Pick<Change, 'kind'>): boolean {
	return kind !== 'kept' && kind !== 'not said';
}

/** What changed into what, as a text by which a recorded reason finds its change again, whichever versions are compared. */
export const changeKey = remember(({ kind, aspects }: Change): string =>
	fingerprint([kind, ...aspects.map(({ name, from, to }) => `${name}: ${from} > ${to}`)])
);
