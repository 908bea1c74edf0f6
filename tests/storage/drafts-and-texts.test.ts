import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { openProject } from '$lib/storage/open-project';
import { hashText, prepareText } from '$lib/storage/texts';
import { deaf, freshStore } from './sample';

it('[S13] a draft survives the window it was typed in, outside the journal, until it is dropped', async () => {
	const { catalogue, entry, store } = await freshStore();
	await store.saveDraft('element:1/note', { text: 'half a sen' });
	await store.saveDraft('element:1/note', { text: 'half a sentence' });
	await store.saveDraft('other', 'more');
	await store.close();
	const again = await openProject(catalogue, entry.id, deaf);
	const drafts = await again.allDrafts();
	expect(drafts.map(({ key, value }) => [key, value])).toEqual([
		['element:1/note', { text: 'half a sentence' }],
		['other', 'more']
	]);
	for (const { at } of drafts) expect(new Date(at).toISOString()).toBe(at);
	await again.dropDraft('other');
	expect((await again.allDrafts()).map(({ key }) => key)).toEqual(['element:1/note']);
	expect(await again.changesAfter(0)).toEqual([]);
	await again.close();
});

it('[S12] a text is named by the SHA-256 of its UTF-8 bytes', async () => {
	expect(await hashText('abc')).toBe(
		'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'
	);
	expect(await hashText('')).toBe(
		'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'
	);
});

it('[S12] a text is stored without byte-order mark and with LF, and read back by its hash', async () => {
	const { store } = await freshStore();
	const { sha256, text, length } = await store.putText('\uFEFFone\r\ntwo');
	expect({ text, length }).toEqual({ text: 'one\ntwo', length: 7 });
	expect(sha256).toBe(await hashText('one\ntwo'));
	expect(await store.readText(sha256)).toBe('one\ntwo');
	expect(await prepareText('one\ntwo')).toEqual({ sha256, text, length });
	expect(await store.readText('0'.repeat(64))).toBeUndefined();
});
