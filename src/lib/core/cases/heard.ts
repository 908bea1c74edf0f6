import { codingsUnder, type CodedExtract, type Evidence } from '../evidence';
import { placesByElement, type Place } from '../graph/places';
import { remember } from '../graph/remember';
import type { Coding, Status } from '../model/coding';
import type { Id } from '../model/id';
import type { Model, Table } from '../model/model';

/** What is coded to one element: to its occurrences, list by list, and to the element itself. */
export interface Heard {
	/** Codings on each occurrence that has any. */
	readonly atPlaces: readonly (readonly CodedExtract[])[];
	readonly ofElement: readonly CodedExtract[];
}

/** What is coded to every element that occurs anywhere. */
export type HeardOf = ReadonlyMap<Id<'element'>, Heard>;

interface Last {
	readonly evidence: Evidence;
	readonly configurations: Table<'configuration'>;
	readonly heard: HeardOf;
}

const last = new WeakMap<Table<'project'>, Last>();

/** What is coded to each element. Where nothing changed for an element since it was last asked, what stood for it stands, so that whatever was computed from it need not be computed anew. */
export function heardOf(model: Model, evidence: Evidence): HeardOf {
	const before = last.get(model.project);
	if (before?.evidence === evidence && before.configurations === model.configuration)
		return before.heard;
	const heard = new Map<Id<'element'>, Heard>();
	let same = 0;
	for (const [element, places] of placesByElement(model.configuration)) {
		const known = before?.heard.get(element);
		const isKnown = known !== undefined && isStill(evidence, known, element, places);
		if (isKnown) same++;
		heard.set(element, isKnown ? known : hear(evidence, element, places));
	}
	const hasChanged = same < heard.size || before?.heard.size !== heard.size;
	const now = hasChanged ? heard : before.heard;
	last.set(model.project, { evidence, configurations: model.configuration, heard: now });
	return now;
}

function hear(evidence: Evidence, element: Id<'element'>, places: readonly Place[]): Heard {
	const atPlaces: (readonly CodedExtract[])[] = [];
	for (const { occurrence } of places) {
		const codings = codingsUnder(evidence, occurrence.id);
		if (codings.length > 0) atPlaces.push(codings);
	}
	return { atPlaces, ofElement: codingsUnder(evidence, element) };
}

/** Whether the lists that were heard before are the very ones that stand now. */
function isStill(
	evidence: Evidence,
	{ atPlaces, ofElement }: Heard,
	element: Id<'element'>,
	places: readonly Place[]
): boolean {
	if (codingsUnder(evidence, element) !== ofElement) return false;
	let at = 0;
	for (const { occurrence } of places) {
		const codings = codingsUnder(evidence, occurrence.id);
		if (codings.length > 0 && codings !== atPlaces[at++]) return false;
	}
	return at === atPlaces.length;
}

const onlyImagined: ReadonlySet<Status | undefined> = new Set<Status | undefined>([
	'anticipated',
	'normative',
	'counterfactual'
]);

/**
 * Whether a coding on an occurrence says that its element was there in the cases the passage is
 * about: it supports it, as something seen or told. What is only expected, wished for or supposed
 * says nothing of what happened, and no coding ever says that something was absent.
 */
export function saysPresent({ bearing, status }: Coding): boolean {
	return bearing === 'supports' && !onlyImagined.has(status);
}

/** The extracts that speak of an element, in whatever place; those that only refute it do not. */
export const extractsHeard = remember(
	({ atPlaces, ofElement }: Heard): ReadonlySet<Id<'extract'>> => {
		const extracts = new Set<Id<'extract'>>();
		for (const codings of [...atPlaces, ofElement])
			for (const { extract, coding } of codings)
				if (coding.bearing !== 'refutes') extracts.add(extract.id);
		return extracts;
	}
);
