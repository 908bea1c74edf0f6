import { setAsideByExtract, type CoderKey, type Reading } from '$lib/core/agreement/passages';
import { targetKey } from '$lib/core/evidence';
import type { Coding } from '$lib/core/model/coding';
import type { Id } from '$lib/core/model/id';
import type { Decision } from '$lib/core/model/judgement';
import type { Model } from '$lib/core/model/model';
import type { Target } from '$lib/core/model/target';
import type { Difference } from '$lib/core/agreement/differences';

/** Everybody who coded anything, also what was set aside since; whoever is named first, in the order they were added. */
export function codersWhoCoded(model: Model): CoderKey[] {
	const found = new Set<CoderKey>();
	for (const { codings } of model.extract.values())
		for (const id in codings) found.add(codings[id as Coding['id']]?.coder ?? 'nobody');
	for (const codings of setAsideByExtract(model).values())
		for (const { coder } of codings) found.add(coder ?? 'nobody');
	const named = [...model.coder.keys()].filter((id) => found.has(id));
	return found.has('nobody') ? [...named, 'nobody'] : named;
}

/** A coder's name as it is shown. */
export function coderName(model: Model, coder: CoderKey): string {
	return coder === 'nobody'
		? 'Nobody named'
		: (model.coder.get(coder)?.name ?? 'A coder no longer listed');
}

/** How long each text is, by its SHA-256. */
export function textLengths(model: Model): Map<string, number> {
	const lengths = new Map<string, number>();
	for (const { texts } of model.source.values())
		for (const { sha256, length } of Object.values(texts)) lengths.set(sha256, length);
	return lengths;
}

/** A coding that is compared, as it stands or as it was when it was set aside. */
export interface ReadCoding {
	readonly coding: Coding;
	readonly isSetAside: boolean;
}

/** Finds the codings that a comparison names. */
export function readCodings(model: Model, readings: readonly Reading[]): ReadCoding[] {
	return readings.flatMap(({ extract, coding: id }): ReadCoding[] => {
		const standing = model.extract.get(extract)?.codings[id];
		if (standing !== undefined) return [{ coding: standing, isSetAside: false }];
		const aside = setAsideByExtract(model)
			.get(extract)
			?.find((one) => one.id === id);
		return aside === undefined ? [] : [{ coding: aside, isSetAside: true }];
	});
}

/** The decisions that settled differences, by each extract they are about, the latest last. */
export function settlements(model: Model): ReadonlyMap<string, readonly Decision[]> {
	const found = new Map<string, Decision[]>();
	for (const decision of model.decision.values()) {
		if (decision.between === undefined) continue;
		for (const extract of Object.keys(decision.extracts ?? {}))
			found.set(extract, [...(found.get(extract) ?? []), decision]);
	}
	return found;
}

/** The decision that settled a difference, unless somebody coded the passage again since. */
export function settledBy(
	model: Model,
	settled: ReadonlyMap<string, readonly Decision[]>,
	{ passages }: Difference
): Decision | undefined {
	const last = passages.flatMap(({ extract }) => settled.get(extract) ?? []).at(-1);
	if (last === undefined) return undefined;
	const codedSince = passages
		.flatMap(({ extract }) => Object.values(model.extract.get(extract)?.codings ?? {}))
		.some(({ at }) => at > last.at);
	return codedSince ? undefined : last;
}

/** The target behind each key that a comparison names. */
export function targetsByKey(model: Model): Map<string, Target> {
	const found = new Map<string, Target>();
	const note = ({ target }: Coding) => {
		const key = targetKey(target);
		if (!found.has(key)) found.set(key, target);
	};
	for (const { codings } of model.extract.values())
		for (const id in codings) note(codings[id as Coding['id']] as Coding);
	for (const codings of setAsideByExtract(model).values()) codings.forEach(note);
	return found;
}

/** The sources a text is read in, by title. */
export function sourceTitles(model: Model, sources: readonly string[]): string {
	return sources
		.map((id) => model.source.get(id as Id<'source'>)?.title ?? 'a source no longer there')
		.join(', ');
}
