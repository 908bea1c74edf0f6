import { editExtract } from '$lib/core/commands/extracts';
import type { Bearing } from '$lib/core/model/coding';
import type { Importance } from '$lib/core/model/extract';
import { announce } from '../shared/announce';
import { setBearing, takeOff } from './coding-acts';
import type { TextCoder } from './text-coder.svelte';

/** What is said where somebody would judge a coding on an element. */
export const elementClaimsNothing =
	'An element claims nothing, so a passage only speaks of it. Code it to an occurrence, a link or a configuration to say what it does there.';

/** What is said where a coding cannot be moved to an occurrence. */
export const nothingToMoveTo = {
	noElement: 'It is coded to something that claims already: + supports, − refutes, ~ refines.',
	noOccurrence: 'This element stands in no configuration yet, so there is no occurrence of it.'
};

/** Says what the coding at hand does for its target. */
export function judgeCoding(coder: TextCoder, bearing: Bearing): void {
	const { extract, coding } = coder;
	if (extract === undefined || coding === undefined) return;
	if (coding.target.kind !== 'element') setBearing(coder.project, { extract, coding }, bearing);
	else if (bearing === 'not yet judged') setBearing(coder.project, { extract, coding }, bearing);
	else announce(elementClaimsNothing);
}

const after: Readonly<Record<Importance | 'none', Importance | null>> = {
	none: 'key',
	key: 'minor',
	minor: null
};

/** Goes on from neither to a key passage, a minor one, and back to neither. */
export function weigh(coder: TextCoder): void {
	const { extract } = coder;
	if (extract === undefined) return;
	const importance = after[extract.importance ?? 'none'];
	const said =
		importance === 'key'
			? 'A key passage.'
			: importance === 'minor'
				? 'A minor passage.'
				: 'Neither a key passage nor a minor one.';
	void coder.project.act(editExtract({ extract: extract.id, fields: { importance } }), { said });
}

/** Takes the coding at hand off its extract, which stays. */
export function uncode(coder: TextCoder): void {
	const { extract, coding } = coder;
	if (extract === undefined) return;
	if (coding === undefined)
		announce('Nothing is coded here any more. Shift with Delete takes the extract away too.');
	else {
		coder.reading.coded = undefined;
		takeOff(coder.project, { extract, coding });
	}
}

/** Goes on to the next coding of the extract, so that keys judge that one. */
export function nextCoding(coder: TextCoder): void {
	const { extract, coding } = coder;
	const all = Object.values(extract?.codings ?? {});
	const next = all[(all.findIndex(({ id }) => id === coding?.id) + 1) % Math.max(1, all.length)];
	if (next !== undefined) coder.reading.coded = next.id;
}

/** Pins the target of the coding at hand, or what was coded to last; unpins it where it is pinned. */
export function togglePin({ pins, coding, reading }: TextCoder): void {
	const target = coding?.target ?? reading.lastTarget;
	if (target === undefined) announce('Code something first, or pin a target from the list.');
	else if (pins.digitOf(target) > 0) {
		pins.unpin(target);
		announce('Unpinned.');
	} else if (pins.isFull) announce('All nine digits are taken. Unpin one first.');
	else {
		pins.pin(target);
		announce(`Pinned: ${pins.digitOf(target)} codes to it.`);
	}
}
