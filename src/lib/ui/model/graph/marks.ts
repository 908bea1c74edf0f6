import { withResponses, isStillAsking } from '$lib/core/checks/responses';
import type { Finding } from '$lib/core/checks/finding';
import {
	byBearing,
	codingsUnder,
	targetKey,
	type CodedExtract,
	type Evidence
} from '$lib/core/evidence';
import { noMarks, type Marks } from '$lib/core/graph/picture';
import type { Model } from '$lib/core/model/model';

/** The evidence marks of everything some keys name; an extract counts once for each bearing. */
export function marksFrom(evidence: Evidence): (keys: readonly string[]) => Marks {
	return (keys) => {
		const codings = keys.flatMap((key) => codingsUnder(evidence, key));
		if (codings.length === 0) return noMarks;
		const { supports, refines, refutes, unjudged, speaksOf } = byBearing(codings);
		return {
			supports: distinct(supports),
			refines: distinct(refines),
			refutes: distinct(refutes),
			unjudged: distinct(unjudged),
			speaksOf: distinct(speaksOf),
			extracts: [...new Set(codings.map(({ extract }) => extract.id))]
		};
	};
}

function distinct(codings: readonly CodedExtract[]): number {
	return new Set(codings.map(({ extract }) => extract.id)).size;
}

/** How many prompts that still ask name any of some keys. */
export function asksFrom(
	model: Model,
	findings: readonly Finding[]
): (keys: readonly string[]) => number {
	const asking = new Map<string, number>();
	const prompts = findings.filter(({ kind }) => kind !== 'map');
	for (const responded of withResponses(model, prompts)) {
		if (!isStillAsking(responded)) continue;
		for (const target of responded.finding.about) {
			const key = targetKey(target);
			asking.set(key, (asking.get(key) ?? 0) + 1);
		}
	}
	return (keys) => keys.reduce((sum, key) => sum + (asking.get(key) ?? 0), 0);
}
