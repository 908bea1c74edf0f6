import { codingsUnder, type CodedExtract, type Within } from '../evidence';
import type { Extract } from '../model/extract';
import type { Id } from '../model/id';
import type { Claim } from './claims';

/** How closely evidence binds the ends of a link: 1 is said by a source, 2 to 5 are put together by the analyst, 0 where an end has no extract yet. */
export type Level = 0 | 1 | 2 | 3 | 4 | 5;

/** The best level, and the codings of each end that are within its frame; one list for what says the link itself. */
export interface Binding {
	readonly level: Level;
	readonly codings: readonly CodedExtract[];
}

/** What each level means, in words. */
export const levelWords: Readonly<Record<Level, string>> = {
	0: 'no extract linked yet to one of the ends',
	1: 'stated by a source',
	2: 'assembled by you: one extract speaks of both ends, none says the link',
	3: 'assembled by you: the ends are spoken of in one source about one case',
	4: 'assembled by you: the ends are spoken of about one case, in different sources',
	5: 'assembled by you: the ends are spoken of only in extracts that share no case'
};

/**
 * The best level at which a claim is bound. A level above 1 asks that every end, of joint causes too,
 * is spoken of within the same frame: one extract, one source and case, one case, or none in common.
 * What refutes does not say; an extract that names no case shares none with another.
 */
export function bindingOf(evidence: Within, { saidBy, ends }: Claim): Binding {
	for (const key of saidBy) {
		const codings = speaking(evidence, key);
		if (codings.length > 0) return { level: 1, codings };
	}
	return bindEnds(ends.map((end) => speaking(evidence, end)));
}

/** The best level at which what is spoken of several ends is bound. */
export function bindEnds(spoken: readonly (readonly CodedExtract[])[]): Binding {
	return spoken.some((codings) => codings.length === 0)
		? { level: 0, codings: [] }
		: tightest(spoken);
}

/** The codings under a key that say it: all but those that refute. */
export function speaking(evidence: Within, key: string): readonly CodedExtract[] {
	const codings = codingsUnder(evidence, key);
	return codings.some(({ coding }) => coding.bearing === 'refutes')
		? codings.filter(({ coding }) => coding.bearing !== 'refutes')
		: codings;
}

type Frame = (one: CodedExtract) => boolean;

function tightest(spoken: readonly (readonly CodedExtract[])[]): Binding {
	const [first = [], ...others] = spoken;
	for (const level of [2, 3, 4] as const)
		for (const { extract } of first)
			for (const frame of framesOf(extract, level))
				if (others.every((end) => end.some(frame)))
					return { level, codings: spoken.flatMap((end) => end.filter(frame)) };
	return { level: 5, codings: spoken.flat() };
}

/** The frames of a level that an extract opens: itself, or one for each case it is about. */
function framesOf(extract: Extract, level: 2 | 3 | 4): Frame[] {
	if (level === 2) return [(one) => one.extract === extract];
	const frames: Frame[] = [];
	for (const id in extract.cases) {
		const shared = id as Id<'case'>;
		frames.push(
			({ extract: other }) =>
				(level === 4 || other.source === extract.source) && other.cases?.[shared] === true
		);
	}
	return frames;
}
