import { describe, expect, it } from 'vitest';
import { RefiProblem } from '../../../../../src/lib/core/exchange/refi-qda/problem';
import { readRefiProject } from '../../../../../src/lib/core/exchange/refi-qda/read-refi-project';
import { emptyModel, type Model } from '../../../../../src/lib/core/model/model';
import { example } from '../../../../example/example-model';
import { sha256 } from '../../sample-project';
import { chosen, taken } from '../../../commands/taking-in';
import { inWords } from './in-words';
import { written } from './writing';

/** What comes back when a project is written and taken into an empty one. */
export async function backAgain(
	model: Model,
	texts: ReadonlyMap<string, string> = new Map(),
	into?: Model
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
	return taken(project, chosen(project, { texts: stored }), into);
}

describe('the worked example, written and taken into an empty project', async () => {
	const back = inWords(await backAgain(example, new Map(), emptyModel()));
	const before = inWords(example);

	it.each(Object.keys(before) as (keyof typeof before)[])('brings back its %s', (what) => {
		expect(back[what]).toEqual(before[what]);
	});
});
