import { beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import '../../../src/app.css';
import type { CodedTo, Judgement } from '$lib/ui/evidence/code-passage';
import type { CodingChoice } from '$lib/ui/evidence/coding-choices';
import { Reading } from '$lib/ui/evidence/reading.svelte';
import type { TextMark } from '$lib/ui/evidence/text-mark';
import { problemsFound } from '../problems-found';
import Text from './Text.svelte';

const text = [
	'Interviewer: What is it like?',
	'Client A: I sit with the others. Mostly it is the talking.',
	'Interviewer: And away from here?',
	'Client A: I went to the market by myself, twice.'
].join('\n');

const region = () => page.getByRole('application', { name: 'Text of Client A' });
const query = () => page.getByRole('combobox', { name: 'What does this speak to?' });
const spot = (words: string) => ({
	start: text.indexOf(words),
	end: text.indexOf(words) + words.length
});
const mark = (id: string, words: string, role: 'C' | 'M' | 'O'): TextMark => ({
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
const choices = [
	choice(1, 'Confident enough to try more', 'occurrence'),
	choice(2, 'Goes out more', 'occurrence'),
	choice(3, 'Confidence grows', 'element')
];

async function opened(marks: readonly TextMark[] = []) {
	const reading = new Reading();
	const heard: [CodedTo, Judgement][] = [];
	await render(Text, {
		text,
		marks,
		choices,
		reading,
		hear: (to: CodedTo, judgement: Judgement) => heard.push([to, judgement])
	});
	const picked = () => reading.stretch && text.slice(reading.stretch.start, reading.stretch.end);
	return { reading, heard, picked };
}

const pieceOf = (words: string) =>
	[...document.querySelectorAll<HTMLElement>('[data-at]')].find(({ textContent }) =>
		textContent.includes(words)
	) ?? document.body;

function selectByMouse(words: string): void {
	const piece = pieceOf(words);
	const node = piece.firstChild;
	if (node === null) return;
	const at = piece.textContent.indexOf(words);
	piece.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, button: 0 }));
	getSelection()?.setBaseAndExtent(node, at, node, at + words.length);
	piece.dispatchEvent(new PointerEvent('pointerup', { bubbles: true, button: 0 }));
}

beforeEach(() => page.viewport(1280, 720));

describe('a text that is read', () => {
	it('is the stored text itself, with speakers told apart', async () => {
		await opened();
		const words = [...document.querySelectorAll('[data-paragraph]')].map((p) => p.textContent);
		expect(words.join('\n')).toBe(text);
		expect(document.querySelector('.speaker')?.textContent).toBe('Interviewer: ');
	});

	it('picks sentences and words with the arrow keys, and speaks them', async () => {
		const { picked } = await opened();
		(region().element() as HTMLElement).focus();
		await userEvent.keyboard('{ArrowDown}{ArrowDown}');
		expect(picked()).toBe('I sit with the others.');
		await expect.element(page.getByRole('status')).toHaveTextContent('I sit with the others.');
		await userEvent.keyboard('{Shift>}{ArrowDown}{/Shift}');
		expect(picked()).toBe('I sit with the others. Mostly it is the talking.');
		await userEvent.keyboard('{ArrowRight}{ArrowRight}{Shift>}{ArrowRight}{/Shift}');
		expect(picked()).toBe('sit with');
		await userEvent.keyboard('{Escape}');
		expect(picked()).toBeUndefined();
	});

	it('codes with two keys after the words are picked: Enter, and Enter again for the first row', async () => {
		const { heard } = await opened();
		(region().element() as HTMLElement).focus();
		await userEvent.keyboard('{ArrowDown}{Enter}');
		await expect.element(query()).toHaveFocus();
		await userEvent.keyboard('{Enter}');
		expect(heard).toEqual([
			[choices[0]?.subject, { bearing: 'supports', status: 'first-hand account' }]
		]);
	});

	it('codes with one key after words are selected with the mouse: a number picks its row', async () => {
		const { heard, picked } = await opened();
		selectByMouse('the talking');
		await expect.element(page.getByRole('dialog', { name: 'Code this passage' })).toBeVisible();
		expect(picked()).toBe('the talking');
		await userEvent.keyboard('2');
		expect(heard.map(([to]) => to)).toEqual([choices[1]?.subject]);
	});

	it('sets the bearing by its sign before anything is typed, and by its button', async () => {
		const { heard } = await opened();
		selectByMouse('the talking');
		await userEvent.keyboard('~1');
		selectByMouse('by myself');
		await userEvent.click(page.getByRole('button', { name: 'refutes' }));
		await userEvent.click(page.getByRole('option', { name: /Goes out/ }));
		expect(heard.map(([, { bearing }]) => bearing)).toEqual(['refines', 'refutes']);
	});

	it('finds a target by its words, keeps numbers that belong to them, and makes a new element', async () => {
		const { heard } = await opened();
		selectByMouse('the talking');
		await userEvent.keyboard('goes cmo 2{Enter}');
		selectByMouse('the talking');
		await userEvent.keyboard('conf2');
		selectByMouse('the talking');
		await userEvent.keyboard('Year 2 begins{Enter}');
		expect(heard.map(([to]) => to)).toEqual([
			choices[1]?.subject,
			choices[2]?.subject,
			{ kind: 'new element', label: 'Year 2 begins' }
		]);
	});

	it('leaves without coding on Escape, with the words still picked and the focus in the text', async () => {
		const { heard, picked } = await opened();
		selectByMouse('the talking');
		await expect.element(query()).toHaveFocus();
		await userEvent.keyboard('{Escape}');
		expect([heard, picked()]).toEqual([[], 'the talking']);
		await expect.element(region()).toHaveFocus();
	});

	it('goes from extract to extract with Alt and the arrow keys, and by repeated clicks where they overlap', async () => {
		const { reading } = await opened([
			mark('long', 'I sit with the others. Mostly it is the talking.', 'C'),
			mark('short', 'Mostly it is the talking', 'M'),
			mark('far', 'by myself', 'O')
		]);
		(region().element() as HTMLElement).focus();
		await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}');
		expect(reading.extract).toBe('extract:long');
		await userEvent.keyboard('{Alt>}{ArrowDown}{ArrowDown}{/Alt}');
		expect(reading.extract).toBe('extract:far');
		const clicks = [];
		for (let click = 0; click < 3; click += 1) {
			await userEvent.click(pieceOf('Mostly it is'));
			await expect.poll(() => reading.extract).not.toBe(clicks.at(-1) ?? 'extract:far');
			clicks.push(reading.extract);
		}
		expect(clicks).toEqual(['extract:short', 'extract:long', 'extract:short']);
	});

	it('draws a stripe at the margin for every extract, those that overlap side by side', async () => {
		await opened([
			mark('long', 'I sit with the others. Mostly it is the talking.', 'C'),
			mark('short', 'Mostly it is the talking', 'M')
		]);
		await expect.poll(() => document.querySelectorAll('.stripe').length).toBe(2);
		const [one, other] = [...document.querySelectorAll('.stripe')].map((stripe) =>
			stripe.getBoundingClientRect()
		);
		expect(one?.left).not.toBe(other?.left);
		expect(one?.height).toBeGreaterThan(10);
	});

	it('goes by sentences in a text of a megabyte', async () => {
		const line = 'Client A: I sit with the others and it is the talking. It helps me.\n';
		const reading = new Reading();
		await render(Text, { text: line.repeat(15_000), reading });
		(region().element() as HTMLElement).focus();
		await userEvent.keyboard('{ArrowDown}');
		await userEvent.keyboard('{ArrowDown}');
		expect(reading.stretch?.start).toBeGreaterThan(0);
	});

	it('has nothing that axe finds wrong, with extracts, picked words and the popover open, light and dark', async () => {
		const marks = [mark('long', 'I sit with the others. Mostly it is the talking.', 'C')];
		await opened([...marks, mark('short', 'Mostly it is', 'M'), mark('far', 'by myself', 'O')]);
		for (const theme of ['light', 'dark']) {
			document.documentElement.dataset['theme'] = theme;
			selectByMouse('And away');
			await expect.element(query()).toHaveFocus();
			expect(await problemsFound()).toEqual([]);
			await userEvent.keyboard('{Escape}');
		}
		delete document.documentElement.dataset['theme'];
	});
});
