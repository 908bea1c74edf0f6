import type { Coding } from '../model/coding';
import type { Id } from '../model/id';
import type { Target } from '../model/target';
import { sameValue } from '../same-value';
import { defineCommand, Refused, revised } from './command';

/** Turns a coding to another target, such as from an element to an occurrence of it; nobody has judged it there yet. */
export const moveCoding = defineCommand<{
	extract: Id<'extract'>;
	coding: Id<'coding'>;
	to: Target;
}>({
	name: 'move-coding',
	scope: 'evidence',
	change: (model, { extract, coding, to }) =>
		revised(model, 'extract', extract, (before) => {
			const one = before.codings[coding];
			if (one === undefined)
				return new Refused(
					'This coding is no longer there. It may have been removed in another window.'
				);
			if (sameValue(one.target, to)) return before;
			if (Object.values(before.codings).some((other) => isTwin(other, one, to)))
				return new Refused(
					'This passage is coded to it already, by the same coder. Choose another, or take this coding off.'
				);
			const moved: Coding = { ...one, target: to, bearing: 'not yet judged' };
			return { ...before, codings: { ...before.codings, [coding]: moved } };
		}),
	sentence: (names) =>
		`Moved a coding to ${names.of('occurrence', '') || names.of('element', '') || names.of('configuration', '') || names.of('theory', 'another target')}`
});

function isTwin(other: Coding, { id, coder }: Coding, to: Target): boolean {
	return other.id !== id && other.coder === coder && sameValue(other.target, to);
}
