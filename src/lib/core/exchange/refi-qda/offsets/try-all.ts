import type { OffsetRule } from '../../coded/offset-rule';
import type { RawSelection } from '../raw/raw-project';
import type { FiledText } from './filed-text';
import { allRules, isFarFetched, signatureOf } from './rules';
import { tryRules, type Trial } from './score';
import { wordsOfName } from './words-of-name';

/** Tries every rule on a text; rules that find all passages in the same places are one trial. The best comes first. */
export function tryAll(text: FiledText, selections: readonly RawSelection[]): Trial[] {
	const names = selections.map(({ name, quote }) => wordsOfName(quote ?? name));
	const alike = new Map<string, [OffsetRule, ...OffsetRule[]]>();
	for (const rule of allRules) {
		const signature = signatureOf(rule, text);
		const known = alike.get(signature);
		if (known === undefined) alike.set(signature, [rule]);
		else known.push(rule);
	}
	const trials: Trial[] = [];
	for (const rules of alike.values()) {
		const trial = tryRules(text, rules, selections, names);
		const same = trials.findIndex((known) => findsTheSame(known, trial));
		const known = trials[same];
		if (known === undefined) trials.push(trial);
		else trials[same] = { ...known, rules: [...known.rules, ...rules] };
	}
	return withoutFarFetched(trials.sort(byFit), text);
}

function findsTheSame(one: Trial, other: Trial): boolean {
	return (
		one.starts.every((start, nth) => start === other.starts[nth]) &&
		one.ends.every((end, nth) => end === other.ends[nth])
	);
}

function byFit(one: Trial, other: Trial): number {
	return (
		other.score.matched - one.score.matched ||
		other.exact - one.exact ||
		other.score.onEdges - one.score.onEdges
	);
}

/** How much better word edges must fit before a far-fetched rule is thought of. */
const proof = 6;

/** Trials without those that suppose line ends which the file does not have, unless they clearly fit better than any other. */
function withoutFarFetched(trials: readonly Trial[], text: FiledText): Trial[] {
	const isPlain = ({ rules }: Trial) => rules.some((rule) => !isFarFetched(rule, text));
	const best = trials.find(isPlain);
	return trials.filter(
		(trial) =>
			isPlain(trial) ||
			best === undefined ||
			trial.score.matched > best.score.matched ||
			(trial.score.matched === best.score.matched &&
				trial.score.onEdges >= best.score.onEdges + proof)
	);
}
