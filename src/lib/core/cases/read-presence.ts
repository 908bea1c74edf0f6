import type { CaseValue } from '../model/case-value';

const words: Readonly<Record<CaseValue['presence'], readonly string[]>> = {
	present: ['p', 'present', 'yes', 'y', '1', '+', '✓', '✔', '●', 'true'],
	absent: ['a', 'absent', 'no', 'n', '0', '-', '−', '–', '○', 'false'],
	unknown: ['u', 'unknown', '?', 'not known', 'not said', 'na', 'n/a']
};

const byWord = new Map(
	(['present', 'absent', 'unknown'] as const).flatMap((presence) =>
		words[presence].map((word) => [word, presence] as const)
	)
);

/** What a cell says, letter case aside: nothing where it is blank, a problem where it can be read in no way. */
export function readPresence(
	cell: string
): { presence?: CaseValue['presence'] } | { problem: string } {
	const word = cell.trim().toLowerCase();
	if (word === '') return {};
	const presence = byWord.get(word);
	if (presence !== undefined) return { presence };
	return {
		problem: `“${cell.trim()}” is neither present, absent nor unknown. Write P, A or U (or yes, no, ?).`
	};
}

const piece = /^(\d+)(?:\s*(?:-|–|—|to)\s*(\d+))?$/;

/** The steps, counted from 1, that a cell such as "1–3" or "1, 3–5" says were taken. */
export function readSteps(cell: string, count: number): ReadonlySet<number> | { problem: string } {
	const steps = new Set<number>();
	for (const part of cell.split(/[,;]/)) {
		const [, from, to = from] = piece.exec(part.trim()) ?? [];
		const [first, last] = [Number(from), Number(to)];
		if (from === undefined || first < 1 || last > count || first > last)
			return {
				problem: `“${cell.trim()}” names no steps from 1 to ${count}. Write them like 1–3 or 1, 3.`
			};
		for (let step = first; step <= last; step++) steps.add(step);
	}
	return steps;
}
