import { expect, it } from 'vitest';
import { addCoder } from '$lib/core/commands/project';
import { beginBlindCoding, endBlindCoding } from '$lib/core/commands/blind-coding';
import { createElement } from '$lib/core/commands/create-element';
import { addExtract, deleteExtract } from '$lib/core/commands/extracts';
import { addSource } from '$lib/core/commands/sources';
import { codingsOn } from '$lib/core/evidence';
import { projectOf } from '$lib/core/model/model';
import type { Workspace } from '$lib/workspace/workspace.svelte';
import { done, freshWindow, onlyElement, openWindow, refusal, stored } from './windows';

/** A window in which Anna and Ben have each coded a passage, Ben at work. */
async function twoCoders(): Promise<{ id: string; workspace: Workspace }> {
	const { id, workspace } = await freshWindow();
	await workspace.run(createElement({ label: 'Trust' }));
	await workspace.run(addSource({ title: 'Interview', kind: 'interview' }));
	const target = { kind: 'element', element: onlyElement(workspace) } as const;
	const source = [...workspace.model.source.keys()][0] ?? 'source:none';
	for (const name of ['Anna', 'Ben']) {
		await workspace.run(addCoder({ name }));
		workspace.coder = [...workspace.model.coder.keys()].at(-1);
		const located = { paraphrase: `as ${name} read it`, locator: 'p. 1' };
		const codings = [{ target, bearing: 'speaks of' as const }];
		done(await workspace.run(addExtract({ source, located, codings })));
	}
	return { id, workspace };
}

const projectIn = (workspace: Workspace) => projectOf(workspace.model)?.id ?? 'project:none';

it('[A5] while coding is blind a window shows what its own coder coded, and stores everything', async () => {
	const { id, workspace } = await twoCoders();
	const target = { kind: 'element', element: onlyElement(workspace) } as const;
	done(await workspace.run(beginBlindCoding({ project: projectIn(workspace) })));
	expect([...workspace.model.extract.values()].map((one) => one.located?.paraphrase)).toEqual([
		'as Ben read it'
	]);
	expect(codingsOn(workspace.evidence, target)).toHaveLength(1);
	expect((await stored(id)).model.extract.size).toBe(2);
	workspace.coder = [...workspace.model.coder.keys()][0];
	expect([...workspace.model.extract.values()].map((one) => one.located?.paraphrase)).toEqual([
		'as Anna read it'
	]);
	done(await workspace.run(endBlindCoding({ project: projectIn(workspace) })));
	expect(workspace.model.extract.size).toBe(2);
	expect(codingsOn(workspace.evidence, target)).toHaveLength(2);
});

it('what is hidden stays when the own is changed, in every window and when it is undone', async () => {
	const { id, workspace } = await twoCoders();
	done(await workspace.run(beginBlindCoding({ project: projectIn(workspace) })));
	const there = await openWindow(id);
	there.coder = [...there.model.coder.keys()][0];
	const [own] = workspace.model.extract.keys();
	done(await workspace.run(deleteExtract({ extract: own ?? 'extract:none' })));
	expect(workspace.model.extract.size).toBe(0);
	done(await workspace.undo());
	await there.catchUp();
	expect(there.model.extract.size).toBe(1);
	expect((await stored(id)).model.extract.size).toBe(2);
	const hidden = [...(await stored(id)).model.extract.keys()][0] ?? 'extract:none';
	expect(refusal(await workspace.run(deleteExtract({ extract: hidden })))).toContain('hidden');
});
