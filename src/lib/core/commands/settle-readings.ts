import type { Id } from '../model/id';
import type { SetAside } from '../model/judgement';
import type { Target } from '../model/target';
import { removal } from '../removal';
import { added, defineCommand, Refused, together } from './command';
import { present } from './fields';
import { newDecision } from './record-decision';

/** Settles how coders read a passage differently: a decision with its reason, and the codings that are not kept taken off, which the decision holds as they were. */
export const settleReadings = defineCommand<{
	/** The passage, as one extract or as the several that lie over it. */
	extracts: readonly Id<'extract'>[];
	between: readonly Id<'coder'>[];
	about: readonly Target[];
	text: string;
	takeOff: readonly { extract: Id<'extract'>; coding: Id<'coding'> }[];
}>({
	name: 'settle-readings',
	scope: 'evidence',
	change(model, { extracts, between, about, text, takeOff }, context) {
		if (text.trim() === '')
			return new Refused(
				'A decision needs words. Say in a sentence which reading holds here and why.'
			);
		const aside = takeOff.flatMap(({ extract, coding }): SetAside[] => {
			const one = model.extract.get(extract)?.codings[coding];
			return one === undefined ? [] : [{ id: coding, extract, coding: one }];
		});
		if (aside.length < takeOff.length)
			return new Refused(
				'One of these codings is no longer there. It may have been removed in another window; look at the passage again.'
			);
		const decision = newDecision(
			{ kind: 'adjudicate', text, about, extracts: members(extracts) },
			context
		);
		return together(
			removal(
				model,
				aside.map(({ extract, id }) => ({ kind: 'extract', id: extract, path: ['codings', id] }))
			),
			added(
				'decision',
				present({
					...decision,
					between: members(between),
					setAside:
						aside.length === 0 ? undefined : Object.fromEntries(aside.map((one) => [one.id, one]))
				})
			)
		);
	},
	sentence: () => 'Settled how coders read a passage differently'
});

function members<Prefix extends string>(ids: readonly Id<Prefix>[]): Record<Id<Prefix>, true> {
	return Object.fromEntries(ids.map((id) => [id, true])) as Record<Id<Prefix>, true>;
}
