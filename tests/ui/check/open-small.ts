import { onTestFinished } from 'vitest';
import { prepareText } from '$lib/workspace/texts';
import { openCatalogue } from '$lib/storage/catalogue';
import type { KindedRecord } from '$lib/core/exchange/project-file/contents';
import type { Workspace } from '$lib/workspace/workspace.svelte';
import { openWorkspace } from '../../../src/routes/wiring';
import { at } from '../../fixtures/rows';
import type { SmallProject } from '../../fixtures/small-project';

/** Stores a small project with its texts and opens it as a window does; it is left when the test ends. */
export async function openSmall(
	small: SmallProject,
	texts: readonly string[] = []
): Promise<Workspace> {
	const prepared = await Promise.all(texts.map(prepareText));
	const catalogue = await openCatalogue();
	const record = { id: 'project:small' as const, name: 'Small', heuristic: 'CMO' as const };
	const { id } = await catalogue.create({
		records: [
			{ kind: 'project', record: { ...record, createdAt: at } },
			...small.all()
		] as KindedRecord[],
		journal: [],
		texts: new Map(prepared.map(({ sha256, text }) => [sha256, text]))
	});
	catalogue.close();
	const workspace = await openWorkspace(id);
	onTestFinished(() => workspace.close());
	return workspace;
}
