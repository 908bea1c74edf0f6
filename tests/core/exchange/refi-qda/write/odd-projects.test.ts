import { describe, expect, it } from 'vitest';
import { ProjectFileProblem } from '../../../../../src/lib/core/exchange/project-file/problem';
import { writeCodebook } from '../../../../../src/lib/core/exchange/refi-qda/write/write-codebook';
import { writeRefiProject } from '../../../../../src/lib/core/exchange/refi-qda/write/write-refi-project';
import { emptyModel, modelOf } from '../../../../../src/lib/core/model/model';
import { example } from '../../../../example/example-model';
import { allNamed, unpacked } from './parsed';
import { slipsOf } from './rules-of-standard';
import { written } from './writing';

describe('a project that is written for other tools', () => {
	it('is given up between two sources when it is stopped, and says so', async () => {
		const signal = { aborted: false };
		const told: number[] = [];
		const done = await writeRefiProject(example, new Map(), {
			signal,
			onProgress: (sources) => {
				told.push(sources);
				signal.aborted = sources === 1;
			}
		});
		expect(done).toBeInstanceOf(ProjectFileProblem);
		expect(told).toEqual([0, 1]);
	});

	it('leaves out signs that XML may not hold, and tells how many', async () => {
		const odd = { id: 'element:1' as const, label: 'Tea\u0007 and\u000c cake' };
		const { bytes, report } = await written(modelOf([{ kind: 'element', record: odd }]));
		const { root } = unpacked(bytes);
		expect(allNamed(root, 'Code').map(({ attributes }) => attributes['name'])).toContain(
			'Tea and cake'
		);
		expect(report.map(({ sentence }) => sentence)).toContain(
			'2 signs that XML may not hold, such as control characters, were left out of names and notes.'
		);
	});

	it('may hold nothing, but a codebook may not', async () => {
		expect(slipsOf(unpacked((await written(emptyModel())).bytes).root)).toEqual([]);
		expect(writeCodebook(emptyModel())).toMatchObject({
			sentence: expect.stringContaining('nothing to put into a codebook yet') as string
		});
	});

	it('draws the cards of a view where they stand, in whole numbers, with a line for each link between them', async () => {
		const [configuration] = example.configuration.values();
		const [first, second] = Object.keys(configuration?.occurrences ?? {});
		const view = {
			id: 'view:1' as const,
			name: 'Configurations',
			shows: 'configurations' as const,
			positions: { [first ?? '']: { x: 10.6, y: -3.2 }, [second ?? '']: { x: 200, y: 40 } }
		};
		const model = { ...example, view: new Map([[view.id, view]]) };
		const [graph] = allNamed(unpacked((await written(model)).bytes).root, 'Graph');
		const places = allNamed(graph ?? unpackedNothing, 'Vertex').map(({ attributes }) => [
			attributes['firstX'],
			attributes['firstY']
		]);
		expect(places).toContainEqual(['11', '-3']);
		expect(places).toHaveLength(2);
	});
});

const unpackedNothing = { name: '', attributes: {}, children: [], text: '' };
