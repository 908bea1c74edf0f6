import type { Stretch } from '../anchors';
import type { Id } from '../model/id';
import type { Source } from '../model/source';
import { turnsOf, turnsOver, type Turn } from './turns';

/** Who speaks in a stretch of a source's text: one person, somebody who asks, several, or not said where no turn is confirmed there. */
export type SpeakerOf = Id<'person'> | 'asks' | 'several' | undefined;

const seen = new WeakMap<object, { text: string; turns: readonly Turn[] }>();

/** The speaker of a stretch by the turns it lies in; those who ask are no participants, and of several speakers none is guessed. */
export function speakerOf(source: Source, text: string, stretch: Stretch): SpeakerOf {
	const { speakers } = source;
	if (speakers === undefined) return undefined;
	const over = turnsOver(turnsIn(speakers, text), stretch);
	if (over.length === 0) return undefined;
	const persons = new Set(over.flatMap(({ label }) => speakers[label]?.person ?? []));
	const [only] = persons;
	if (persons.size > 1) return 'several';
	return only ?? 'asks';
}

/** The turns of a text are looked for once, not with every passage that is coded. */
function turnsIn(speakers: NonNullable<Source['speakers']>, text: string): readonly Turn[] {
	const known = seen.get(speakers);
	if (known?.text === text) return known.turns;
	const turns = turnsOf(text, speakers);
	seen.set(speakers, { text, turns });
	return turns;
}
