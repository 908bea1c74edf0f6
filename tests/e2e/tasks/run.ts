import type { Page } from '@playwright/test';
import { expect, test } from '../support/quiet';
import { stateOf, type State } from './state';
import { after, tasks, type Task } from './tasks';

/** How each task is done in one way of working. */
export type Way = Readonly<Record<Task, (page: Page) => Promise<void>>>;

/** Does the tasks one after the other; each has to leave the theory in the same state in every way of working. */
export async function doAll(page: Page, way: Way): Promise<void> {
	let state: State = {};
	for (const task of Object.keys(tasks) as Task[])
		await test.step(task, async () => {
			state = after(task, state);
			await way[task](page);
			await expect.poll(() => stateOf(page), { message: `after “${task}”` }).toEqual(state);
		});
}
