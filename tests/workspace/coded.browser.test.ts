import { expect, it, onTestFinished, vi } from 'vitest';
import { Refused } from '$lib/core/applies';
import { createElement } from '$lib/core/commands/create-element';
import { renameElement } from '$lib/core/commands/edit-element';
import { CodedReader, earlierUses, takeInCoded, type CodedChoices } from '$lib/workspace/coded';
import {
	archive,
	code,
	codebook,
	coding,
	project,
	selection,
	textSource
} from '../core/exchange/refi-qda/make-project';
import { contents, done, freshWindow, refusal, stored } from './windows';

const text = 'Dawn: I had nobody to talk to. They waited for me. Now I sleep.';

/** Interviews that read alike, each with three passages coded to context, mechanism and outcome. */
function interviews(count: number): Blob {
	const marked = ['I had nobody to talk to', 'They waited for me', 'Now I sleep'];
	const sources = Array.from({ length: count }, (_, nth) => {
		const own = `${text} Interview ${nth}.`;
		const passages = marked.map((words, place) => {
			const start = own.indexOf(words);
			const number = 1000 + nth * 10 + place;
			return selection(number, [start, start + words.length], {
				name: words,
				within: coding(500_000 + number, 10 + place)
			});
		});
		return textSource(100_000 + nth, `Interview ${nth}`, own, passages.join(''));
	});
	const codes = codebook(
		[code(10, 'C - alone'), code(11, 'M - expected'), code(12, 'O - sleeps')].join('')
	);
	const qde = project(`${codes}<Sources>${sources.join('')}</Sources>`);
	return new Blob([archive({ 'project.qde': qde })]);
}

async function opened(count: number) {
	const phases = new Set<string>();
	const reader = new CodedReader((phase) => phases.add(phase));
	onTestFinished(() => reader.end());
	const { workspace, id } = await freshWindow();
	const file = { name: 'alone.qdpx', file: interviews(count) };
	const summary = await reader.read(file, earlierUses(workspace.model));
	const uses = new Map(summary.codes.map(({ key, proposed }) => [key, proposed.use]));
	const choices: CodedChoices = { uses, cases: 'cases', triads: [], links: [] };
	return { reader, workspace, id, summary, choices, phases };
}

it('[S5] [W8] a coded project is taken in by a worker as one batch, shown, stored, and undone as one', async () => {
	const { reader, workspace, id, summary, choices, phases } = await opened(30);
	expect(summary).toMatchObject({ passages: 90, codings: 90 });
	done(await workspace.run(createElement({ label: 'Before' })));
	const before = contents(workspace.model);
	const report = await takeInCoded(workspace, reader, choices);
	expect(report).not.toBeInstanceOf(Refused);
	expect(workspace.model.source.size).toBe(30);
	expect(workspace.model.extract.size).toBe(90);
	expect([...phases]).toEqual(['reading', 'preparing', 'storing', 'publishing']);
	expect(contents((await stored(id)).model)).toEqual(contents(workspace.model));
	const [source] = workspace.model.source.values();
	const version = source && Object.values(source.texts)[0];
	expect(await workspace.readText(version?.sha256 ?? '')).toContain('They waited for me');
	const taken = contents(workspace.model);
	done(await workspace.undo());
	expect(contents(workspace.model)).toEqual(before);
	expect(contents((await stored(id)).model)).toEqual(before);
	done(await workspace.redo());
	expect(contents(workspace.model)).toEqual(taken);
	expect(contents((await stored(id)).model)).toEqual(taken);
	done(await workspace.undo());
	expect(contents(workspace.model)).toEqual(before);
	expect(workspace.canRedo).toBe(true);
});

it('[W8] an import on which something stands is not taken back, and says why', async () => {
	const { reader, workspace, choices } = await opened(20);
	await takeInCoded(workspace, reader, choices);
	const [element] = workspace.model.element.keys();
	const { head } = workspace;
	if (element === undefined) throw new Error('No element was made.');
	done(await workspace.run(renameElement({ element, label: 'Hope' })));
	expect(refusal(await workspace.undoChange(head))).toMatch(/changed since/);
	expect(workspace.model.extract.size).toBe(60);
});

it('remembers what codes were taken as', async () => {
	const { reader, workspace, summary, choices } = await opened(1);
	const [first] = summary.codes;
	const uses = new Map(choices.uses).set(first?.key ?? '', { as: 'tag', label: 'Alone' });
	await takeInCoded(workspace, reader, { ...choices, uses });
	const again = await reader.read(
		{ name: 'alone.qdpx', file: interviews(1) },
		earlierUses(workspace.model)
	);
	expect(again.codes[0]?.proposed).toMatchObject({
		use: { as: 'tag', label: 'Alone' },
		because: 'an earlier import took it so'
	});
});

it('leaves nothing of an import that is stopped while it is stored', async () => {
	const { reader, workspace, id, choices, phases } = await opened(60);
	const before = contents(workspace.model);
	const stopped = takeInCoded(workspace, reader, choices);
	await vi.waitUntil(() => phases.has('storing'));
	reader.end();
	expect(await stopped).toBeInstanceOf(Refused);
	expect(contents(workspace.model)).toEqual(before);
	expect(contents((await stored(id)).model)).toEqual(before);
});

it('[W10] is worked out again where somebody writes meanwhile', async () => {
	const { reader, workspace, choices } = await opened(20);
	const importing = takeInCoded(workspace, reader, choices);
	for (let nth = 0; nth < 5; nth++) done(await workspace.run(createElement({ label: `E${nth}` })));
	expect(await importing).not.toBeInstanceOf(Refused);
	expect(workspace.model.element.size).toBe(8);
	expect(workspace.model.extract.size).toBe(60);
});
