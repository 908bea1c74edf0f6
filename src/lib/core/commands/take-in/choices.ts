import type { ProposedTriad } from '../../exchange/coded/propose-triads';
import type { LinkKind } from '../../model/link';
import type { CasesAs, CodeUse } from '../../model/intake';
import type { StoredText } from '../sources';

/** What a person decided about a project that was coded elsewhere, before anything of it is taken in. */
export interface TakeInChoices {
	/** Name of the file. */
	readonly fileName: string;
	/** What each code is taken as, by its key; a code that is not named is left out. */
	readonly uses: ReadonlyMap<string, CodeUse>;
	readonly cases: CasesAs;
	/** Codes that stand together and become configurations. */
	readonly triads: readonly ProposedTriad[];
	/** Links between codes that become links between elements. */
	readonly links: readonly CodeLink[];
	/** The stored form of each source's text, by the key of the source. */
	readonly texts: ReadonlyMap<string, StoredText>;
}

/** A link that was drawn between two codes. */
export interface CodeLink {
	readonly from: string;
	readonly to: string;
	/** What the tool calls it, where that is one of the kinds here; else it leads to. */
	readonly kind?: LinkKind;
}
