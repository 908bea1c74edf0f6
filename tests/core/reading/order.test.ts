import { describe, expect, it } from 'vitest';
import { extractAfter, unjudgedCodings } from '../../../src/lib/core/reading/order';
import { project } from '../../fixtures/small-project';

const anchored = (start: number) => ({
	record: {
		anchor: { text: 'a', start, end: start + 4, exact: 'word', prefix: '', suffix: '' }
	}
});
const model = project()
	.configuration('1', ['C a', 'M b', 'O c'])
	.source('interview')
	.source('later')
	.extract('z', ['not yet judged occurrence 1.a'], { source: 'later', ...anchored(0) })
	.extract('b', ['supports occurrence 1.a', 'not yet judged occurrence 1.b'], anchored(40))
	.extract('a', ['not yet judged element a'], anchored(90))
	.extract('c', ['refutes occurrence 1.b'], anchored(5))
	.model();
const all = [...model.extract.values()];
const named = (name: string) => model.extract.get(`extract:${name}`);

describe('the order in which extracts are read', () => {
	it('is source by source and from the beginning of each text', () => {
		expect(unjudgedCodings(model).map(({ coding }) => coding.id)).toEqual([
			'coding:b.2',
			'coding:a.1',
			'coding:z.1'
		]);
	});

	it('leads from one extract to the next and back, round the ends', () => {
		expect(extractAfter(model, all, undefined, 1)?.id).toBe('extract:c');
		expect(extractAfter(model, all, named('c'), 1)?.id).toBe('extract:b');
		expect(extractAfter(model, all, named('z'), 1)?.id).toBe('extract:c');
		expect(extractAfter(model, all, named('c'), -1)?.id).toBe('extract:z');
		expect(extractAfter(model, [], named('c'), 1)).toBeUndefined();
	});
});
