import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { Stretch } from '$lib/core/anchors';
import type { CodedTo, Judgement } from '$lib/ui/evidence/code-passage';
import type { CodingChoice } from '$lib/ui/evidence/coding-choices';
import { Reading } from '$lib/ui/evidence/reading.svelte';
import type { TextMark } from '$lib/ui/evidence/text-mark';
import Text from './Text.svelte';

export const text = [
	'Interviewer: What is it like?',
	'Client A: I sit with the others. Mostly it is the talking.',
	'Interviewer: And away from here?',
	'Client A: I went to the market by myself, twice.'
].join('\n');

export const region = () => page.getByRole('application', { name: 'Text of Client A' });
export const query = () => page.getByRole('combobox', { name: 'What does this speak to?' });
export const spot = (words: string) => ({
	start: text.indexOf(words),
	end: text.indexOf(words) + words.length
});
export const mark = (id: string, words: string, role: 'C' | 'M' | 'O'): TextMark => ({
	id: `extract:${id}`,
	...spot(words),
	role,
	isCoded: true
});
const choice = (n: number, words: string, kind: 'element' | 'occurrence'): CodingChoice => ({
	value: `${kind}:${n}`,
	label: kind === 'element' ? words : `${words} in CMO ${n}`,
	words,
	where: kind === 'element' ? 'element' : `in CMO ${n}`,
	roles: ['O'],
	subject:
		kind === 'element'
			? { kind, element: `element:${n}` }
			: { kind, configuration: `configuration:${n}`, occurrence: `occurrence:${n}` }
});
export const choices = [
	choice(1, 'Confident enough to try more', 'occurrence'),
	choice(2, 'Goes out more', 'occurrence'),
	choice(3, 'Confidence grows', 'element')
];

let reachedLast: Stretch | undefined;

export async function opened(marks: readonly TextMark[] = []) {
	const reading = new Reading(() => undefined);
	const heard: [CodedTo, Judgement][] = [];
	await render(Text, {
		text,
		marks,
		choices,
		reading,
		onreach: () => {
			reachedLast = reading.stretch;
			reading.pickExtract(reading.resizing);
		},
		hear: (to: CodedTo, judgement: Judgement) => heard.push([to, judgement])
	});
	const picked = () => reading.stretch && text.slice(reading.stretch.start, reading.stretch.end);
	const reached = () => {
		const kept = reachedLast;
		return kept && text.slice(kept.start, kept.end);
	};
	return { reading, heard, picked, reached };
}

export const pieceOf = (words: string) =>
	[...document.querySelectorAll<HTMLElement>('[data-at]')].find(({ textContent }) =>
		textContent.includes(words)
	) ?? document.body;

export const stripeOf = (id: string) =>
	document.querySelector<HTMLElement>(`.stripe[data-extract="extract:${id}"]`) ?? document.body;

/** Drags an end of the picked extract to the beginning or, left out, the end of some words. */
export function dragEdgeTo(edge: 'start' | 'end', words: string, at = words.length): void {
	const piece = pieceOf(words);
	const node = [...piece.childNodes].find((one) => one.textContent?.includes(words)) ?? piece;
	const range = document.createRange();
	const offset = (node.textContent?.indexOf(words) ?? 0) + at;
	range.setStart(node, offset);
	range.setEnd(node, offset);
	const { left, top, height } = range.getBoundingClientRect();
	const point = { clientX: left, clientY: top + height / 2, bubbles: true };
	const handle = document.querySelector<HTMLElement>(`[data-edge="${edge}"]`);
	handle?.dispatchEvent(new PointerEvent('pointerdown', { ...point, button: 0 }));
	dispatchEvent(new PointerEvent('pointermove', point));
	dispatchEvent(new PointerEvent('pointerup', point));
}

export function selectByMouse(words: string): void {
	const piece = pieceOf(words);
	const node = piece.firstChild;
	if (node === null) return;
	const at = piece.textContent.indexOf(words);
	piece.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, button: 0 }));
	getSelection()?.setBaseAndExtent(node, at, node, at + words.length);
	piece.dispatchEvent(new PointerEvent('pointerup', { bubbles: true, button: 0 }));
}
