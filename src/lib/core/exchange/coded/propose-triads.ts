import type { CodeUse } from '../../model/intake';
import type { Role } from '../../model/role';
import type { CodedPassage } from './coded-passage';
import type { CodedProject } from './coded-project';

/** Codes that stand together over passages and would be a configuration, if a person says so. */
export interface ProposedTriad {
	/** The same for the same codes, whatever the passages. */
	readonly key: string;
	/** In the order context, intervention, actor, strategy, mechanism, outcome. */
	readonly parts: readonly { readonly code: string; readonly role: Role; readonly label: string }[];
	/** Places in the project's list of passages that carry these codes, itself or by passages within. */
	readonly passages: readonly number[];
	/** How many stretches of text carry all of them. */
	readonly times: number;
}

const order: readonly Role[] = ['C', 'I', 'A', 'S', 'M', 'O'];

/** Every set of codes that a stretch of text carries with a context, a mechanism and an outcome among them; a stretch carries the codes of passages that lie within it. The most frequent come first. */
export function proposeTriads(
	project: Pick<CodedProject, 'passages'>,
	uses: ReadonlyMap<string, CodeUse>
): ProposedTriad[] {
	const found = new Map<
		string,
		{ parts: ProposedTriad['parts']; passages: Set<number>; times: number }
	>();
	for (const { codes, passages } of stretches(project.passages)) {
		const parts = partsOf(codes, uses);
		if (!(['C', 'M', 'O'] as const).every((role) => parts.some((part) => part.role === role)))
			continue;
		const key = parts.map(({ code }) => code).join('\n');
		const triad = found.get(key) ?? { parts, passages: new Set(), times: 0 };
		for (const place of passages) triad.passages.add(place);
		triad.times += 1;
		found.set(key, triad);
	}
	return [...found]
		.map(([key, { parts, passages, times }]) => ({ key, parts, passages: [...passages], times }))
		.sort((one, other) => other.times - one.times);
}

function partsOf(
	codes: ReadonlySet<string>,
	uses: ReadonlyMap<string, CodeUse>
): ProposedTriad['parts'] {
	return [...codes]
		.flatMap((code) => {
			const use = uses.get(code);
			return use?.as === 'element' && use.role !== undefined
				? [{ code, role: use.role, label: use.label }]
				: [];
		})
		.sort(
			(one, other) =>
				order.indexOf(one.role) - order.indexOf(other.role) ||
				(one.label < other.label ? -1 : Number(one.label > other.label))
		);
}

/** Passages that lie in no other, each with the codes of what lies within it; passages without a place stand alone. */
function* stretches(
	passages: readonly CodedPassage[]
): Generator<{ codes: Set<string>; passages: number[] }> {
	let open: { source: string; end: number; codes: Set<string>; passages: number[] } | undefined;
	for (const { passage, place } of inOrder(passages)) {
		const { source, stretch, codings } = passage;
		const within =
			open !== undefined &&
			stretch !== undefined &&
			open.source === source &&
			stretch.end <= open.end;
		if (!within) {
			if (open !== undefined) yield open;
			open = { source, end: stretch?.end ?? -1, codes: new Set(), passages: [] };
		}
		for (const { code } of codings) open?.codes.add(code);
		open?.passages.push(place);
	}
	if (open !== undefined) yield open;
}

/** By source and beginning, the longer first, each with its place in the list. */
function inOrder(passages: readonly CodedPassage[]) {
	return passages
		.map((passage, place) => ({ passage, place }))
		.sort(
			(one, other) =>
				(one.passage.source < other.passage.source
					? -1
					: Number(one.passage.source > other.passage.source)) ||
				(one.passage.stretch?.start ?? -1) - (other.passage.stretch?.start ?? -1) ||
				(other.passage.stretch?.end ?? -1) - (one.passage.stretch?.end ?? -1) ||
				one.place - other.place
		);
}
