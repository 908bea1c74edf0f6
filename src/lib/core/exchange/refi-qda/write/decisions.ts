import type { Decision } from '../../../model/judgement';
import type { About } from '../../../model/target';
import { ownNames } from '../../coded/own-file';
import { isTarget, type Desk } from './desk';

/** Puts every decision among the notes, and remembers what each is about; the rest is written with references to them. */
export function putDecisions(desk: Desk): void {
	let elsewhere = 0;
	let nth = 0;
	for (const decision of desk.model.decision.values()) {
		nth += 1;
		const note = desk.notes.put({
			key: decision.id,
			name: `${ownNames.decision} ${nth}: ${decision.kind}`,
			text: decision.text,
			by: decision.coder && desk.guids.of(decision.coder),
			at: decision.at
		});
		for (const thing of thingsOf(decision)) {
			const about = guidOf(thing, desk);
			if (about === undefined) elsewhere += 1;
			else push(desk.decided, about, note);
		}
	}
	desk.leftOut.say(
		elsewhere,
		'# time{|s} a decision is about a version, a question or a declared number, which the format has no word for. The decision itself is written.'
	);
}

function thingsOf({ about, extracts = {} }: Decision): (About | string)[] {
	return [...about, ...Object.keys(extracts)];
}

function guidOf(thing: About | string, desk: Desk): string | undefined {
	if (typeof thing === 'string') return desk.guids.of(thing);
	if (isTarget(thing)) return desk.codeOf(thing);
	const { record } = thing;
	return /^(?:source|person|case|group|extract):/.test(record) ? desk.guids.of(record) : undefined;
}

/** Adds a note to those about a thing, once. */
export function push(map: Map<string, string[]>, key: string, note: string): void {
	const there = map.get(key);
	if (there === undefined) map.set(key, [note]);
	else if (!there.includes(note)) there.push(note);
}
