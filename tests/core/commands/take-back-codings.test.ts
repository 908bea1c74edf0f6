import { describe, expect, it } from 'vitest';
import { takeBackCodings } from '../../../src/lib/core/commands/take-back-codings';
import { project } from '../../fixtures/small-project';
import { Refused } from '../../../src/lib/core/applies';
import { run, steadyContext } from './run';

const model = project()
	.configuration('1', ['C a', 'M b', 'O c'])
	.extract('made', ['not yet judged occurrence 1.a'])
	.extract('coded since', ['not yet judged occurrence 1.a', 'supports occurrence 1.b'])
	.extract('there before', ['refutes occurrence 1.c', 'not yet judged occurrence 1.a'])
	.model();
const of = (extract: string, coding: number) => ({
	extract: `extract:${extract}` as const,
	coding: `coding:${extract}.${coding}` as const
});

describe('taking back what a search coded', () => {
	it('takes the codings, and the extracts it made where nothing else was coded in them since', () => {
		const done = run(
			model,
			takeBackCodings({
				codings: [of('made', 1), of('coded since', 1), of('there before', 2)],
				made: ['extract:made', 'extract:coded since']
			}),
			steadyContext()
		);
		if (done instanceof Refused) throw new Error(done.sentence);
		expect(
			[...done.after.extract.values()].map(({ id, codings }) => [id, Object.keys(codings)])
		).toEqual([
			['extract:coded since', ['coding:coded since.2']],
			['extract:there before', ['coding:there before.1']]
		]);
	});
});
