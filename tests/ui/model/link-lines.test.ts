import { describe, expect, it } from 'vitest';
import { partsOf } from '../../../src/lib/core/graph/parts';
import { linkLines } from '../../../src/lib/ui/model/inspector/link-lines';
import { project } from '../../fixtures/small-project';

const model = project()
	.configuration('1', ['C a', 'C b', 'M m'], { links: ['a + b > m', 'b > m'] })
	.model();
const configuration = [...model.configuration.values()][0]!;
const [, b, m] = partsOf(configuration).occurrences.map(({ id }) => id);

describe('the links of an occurrence, line by line', () => {
	it('name what leads to the same beside it', () => {
		const { leads } = linkLines(model, configuration, b!);
		expect(leads.map(({ words }) => words)).toEqual(['m, with a', 'm']);
	});

	it('are told apart where ends and kind are the same', () => {
		const { comes } = linkLines(model, configuration, m!);
		expect(new Set(comes.map(({ key }) => key)).size).toBe(2);
		expect(comes.map(({ words }) => words)).toEqual(['a and b', 'b']);
	});
});
