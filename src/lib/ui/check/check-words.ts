import type { Check, Topic } from '$lib/core/checks/check';
import { checks } from '$lib/core/checks';
import type { Finding, FindingKind } from '$lib/core/checks/finding';

/** The checks under one heading of the room's list. */
export interface CheckGroup {
	readonly heading: string;
	/** What asks for judgement, or is simply so. */
	readonly raising: readonly Check[];
	/** What is only shown. */
	readonly showing: readonly Check[];
}

const topics: readonly { topic: Topic; heading: string }[] = [
	{ topic: 'theory', heading: 'The theory' },
	{ topic: 'evidence', heading: 'The evidence' },
	{ topic: 'cases', heading: 'Cases' },
	{ topic: 'rivals and versions', heading: 'Rivals and versions' }
];

const of = (kind: FindingKind) => (check: Check) => check.kind === kind;

/** The checks as the room lists them: by what they look at, what asks apart from what only shows, and facts apart from both. */
export const checkGroups: readonly CheckGroup[] = [
	...topics.map(({ topic, heading }) => {
		const here = checks.filter((check) => check.topic === topic);
		return { heading, raising: here.filter(of('prompt')), showing: here.filter(of('map')) };
	}),
	{ heading: 'Facts', raising: checks.filter(of('fact')), showing: [] }
].filter(({ raising, showing }) => raising.length + showing.length > 0);

/** The question of the check that raised a finding. */
export function questionOf({ check }: Pick<Finding, 'check'>): string {
	return checks.find(({ id }) => id === check)?.question ?? 'A finding';
}

/** How the findings of a kind are to be taken. */
export const takenAs: Readonly<Record<FindingKind, string>> = {
	prompt:
		'A question to those who know the study. It is answered by a decision or dismissed with a reason, and asks again when what made it fire changes.',
	fact: 'It is simply so, whatever anybody thinks of the theory. What to do about it is still a decision.',
	map: 'It shows what is there and asks nothing.'
};
