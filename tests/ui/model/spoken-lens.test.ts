import { describe, expect, it } from 'vitest';
import { gatherEvidence } from '$lib/core/evidence';
import { pictureOf } from '$lib/core/graph/picture';
import { MarkCounts } from '$lib/core/graph/picture-marks';
import { throughLens } from '$lib/core/graph/picture-lens';
import { spokenLens } from '$lib/ui/model/graph/spoken-lens';
import { project } from '../../fixtures/small-project';

const model = project()
	.configuration('1', ['C lonely', 'M trust'], { links: ['lonely > trust'] })
	.extract('a', ['supports link 1.1', 'supports occurrence 1.trust'])
	.extract('b', ['refutes link 1.1'])
	.model();
const evidence = gatherEvidence(model);
const marksOf = new MarkCounts().in(evidence);
const plain = pictureOf(model, { shows: 'configurations', marksOf });
const seen = throughLens(plain, model, evidence, { groups: new Set(), chains: [] });
const link = { kind: 'link', configuration: 'configuration:1', link: 'link:1.1' } as const;
const occurrence = (name: string) =>
	({
		kind: 'occurrence',
		configuration: 'configuration:1',
		occurrence: `occurrence:1.${name}`
	}) as const;

describe('the evidence lens in words', () => {
	it('says of a link whether a source states it, and that it is contested', () => {
		expect(spokenLens(seen, link)).toBe(
			' Through the lens: stated by a source, 1 supporting, 1 refuting, contested.'
		);
	});

	it('says of a card what is linked to it', () => {
		expect(spokenLens(seen, occurrence('trust'))).toBe(' Through the lens: 1 supporting.');
		expect(spokenLens(seen, occurrence('lonely'))).toBe(' Through the lens: no extract here.');
	});

	it('says nothing while the lens is off', () => {
		expect(spokenLens(plain, link)).toBe('');
		expect(spokenLens(plain, occurrence('trust'))).toBe('');
	});
});
