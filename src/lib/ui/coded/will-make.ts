import { folded } from '$lib/core/commands/elements';
import type { TakenCount } from '$lib/core/exchange/coded/count-taken';
import type { CasesAs, CodeUse } from '$lib/core/model/intake';
import type { Model } from '$lib/core/model/model';
import { countOf } from '../shared/words';

/** What a person has decided so far, as far as it can be counted. */
export interface Decided {
	readonly uses: ReadonlyMap<string, CodeUse>;
	readonly count: TakenCount | undefined;
	readonly sources: number;
	/** Names of the cases of the other tool. */
	readonly cases: readonly string[];
	readonly casesAs: CasesAs;
	/** Configurations that come of codes that stand together. */
	readonly together: number;
	/** How many passages speak to these configurations. */
	readonly spokenTogether: number;
}

const kinds = [
	['configuration', 'configuration'],
	['group', 'stakeholder group'],
	['case', 'case'],
	['person', 'person'],
	['tag', 'tag']
] as const;

/** What an import will make, part by part: “42 elements (3 are here already)”, “7 tags”. */
export function willMake(model: Model, decided: Decided): string[] {
	const { count, sources, together } = decided;
	const codings = (count?.codings ?? 0) + decided.spokenTogether;
	const labels = labelsByKind(decided);
	const elements = labels.get('element') ?? new Set();
	const there = new Set([...model.element.values()].map(({ label }) => folded(label)));
	const known = [...elements].filter((label) => there.has(label)).length;
	const others = kinds.flatMap(([as, word]) => {
		const many = (labels.get(as)?.size ?? 0) + (as === 'configuration' ? together : 0);
		const plural = as === 'person' ? 'people' : `${word}s`;
		return many === 0 ? [] : [countOf(many, word, plural)];
	});
	const here = `${known} ${known === 1 ? 'is' : 'are'} here already`;
	return [
		...(elements.size === 0
			? []
			: [`${countOf(elements.size, 'element')}${known > 0 ? ` (${here})` : ''}`]),
		...others,
		...(sources === 0 ? [] : [countOf(sources, 'source')]),
		...(count === undefined || count.extracts === 0 ? [] : [countOf(count.extracts, 'extract')]),
		...(codings === 0
			? []
			: [
					codings === 1
						? '1 coding, not yet judged'
						: `${countOf(codings, 'coding')}, each not yet judged`
				])
	];
}

function labelsByKind({ uses, cases, casesAs }: Decided): Map<string, Set<string>> {
	const labels = new Map<string, Set<string>>();
	const add = (as: string, label: string) => {
		const known = labels.get(as) ?? new Set();
		labels.set(as, known.add(folded(label)));
	};
	for (const use of uses.values())
		if (use.as !== 'left out') add(use.as === 'occurrence' ? 'element' : use.as, use.label);
	for (const name of cases) {
		if (casesAs === 'cases' || casesAs === 'people who are cases') add('case', name);
		if (casesAs === 'people' || casesAs === 'people who are cases') add('person', name);
	}
	return labels;
}
