import { codingsUnder, type Evidence } from '../evidence';
import { casesOf } from '../evidence-voices';
import type { Chain } from './chains';
import type { Step } from './theory-graph';

/** The links of some traced chains that are carried on by one voice, and those that are only stitched on. */
export interface ThreadsAlong {
	readonly threads: ReadonlySet<string>;
	readonly stitches: ReadonlySet<string>;
}

/**
 * Where one speaker or one case carries a chain on from link to link. A link is part of a thread where
 * somebody who says it, or a case it is said about, also carries the link before or after it, or where
 * it is the whole chain; every other link is stitched on, whether nobody says it or somebody else does.
 * On several chains at once, a link is a thread where it is one on any of them.
 */
export function threadsAlong(evidence: Evidence, chains: readonly Chain[]): ThreadsAlong {
	const threads = new Set<string>();
	const all = new Set<string>();
	for (const { steps } of chains) {
		const voices = steps.map((step) => voicesOf(evidence, step));
		steps.forEach(({ links }, place) => {
			const isCarried =
				steps.length === 1
					? (voices[0]?.size ?? 0) > 0
					: shares(voices[place], voices[place - 1]) || shares(voices[place], voices[place + 1]);
			for (const { link } of links) {
				all.add(link);
				if (isCarried) threads.add(link);
			}
		});
	}
	return { threads, stitches: new Set([...all].filter((link) => !threads.has(link))) };
}

/** The speakers and cases that carry a step: those of every link it takes. */
function voicesOf(evidence: Evidence, { links }: Step): ReadonlySet<string> {
	const [first, ...others] = links.map(({ link }) => voicesUnder(evidence, link));
	if (first === undefined) return new Set();
	return new Set([...first].filter((voice) => others.every((voices) => voices.has(voice))));
}

function voicesUnder(evidence: Evidence, key: string): Set<string> {
	const said = codingsUnder(evidence, key).filter(({ coding }) => coding.bearing !== 'refutes');
	return new Set(
		said.flatMap(({ extract }) => [
			...(extract.person === undefined ? [] : [extract.person]),
			...casesOf(extract)
		])
	);
}

function shares(one: ReadonlySet<string> | undefined, other: ReadonlySet<string> | undefined) {
	return one !== undefined && other !== undefined && [...one].some((voice) => other.has(voice));
}
