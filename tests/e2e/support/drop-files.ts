import type { Page } from '@playwright/test';

/** A file by its name, its type, and what it holds. */
export type Dropped = readonly [string, string, Uint8Array | string];

/** Lets files fall anywhere on the page. */
export async function dropFiles(page: Page, files: readonly Dropped[]): Promise<void> {
	const given = files.map(([name, type, parts]) => ({
		name,
		type,
		bytes: [...(typeof parts === 'string' ? new TextEncoder().encode(parts) : parts)]
	}));
	await page.evaluate((given) => {
		const carried = new DataTransfer();
		for (const { name, type, bytes } of given)
			carried.items.add(new File([new Uint8Array(bytes)], name, { type }));
		for (const kind of ['dragenter', 'dragover', 'drop'])
			document.body.dispatchEvent(
				new DragEvent(kind, { bubbles: true, cancelable: true, dataTransfer: carried })
			);
	}, given);
}
