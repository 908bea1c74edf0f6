import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { recordsOf } from '../../../src/lib/core/exchange/project-file/contents';
import { ProjectFileProblem } from '../../../src/lib/core/exchange/project-file/problem';
import { readProjectFile } from '../../../src/lib/core/exchange/project-file/read-project-file';
import { writeProjectFile } from '../../../src/lib/core/exchange/project-file/write-project-file';
import { modelOf } from '../../../src/lib/core/model/model';
import { anyProject } from './any-project';
import { written } from './raw-zip';
import { hash, sampleProject, sha256 } from './sample-project';

const golden = new URL('../../fixtures/golden/', import.meta.url);

async function readBack(bytes: Uint8Array<ArrayBuffer>) {
	const contents = await readProjectFile(bytes, hash);
	if (contents instanceof ProjectFileProblem) throw contents;
	return contents;
}

describe('a project file', () => {
	it('gives back every record, change and text, fields unknown to this version included', async () => {
		const project = sampleProject();
		const contents = await readBack(await written(project));
		const read = modelOf(contents.records);
		expect(read).toEqual(modelOf(project.records));
		expect([...recordsOf(read)]).toEqual(contents.records);
		expect(contents.journal).toEqual(project.journal);
		expect(contents.texts).toEqual(project.texts);
		expect(contents.missingTexts).toEqual([]);
	});

	it('round-trips any project, and writing what was read gives the same bytes', async () => {
		await fc.assert(
			fc.asyncProperty(anyProject, async (project) => {
				const bytes = await written(project);
				const contents = await readBack(bytes);
				expect(modelOf(contents.records)).toEqual(modelOf(project.records));
				expect(contents.journal).toEqual(project.journal);
				expect(contents.texts).toEqual(project.texts);
				expect(contents.extras).toEqual(project.extras);
				expect(await written(contents)).toEqual(bytes);
			}),
			{ numRuns: 60 }
		);
	});

	it('has the same bytes whatever order records and their fields came in', async () => {
		const project = sampleProject();
		const turned = [...project.records].reverse().map(({ kind, record }) => ({
			kind,
			record: Object.fromEntries(Object.entries(record).reverse()) as { id: string }
		}));
		expect(await written({ ...project, records: turned })).toEqual(await written(project));
	});

	it('is detected as changed when any one bit of it is flipped', async () => {
		const bytes = await written(sampleProject());
		await fc.assert(
			fc.asyncProperty(fc.nat(bytes.length - 1), fc.nat(7), async (place, bit) => {
				const changed = bytes.slice();
				changed[place] = (changed[place] ?? 0) ^ (1 << bit);
				expect(await readProjectFile(changed, hash)).toBeInstanceOf(ProjectFileProblem);
			}),
			{ numRuns: 500 }
		);
	});

	it('is detected as changed when it is cut short or something stands behind it', async () => {
		const bytes = await written(sampleProject());
		await fc.assert(
			fc.asyncProperty(fc.nat(bytes.length - 1), async (length) => {
				expect(await readProjectFile(bytes.slice(0, length), hash)).toBeInstanceOf(
					ProjectFileProblem
				);
			})
		);
		const longer = new Uint8Array([...bytes, 0]);
		expect(await readProjectFile(longer, hash)).toBeInstanceOf(ProjectFileProblem);
	});

	it('stores what packs very well as it is, so that it is not taken for a zip bomb', async () => {
		const text = 'a'.repeat(2_000_000);
		const project = { ...sampleProject(), texts: new Map([[sha256(text), text]]) };
		const contents = await readBack(await written(project));
		expect(contents.texts.get(sha256(text))).toBe(text);
		expect(contents.missingTexts).toHaveLength(1);
	});

	it('tells how far it is, gives others a turn, and stops when asked to', async () => {
		const text = Array.from({ length: 60_000 }, (_, index) => `line ${index * 7919}`).join('\n');
		const project = { ...sampleProject(), texts: new Map([[sha256(text), text]]) };
		const seen: number[] = [];
		const signal = { aborted: false };
		const watch = {
			onProgress: (done: number, total: number) => seen.push(done / total),
			pause: () => Promise.resolve(),
			signal
		};
		const bytes = await written(project);
		await readProjectFile(bytes, hash, watch);
		expect(seen[0]).toBe(0);
		expect(seen.at(-1)).toBe(1);
		expect(seen.length).toBeGreaterThan(4);
		expect(seen).toEqual([...seen].sort((one, other) => one - other));
		signal.aborted = true;
		expect(await readProjectFile(bytes, hash, watch)).toHaveProperty(
			'sentence',
			'Stopped before the end, as asked. Nothing was changed.'
		);
		expect(await writeProjectFile(project, hash, watch)).toBeInstanceOf(ProjectFileProblem);
	});

	it('of format 1 reads for ever', async () => {
		const bytes = new Uint8Array(readFileSync(new URL('project-format-1.zip', golden)));
		const contents = await readBack(bytes);
		const expected = JSON.parse(
			readFileSync(new URL('project-format-1.json', golden), 'utf8')
		) as unknown;
		const { records, journal, texts, extras } = contents;
		expect({ records, journal, texts: Object.fromEntries(texts), lines: extras.lines }).toEqual(
			expected
		);
	});
});
