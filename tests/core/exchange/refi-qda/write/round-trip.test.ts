import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RefiProblem } from '../../../../../src/lib/core/exchange/refi-qda/problem';
import { readRefiProject } from '../../../../../src/lib/core/exchange/refi-qda/read-refi-project';
import { emptyModel, type Model } from '../../../../../src/lib/core/model/model';
import { example } from '../../../../example/example-model';
import { sha256 } from '../../sample-project';
import { chosen, later, taken } from '../../../commands/taking-in';
import { anyCodedModel } from './any-coded-model';
import { inWords } from './in-words';
import { allNamed, unpacked } from './parsed';
import { slipsOf } from './rules-of-standard';
import { written } from './writing';

/** What comes back when a project is written and taken into an empty one. */
async function backAgain(
	model: Model,
	texts: ReadonlyMap<string, string> = new Map(),
	into?: Model,
	context?: ReturnType<typeof later>
): Promise<Model> {
	const { bytes } = await written(model, texts);
	const read = await readRefiProject('back.qdpx', bytes);
	if (read instanceof RefiProblem) throw read;
	const { project } = read;
	const stored = new Map(
		project.sources.flatMap(({ key, text }) =>
			text === undefined
				? []
				: [[key, { sha256: sha256(text.text), length: text.text.length }] as const]
		)
	);
	return taken(project, chosen(project, { texts: stored }), into, context);
}

describe('the worked example, written and taken into an empty project', async () => {
	const back = inWords(await backAgain(example, new Map(), emptyModel()));
	const before = inWords(example);

	it.each(Object.keys(before) as (keyof typeof before)[])('brings back its %s', (what) => {
		expect(back[what]).toEqual(before[what]);
	});
});

describe('the worked example, taken in again', () => {
	it('is brought up to date where it came back before, and doubles nothing', async () => {
		const once = await backAgain(example, new Map(), emptyModel());
		const again = await backAgain(example, new Map(), once, later());
		for (const kind of ['element', 'configuration', 'theory', 'source', 'extract'] as const)
			expect(again[kind].size).toBe(example[kind].size);
		expect(inWords(again)).toEqual(inWords(example));
	});
});

describe('any project, with signs that are counted in different ways', () => {
	it('is written by the rules of the standard, every passage at its place in code points', async () => {
		await fc.assert(
			fc.asyncProperty(anyCodedModel, async ({ model, texts }) => {
				const { root, files } = unpacked((await written(model, texts)).bytes);
				expect(slipsOf(root)).toEqual([]);
				for (const source of allNamed(root, 'TextSource')) {
					const path = source.attributes['plainTextPath'] ?? '';
					const signs = Array.from(files.get(path.replace('internal://', 'Sources/')) ?? '');
					for (const { attributes } of allNamed(source, 'PlainTextSelection')) {
						const { startPosition: from, endPosition: to, name } = attributes;
						expect(signs.slice(Number(from), Number(to)).join('')).toBe(name);
					}
				}
			}),
			{ numRuns: 40 }
		);
	});

	it('comes back equal in all that the format can hold', async () => {
		await fc.assert(
			fc.asyncProperty(anyCodedModel, async ({ model, texts }) => {
				expect(inWords(await backAgain(model, texts, emptyModel()))).toEqual(inWords(model));
			}),
			{ numRuns: 60 }
		);
	});
});
