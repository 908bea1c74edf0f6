import type { OffsetFinding, OffsetRule } from '../../coded/offset-rule';
import { readAs, whereTheyDiffer } from './examples';
import type { FiledText } from './filed-text';
import { allRules, isFarFetched, nameOf, sameRule } from './rules';
import type { Trial } from './score';

/** A trial that was taken, and why. */
export interface Decision {
	readonly trial: Trial;
	readonly finding: OffsetFinding;
}

/** How many other texts were surely counted by each rule. */
export type Votes = ReadonlyMap<OffsetRule, number>;

/** Which trial the words or edges of a text tell by themselves: the one that fits clearly best. */
export function toldByItself(trials: readonly Trial[]): 'sure' | 'likely' | undefined {
	const [best, next] = trials;
	if (best === undefined || next === undefined) return undefined;
	const byWords = best.score.matched > next.score.matched || best.exact > next.exact;
	const mostly = best.score.matched >= 3 || 2 * best.score.matched >= best.score.named;
	if (byWords) return mostly ? 'sure' : 'likely';
	const lead = best.score.onEdges - next.score.onEdges;
	const isClean = best.score.onEdges === best.score.edges;
	return lead >= 3 || (lead >= 2 && isClean) ? 'likely' : undefined;
}

/** Takes a trial for a text: the chosen rule, else what the text tells, else what the other texts tell, else the tool's habit, which is said to be a guess. */
export function decide(
	text: FiledText,
	trials: readonly Trial[],
	votes: Votes,
	habit: OffsetRule,
	chosen?: OffsetRule
): Decision | undefined {
	const prefer = preference(text, votes, habit);
	const wanted = chosen && trials.find(({ rules }) => rules.some((one) => sameRule(one, chosen)));
	if (wanted !== undefined) return decision(text, trials, wanted, 'chosen', prefer, chosen);
	const [best] = trials;
	if (best === undefined) return undefined;
	if (trials.length === 1) return decision(text, trials, best, 'no difference', prefer);
	const told = toldByItself(trials);
	if (told !== undefined) return decision(text, trials, best, told, prefer);
	return amongEquals(text, trials, votes, prefer);
}

function amongEquals(
	text: FiledText,
	trials: readonly Trial[],
	votes: Votes,
	prefer: (rules: readonly OffsetRule[]) => OffsetRule
): Decision {
	const [best] = trials as readonly [Trial, ...Trial[]];
	const equals = trials.filter((one) => toldByItself([best, one]) === undefined);
	const supported = equals
		.map((trial) => ({ trial, votes: Math.max(...trial.rules.map((one) => votes.get(one) ?? 0)) }))
		.sort((one, other) => other.votes - one.votes);
	const [first, second] = supported;
	if (first !== undefined && first.votes > (second?.votes ?? 0))
		return decision(text, trials, first.trial, 'likely', prefer);
	const rule = prefer(equals.flatMap(({ rules }) => rules));
	const taken = equals.find(({ rules }) => rules.includes(rule)) ?? best;
	return decision(text, trials, taken, 'ambiguous', prefer);
}

function decision(
	text: FiledText,
	trials: readonly Trial[],
	trial: Trial,
	sure: OffsetFinding['sure'],
	prefer: (rules: readonly OffsetRule[]) => OffsetRule,
	chosen?: OffsetRule
): Decision {
	const rule = chosen ?? prefer(trial.rules);
	const rest = trials.filter((one) => one !== trial);
	const places = whereTheyDiffer(trial, rest);
	const read = (one: Trial, by: OffsetRule) => ({
		...{ rule: by, ruleName: nameOf(by, text), score: one.score },
		examples: readAs(one, places, text.stored)
	});
	const others = rest.map((one) => read(one, prefer(one.rules)));
	return { trial, finding: { ...read(trial, rule), sure, others } };
}

/** Picks among rules that do equally well: the plain, what other texts were counted by, what is nearest to the tool's habit, the standard's own. */
function preference(text: FiledText, votes: Votes, habit: OffsetRule) {
	const likeness = (rule: OffsetRule) =>
		Number(rule.unit === habit.unit) +
		Number(rule.lineEnd === habit.lineEnd) +
		Number(rule.mark === habit.mark);
	const better = (one: OffsetRule, other: OffsetRule) =>
		Number(isFarFetched(one, text)) - Number(isFarFetched(other, text)) ||
		(votes.get(other) ?? 0) - (votes.get(one) ?? 0) ||
		likeness(other) - likeness(one) ||
		allRules.indexOf(one) - allRules.indexOf(other);
	return (rules: readonly OffsetRule[]): OffsetRule => [...rules].sort(better)[0] ?? habit;
}
