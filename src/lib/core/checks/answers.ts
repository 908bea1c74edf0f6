import { targetKey } from '../evidence';
import { theoriesOf } from '../graph/places';
import { rememberTogether } from '../graph/remember';
import type { Id } from '../model/id';
import type { Model } from '../model/model';
import type { About, Target } from '../model/target';

/** When something was last decided about parts of the theory and about passages; an empty text where nothing was. */
export interface Answers {
	/** Whether nothing was ever decided or frozen. */
	readonly isEmpty: boolean;
	/** The last decision on a target, on its configuration or on a theory that holds it, or the last version of such a theory. */
	lastOn(target: Target): string;
	/** The last decision that is about a passage or rests on it. */
	lastOnExtract(extract: Id<'extract'>): string;
}

/** What was decided in a project, by what it was decided about. */
export function answersOf(model: Model): Answers {
	return answersAmong(model.decision, model.version, model.theory);
}

const answersAmong = rememberTogether(
	(decision: Model['decision'], version: Model['version'], theory: Model['theory']): Answers => {
		const last = new Map<string, string>();
		const note = (key: string, at: string): void => {
			if (at > (last.get(key) ?? '')) last.set(key, at);
		};
		for (const { about, extracts, at } of decision.values()) {
			for (const one of about) note(keyOf(one), at);
			for (const extract in extracts) note(extract, at);
		}
		for (const frozen of version.values()) note(frozen.theory, frozen.at);
		const lastAt = (key: string): string => last.get(key) ?? '';
		return {
			isEmpty: last.size === 0,
			lastOn: (target) => holdersOf({ theory }, target).map(lastAt).reduce(later, ''),
			lastOnExtract: lastAt
		};
	}
);

function keyOf(about: About): string {
	return about.kind === 'record' ? about.record : targetKey(about);
}

function later(one: string, other: string): string {
	return one > other ? one : other;
}

/** What a decision can be about so that it answers for a target: the target, its configuration, the theories that hold it; a chain is held by a theory that holds it whole. */
function holdersOf(model: Pick<Model, 'theory'>, target: Target): string[] {
	if (target.kind === 'element' || target.kind === 'theory') return [targetKey(target)];
	if (target.kind !== 'chain')
		return [
			targetKey(target),
			target.configuration,
			...theoriesOf(model, target.configuration).map(({ id }) => id)
		];
	const [first, ...others] = target.links;
	const whole = (first === undefined ? [] : theoriesOf(model, first.configuration)).filter(
		({ configurations }) => others.every(({ configuration }) => configuration in configurations)
	);
	return [targetKey(target), ...whole.map(({ id }) => id)];
}
