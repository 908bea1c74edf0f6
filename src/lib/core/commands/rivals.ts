import type { Id } from '../model/id';
import type { RivalVerdict } from '../model/judgement';
import type { About } from '../model/target';
import { added, defineCommand, gone, Refused, revised, together } from './command';
import { setOf, without } from './fields';
import { newDecision } from './record-decision';

type Pair = { one: Id<'theory'>; other: Id<'theory'> };

/** Says that two theories are rivals: they explain the same in ways that evidence could tell apart. */
export const markRivals = defineCommand<Pair>({
	name: 'mark-rivals',
	scope: 'theory',
	change(model, { one, other }) {
		if (one === other)
			return new Refused('A theory is not its own rival. Choose another one beside it.');
		if (!model.theory.has(other)) return gone('theory');
		return revised(model, 'theory', one, (before) => ({
			...before,
			rivalOf: { ...before.rivalOf, [other]: true as const }
		}));
	},
	sentence: (names) => `Said what ${names.of('theory')} is a rival of`
});

/** Takes back that two theories are rivals; what was judged between them stays on record. */
export const unmarkRivals = defineCommand<Pair>({
	name: 'unmark-rivals',
	scope: 'theory',
	change: (model, { one, other }) =>
		together(
			...(
				[
					[one, other],
					[other, one]
				] as const
			).map(([id, rival]) =>
				revised(model, 'theory', id, (before) =>
					before.rivalOf === undefined
						? before
						: { ...before, rivalOf: without(before.rivalOf, rival) }
				)
			)
		),
	sentence: (names) => `Took back that ${names.of('theory')} has a rival`
});

/** Records which of several rivals holds in a case or for a configuration, as people judge it, with the reason. */
export const judgeRivals = defineCommand<{
	rivals: readonly Id<'theory'>[];
	about: About;
	holds: RivalVerdict['holds'];
	text: string;
}>({
	name: 'judge-rivals',
	scope: 'evidence',
	change(model, { rivals, about, holds, text }, context) {
		if (text.trim() === '')
			return new Refused('A judgement needs a reason. Say in a sentence what it rests on.');
		if (rivals.length < 2 || !rivals.every((id) => model.theory.has(id))) return gone('theory');
		const kind = holds === 'both needed' ? 'reconcile' : 'adjudicate';
		return added('decision', {
			...newDecision({ kind, text, about: [about] }, context),
			verdict: { rivals: setOf(rivals) ?? {}, holds }
		});
	},
	sentence: (names) =>
		`Judged which rival holds for ${names.of('case', names.of('configuration', 'a case'))}`
});
