import type { Page } from 'playwright';

/** One thing the page has shown as done: the command it stands for, and whether it was an undo or a redo. */
export interface Acknowledged {
	readonly command: string;
	readonly again?: 'undo' | 'redo';
	/** What could be read on the page. */
	readonly shown: string;
}

/** Edits an open project as fast as the page shows what was done, until so many things are done or the browser dies. Every thing is handed over only once it is shown. */
export async function editInPage(
	page: Page,
	times: number,
	acknowledge: (done: Acknowledged) => void
): Promise<void> {
	await page.exposeFunction('acknowledge', acknowledge);
	await page.evaluate(editor, times);
}

/** Runs inside the page and uses what a person uses: the outline, its keys, and the buttons. */
async function editor(times: number): Promise<void> {
	const { acknowledge } = window as unknown as {
		acknowledge: (done: Acknowledged) => Promise<void>;
	};
	const find = (selector: string) => document.querySelector<HTMLElement>(selector);
	const selected = () => find('[role=treeitem][aria-selected=true]');
	const words = () => (selected()?.querySelector('textarea') ? '' : selected()?.textContent) ?? '';
	const shown = async (isShown: () => boolean): Promise<void> => {
		while (!isShown()) await new Promise((resolve) => setTimeout(resolve, 1));
	};
	const press = (on: Element | null, key: string) =>
		on?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));

	const add = async (): Promise<Acknowledged> => {
		const before = selected()?.dataset['entry'];
		find('button[aria-label="New configuration"]')?.click();
		await shown(() => selected() !== null && selected()?.dataset['entry'] !== before);
		return { command: 'create-configuration', shown: words() };
	};
	const name = async (nickname: string): Promise<Acknowledged> => {
		press(find('[role=tree][aria-label=Configurations]'), 'F2');
		await shown(() => find('[role=treeitem] textarea') !== null);
		const field = document.querySelector<HTMLTextAreaElement>('[role=treeitem] textarea');
		if (field) field.value = nickname;
		field?.dispatchEvent(new Event('input', { bubbles: true }));
		press(field, 'Enter');
		await shown(() => words().includes(nickname));
		return { command: 'edit-configuration', shown: words() };
	};
	const turn = async (label: 'Undo' | 'Redo', nickname: string): Promise<Acknowledged> => {
		find(`button[aria-label=${label}]`)?.click();
		const back = label === 'Undo';
		await shown(() => words() !== '' && words().includes(nickname) !== back);
		return { command: 'edit-configuration', again: back ? 'undo' : 'redo', shown: words() };
	};

	for (let done = 0; done < times;) {
		const nickname = `nickname ${performance.now().toFixed(3)}`;
		const turns = [
			add,
			() => name(nickname),
			() => turn('Undo', nickname),
			() => turn('Redo', nickname)
		];
		for (const act of turns) {
			if (done >= times) return;
			// Waited for, so that at most one thing is shown that nobody heard of.
			await acknowledge(await act());
			done += 1;
		}
	}
}
