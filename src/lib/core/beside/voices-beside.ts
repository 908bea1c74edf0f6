import type { CodedExtract } from '../evidence';
import { casesOf, extractsIn, groupsOf } from '../evidence-voices';
import type { Extract } from '../model/extract';
import type { Id } from '../model/id';
import type { Model } from '../model/model';

/** A stakeholder group or a case, and the extracts in which it speaks or is spoken about. */
export interface Voice {
	readonly id: string;
	readonly name: string;
	readonly extracts: readonly Id<'extract'>[];
}

/** Who stands behind some codings. */
export interface VoicesBeside {
	/** The groups that speak. */
	readonly groups: readonly Voice[];
	/** Groups of the project that no extract here comes from. */
	readonly silent: readonly string[];
	/** Extracts whose speaker belongs to no group that is known. */
	readonly ungrouped: readonly Id<'extract'>[];
	/** The cases that are spoken about. */
	readonly cases: readonly Voice[];
}

/** Which groups speak in some codings and which cases they are about, each with its extracts. */
export function voicesBeside(model: Model, codings: readonly CodedExtract[]): VoicesBeside {
	const groups = voices(model.group, codings, (extract) => groupsOf(model, extract));
	const heard = new Set(groups.map(({ id }) => id));
	return {
		groups,
		silent: [...model.group.values()].filter(({ id }) => !heard.has(id)).map(({ name }) => name),
		ungrouped: extractsIn(codings.filter(({ extract }) => groupsOf(model, extract).length === 0)),
		cases: voices(model.case, codings, casesOf)
	};
}

function voices(
	known: ReadonlyMap<string, { readonly name: string }>,
	codings: readonly CodedExtract[],
	idsOf: (extract: Extract) => readonly string[]
): Voice[] {
	return [...known].flatMap(([id, { name }]) => {
		const theirs = codings.filter(({ extract }) => idsOf(extract).includes(id));
		return theirs.length === 0 ? [] : { id, name, extracts: extractsIn(theirs) };
	});
}
