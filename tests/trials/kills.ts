import { setTimeout as wait } from 'node:timers/promises';
import type { Desk } from './desk';
import { editInPage } from './edit-in-page';

/** Kills the browser some milliseconds after it has shown the first of many edits; gives how many it had shown. */
export async function killWhileEditing(desk: Desk, after: number): Promise<number> {
	const before = desk.acknowledged.length;
	await desk.openProject();
	let begun: () => void = () => undefined;
	const first = new Promise<void>((resolve) => (begun = resolve));
	const editing = editInPage(desk.page, 1_000_000, (done) => {
		desk.acknowledged.push(done);
		begun();
	}).catch((error: unknown) => error);
	const stopped = await Promise.race([first, editing]);
	if (stopped instanceof Error) throw stopped;
	await wait(after);
	await desk.kill();
	await editing;
	return desk.acknowledged.length - before;
}

/** Kills the browser some milliseconds after it was asked to open a project file; says whether it had said that it is open. */
export async function killWhileOpening(desk: Desk, after: number): Promise<boolean> {
	await desk.page.getByLabel('Project file', { exact: true }).setInputFiles(desk.file.path);
	await wait(after);
	const opened = desk.page.url().includes('#/p/');
	await desk.kill();
	if (opened) desk.opened += 1;
	return opened;
}

/** Kills the browser some milliseconds after the last key of a nickname was typed. */
export async function killWhileTyping(desk: Desk, text: string, after: number): Promise<void> {
	await desk.openProject();
	await desk.page.getByRole('tree', { name: 'Configurations' }).focus();
	await desk.page.keyboard.press('Home');
	await desk.page.keyboard.press('F2');
	await desk.page.getByRole('textbox', { name: /^Nickname of/ }).waitFor();
	await desk.page.keyboard.type(text);
	await wait(after);
	await desk.kill();
}

/** Takes up the draft that the app offers and waits until its words stand where they belong. */
export async function keepDraft(desk: Desk, text: string): Promise<void> {
	await desk.openProject();
	const notice = desk.page
		.getByText('Not finished when the app last closed')
		.filter({ hasText: text })
		.locator('xpath=ancestor-or-self::*[.//button][1]');
	await notice.getByRole('button', { name: 'Keep it' }).click();
	await desk.page.getByRole('treeitem').filter({ hasText: text }).waitFor();
	desk.acknowledged.push({ command: 'edit-configuration', shown: text });
}
