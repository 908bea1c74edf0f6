import { expect, type Page } from '@playwright/test';

/** A statement in the manner of a paper: a definition, a statement with a pair, a hedge and an asterisk, a quotation. */
export const sewingClub = `Context (C), mechanism (M) and outcome (O) are marked in what follows.

Women who had moved far from their families (C) came to feel at home* (M), possibly as a result of the tea that was always ready (I). This led to asking one another for advice (O/M), and so to fewer calls to the clinic (O).

“I never knew a soul when I came (C), then Amy showed me her stitches and I thought, I belong here (M), so now I come every week (O)” (P7, member)`;

/** One plain statement. */
export const allotment = `People who live alone (C) are greeted by name (I) and feel expected (M), so they come back (O).`;

/** Opens the dialog for marked text, whether the project is empty or not. */
export async function openPasting(page: Page): Promise<void> {
	const first = page.getByRole('button', { name: 'Paste marked text' });
	if (await first.isVisible()) await first.click();
	else {
		await page.getByRole('button', { name: 'More for the graph' }).click();
		await page.getByRole('menuitem', { name: 'Paste marked text…' }).click();
	}
	await expect(page.getByRole('dialog', { name: 'Paste marked text' })).toBeVisible();
}

/** Pastes a text, reads it and accepts all that is proposed. */
export async function acceptText(page: Page, text: string): Promise<void> {
	await openPasting(page);
	await page.getByRole('textbox', { name: 'Text' }).fill(text);
	await page.getByRole('button', { name: 'Read it' }).click();
	await page.getByRole('button', { name: /^Accept/ }).click();
	await expect(page.getByRole('dialog')).toBeHidden();
}
