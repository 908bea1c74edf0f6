import { expect, it } from 'vitest';
import type { CodedPassage } from '../../../../src/lib/core/exchange/coded/coded-passage';
import { countTaken } from '../../../../src/lib/core/exchange/coded/count-taken';
import type { CodeUse } from '../../../../src/lib/core/model/intake';

function passage(codes: readonly string[], more: Partial<CodedPassage> = {}): CodedPassage {
	const codings = codes.map((code) => ({ code }));
	return { keys: [], source: 's', quote: 'Words', comments: [], codings, ...more };
}

const uses = new Map<string, CodeUse>([
	['trust', { as: 'element', label: 'Trust', role: 'M' }],
	['odd', { as: 'tag', label: 'Odd' }],
	['site', { as: 'case', label: 'Site' }]
]);

it('counts passages that carry something of use, or that something is said of', () => {
	const passages = [
		passage(['trust', 'odd']),
		passage(['odd']),
		passage(['site']),
		passage(['unknown']),
		passage([], { comments: ['Look again.'] }),
		passage(['trust'], { quote: ' ' }),
		passage(['trust'], { quote: '', locator: 'page 3' })
	];
	expect(countTaken({ passages }, uses)).toEqual({ extracts: 4, codings: 2 });
});
