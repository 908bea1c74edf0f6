import type { Check } from '$lib/core/checks/check';
import { checks } from '$lib/core/checks';
import type { FindingKind } from '$lib/core/checks/finding';

/** The checks under one heading. */
export interface CheckGroup {
	readonly kind: FindingKind;
	readonly heading: string;
	readonly checks: readonly Check[];
}

const headings: readonly { kind: FindingKind; heading: string }[] = [
	{ kind: 'prompt', heading: 'Prompts' },
	{ kind: 'fact', heading: 'Facts' },
	{ kind: 'map', heading: 'What is there' }
];

/** The checks as the room lists them: what asks for judgement, what is simply so, what is only shown. */
export const checkGroups: readonly CheckGroup[] = headings.map(({ kind, heading }) => ({
	kind,
	heading,
	checks: checks.filter((check) => check.kind === kind)
}));

/** What each check cannot know, so that nobody takes it for more than it is. */
const limits: Readonly<Record<string, string>> = {
	'missing-slot':
		'Whether the theory needs the part that is missing: a dyad can be all there is to say so far.',
	'mechanism-without-reasoning':
		'What people think or feel; it only sees which part each mechanism is set to.',
	'activity-as-mechanism':
		'Whether the words name a response after all; it looks at how a label begins and at roles elsewhere.',
	'unpaired-bundle': 'Which of the mechanisms brings about which outcome.',
	'dyad-binding':
		'Whether the link holds. A link that nobody says can be the best explanation; one that somebody says can be wrong.',
	'disconfirming-search': 'What was looked for and not logged here, and how hard somebody looked.',
	'surplus-evidence': 'Whether the passage matters to the theory: that is the question.',
	'quotation-integrity':
		'Whether the stored text is what was said, and whether a paraphrase is fair: located extracts are not checked.',
	bearing:
		'How much weight a passage has. The lists are not set off against each other, and refining is the best that evidence can do.',
	'element-coverage':
		'Whether what is said is enough. That no extract is linked yet does not mean that nobody said it.',
	ripples: 'Whether an outcome that stops here goes on in the world.',
	'role-inventory': 'Whether a change of role is a finding or a slip.'
};

/** What a check cannot know, in a sentence. */
export function limitOf(check: Check): string {
	return limits[check.id] ?? 'Anything that is not written in the project.';
}
