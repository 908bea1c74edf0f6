import { beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import '../../../src/app.css';
import { Reading } from '$lib/ui/evidence/reading.svelte';
import { problemsFound } from '../problems-found';
import { text, region, query, mark, choices, opened, selectByMouse } from './opened-text';
import Text from './Text.svelte';

beforeEach(() => page.viewport(1280, 720));

describe('a text that is read', () => {
	it('is the stored text itself, with speakers told apart', async () => {
		await opened();
		const words = [...document.querySelectorAll('[data-paragraph]')].map((p) => p.textContent);
		expect(words.join('\n')).toBe(text);
		expect(document.querySelector('.speaker')?.textContent).toBe('Interviewer: ');
	});

	it('sets times apart as quiet marks, beside the name and among the words, and keeps every sign', async () => {
		const timed =
			'[00:01:02] Dawn: So. #00:01:04-3#\n[00:01:09] Keith: At 10:15.\n[00:02:00] Dawn: A.\n[00:02:10] Keith: B.';
		await render(Text, { text: timed, reading: new Reading(() => undefined) });
		await expect.element(region()).toBeVisible();
		const words = [...document.querySelectorAll('[data-paragraph]')].map((p) => p.textContent);
		expect(words.join('\n')).toBe(timed);
		const times = [...document.querySelectorAll('.time')].map((one) => one.textContent);
		expect(times).toEqual(['[00:01:02]', '#00:01:04-3#', '[00:01:09]', '[00:02:00]', '[00:02:10]']);
		expect(await problemsFound()).toEqual([]);
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
			[choices[0]?.subject, { bearing: 'not yet judged', status: 'first-hand account' }]
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

	it('draws a long text turn by turn, and at once where somebody goes to its end', async () => {
		const long = 'Interviewer: And then?\nClient A: I sit with the others. It helps me.\n'.repeat(
			300
		);
		const reading = new Reading(() => undefined);
		const last = { start: long.lastIndexOf('It helps'), end: long.length - 1 };
		const marks = [{ id: 'extract:last' as const, ...last, isCoded: true }];
		await render(Text, { text: long, marks, reading });
		const drawn = () => document.querySelectorAll('[data-paragraph]').length;
		expect(drawn()).toBeLessThan(600);
		(region().element() as HTMLElement).focus();
		await userEvent.keyboard('{Alt>}{ArrowUp}{/Alt}');
		await expect.poll(() => document.querySelector(`[data-at="${last.start}"]`)).not.toBeNull();
		await expect.poll(drawn).toBe(600);
	});

	it('goes by sentences in a text of a megabyte', async () => {
		const line = 'Client A: I sit with the others and it is the talking. It helps me.\n';
		const reading = new Reading(() => undefined);
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
