import type { Decision } from '../model/judgement';
import type { About } from '../model/target';
import { added, defineCommand, Refused } from './command';
import { newDecision } from './record-decision';

/** Records why the theory changed as it did, for one change or for several that have one reason. */
export const explainChanges = defineCommand<{
	changes: NonNullable<Decision['explains']>;
	kind: Decision['kind'];
	text: string;
	/** What is still there of what changed, and the versions between which it did. */
	about: readonly About[];
}>({
	name: 'explain-changes',
	scope: 'evidence',
	change(_, { changes, kind, text, about }, context) {
		if (text.trim() === '')
			return new Refused('A reason needs words. Say in a sentence why the theory was changed.');
		if (changes.length === 0)
			return new Refused('Choose at least one change that this is the reason of.');
		return added('decision', {
			...newDecision({ kind, text, about }, context),
			explains: changes
		});
	},
	sentence: (names) =>
		`Recorded why ${names.of('configuration', names.of('theory', 'the theory'))} was changed`
});
