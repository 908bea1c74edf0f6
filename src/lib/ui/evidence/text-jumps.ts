import { codingsOn } from '$lib/core/evidence';
import type { Extract } from '$lib/core/model/extract';
import type { Model } from '$lib/core/model/model';
import { nextUncoded } from '$lib/core/reading/gaps';
import { extractAfter } from '$lib/core/reading/order';
import { announce } from '../shared/announce';
import type { TextCoder } from './text-coder.svelte';

type Way = 1 | -1;

/** Picks the first sentence of the next stretch that nothing is coded in. */
export function toUncoded({ text, reading }: TextCoder, way: Way): void {
	if (text === undefined) return;
	const coded = text.marks.filter(({ isCoded }) => isCoded);
	const picked = reading.stretch ?? coded.find(({ id }) => id === reading.extract) ?? reading.last;
	const from = picked?.start ?? (way === 1 ? -1 : text.readable.text.length);
	const found = nextUncoded(text.readable, coded, from, way);
	if (found === undefined) {
		announce(`No stretch without a coding ${way === 1 ? 'from here on' : 'before this'}.`);
		return;
	}
	reading.pick(found);
	reading.revealed += 1;
	announce(text.readable.text.slice(found.start, found.end));
}

/** Goes to the next extract that is coded to what the coding at hand is coded to, also in another source. */
export function toSameTarget(coder: TextCoder, way: Way): void {
	const target = coder.coding?.target ?? coder.reading.lastTarget;
	if (target === undefined) {
		announce('Pick an extract that is coded first.');
		return;
	}
	const { evidence } = coder.project.workspace;
	const coded = codingsOn(evidence, target);
	const found = goTo(
		coder,
		coded.map(({ extract }) => extract),
		way
	);
	const coding = coded.find(({ extract }) => extract.id === found?.id)?.coding;
	if (coding !== undefined) coder.reading.coded = coding.id;
}

/** Goes to the next extract with a coding that nobody has judged, also in another source. */
export function toUnjudged(coder: TextCoder, way: Way): void {
	const { model } = coder.project.workspace;
	const found = goTo(coder, unjudgedIn(model), way);
	if (found === undefined) announce('Every coding is judged.');
	const coding = Object.values(found?.codings ?? {}).find(
		({ bearing }) => bearing === 'not yet judged'
	);
	if (coding !== undefined) coder.reading.coded = coding.id;
}

function unjudgedIn(model: Model): Extract[] {
	return [...model.extract.values()].filter(({ codings }) =>
		Object.values(codings).some(({ bearing }) => bearing === 'not yet judged')
	);
}

function goTo(coder: TextCoder, extracts: readonly Extract[], way: Way): Extract | undefined {
	const { model } = coder.project.workspace;
	const from = coder.reading.extract && model.extract.get(coder.reading.extract);
	const found = extractAfter(model, extracts, from, way);
	if (found === undefined) return undefined;
	coder.reading.openExtract(model, found.id);
	announce(`Extract: ${found.anchor?.exact ?? found.located?.paraphrase ?? ''}`);
	return found;
}
