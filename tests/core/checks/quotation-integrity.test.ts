import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quotationState } from '../../../src/lib/core/checks/quotation';
import { quotationIntegrity } from '../../../src/lib/core/checks/quotation-integrity';
import { gatherEvidence } from '../../../src/lib/core/evidence';
import { modelOf } from '../../../src/lib/core/model/model';
import { largeProject } from '../../fixtures/large-project';
import { project } from '../../fixtures/small-project';
import { findingOf, findingsOf } from './finding-of';

const at = '2026-01-01T00:00:00.000Z';
const first = 'a'.repeat(64);
const second = 'b'.repeat(64);
const text = 'We walked every day.';

const reading = (name: string, sha256: string) => ({
	[`text:${name}`]: { id: `text:${name}` as const, sha256, length: text.length, at }
});

const anchored = (start: number, exact: string, texts = reading('1', first), current = 'text:1') =>
	project()
		.source('interview', { texts, currentText: current as 'text:1' })
		.extract('e', [], {
			record: {
				anchor: { text: first, start, end: start + exact.length, exact, prefix: '', suffix: '' }
			}
		});

describe('quotation-integrity', () => {
	it('finds nothing where the words stand at their place', () => {
		expect(findingsOf(quotationIntegrity, anchored(3, 'walked'), new Map([[first, text]]))).toEqual(
			[]
		);
	});

	it('states as a fact that the words at the place are others', () => {
		const finding = findingOf(quotationIntegrity, anchored(3, 'talked'), new Map([[first, text]]));
		expect(finding.kind).toBe('fact');
		expect(finding.sentence).toBe('A quotation is not what interview says: “talked”.');
		expect(finding.because).toBe('At its place, 3 to 9, the text reads “walked”.');
		expect(finding.extracts).toEqual(['extract:e']);
	});

	it('says of a text that is not loaded that its quotations were not checked here', () => {
		const finding = findingOf(quotationIntegrity, anchored(3, 'talked'));
		expect(finding.kind).toBe('map');
		expect(finding.sentence).toBe('1 quotation from interview was not checked here.');
		expect(finding.counted).toEqual([{ words: '1 quotation', extracts: ['extract:e'] }]);
	});

	it('looks for the words anywhere in the text the source shows now', () => {
		const both = { ...reading('1', first), ...reading('2', second) };
		const made = () => anchored(3, 'walked', both, 'text:2');
		const kept = new Map([
			[first, text],
			[second, 'Later: we walked.']
		]);
		expect(findingsOf(quotationIntegrity, made(), kept)).toEqual([]);
		const lost = new Map([
			[first, text],
			[second, 'We ran.']
		]);
		expect(findingOf(quotationIntegrity, made(), lost).because).toBe(
			'The text the source shows now does not hold these words anywhere.'
		);
	});

	it('states that a text is gone from its source', () => {
		const made = anchored(3, 'walked', reading('2', second), 'text:2');
		expect(findingOf(quotationIntegrity, made).because).toBe(
			'The text it was taken from is no longer kept with the source.'
		);
	});

	it('exempts located paraphrases', () => {
		expect(findingsOf(quotationIntegrity, project().extract('e', []))).toEqual([]);
	});

	it('agrees with cutting every passage out of its text, after any damage to it', () => {
		const sizes = { elements: 5, configurations: 2, extracts: 30 };
		const { records, texts } = largeProject(sizes);
		const model = modelOf(records);
		fc.assert(
			fc.property(fc.nat(29), fc.integer({ min: -3, max: 3 }), (which, shift) => {
				const extract = new Map(model.extract);
				const one = extract.get(`extract:${which}`);
				if (one?.anchor === undefined) throw new Error('every extract here is anchored');
				const anchor = { ...one.anchor, start: Math.max(0, one.anchor.start + shift) };
				extract.set(one.id, { ...one, anchor });
				const damaged = { ...model, extract };
				const broken = [...extract.values()].filter(
					({ anchor: now }) =>
						now !== undefined && texts.get(now.text)?.slice(now.start, now.end) !== now.exact
				);
				const found = quotationIntegrity.find(damaged, gatherEvidence(damaged), texts);
				expect(found.flatMap(({ extracts }) => extracts)).toEqual(broken.map(({ id }) => id));
			})
		);
	});

	it('can be asked of one extract alone', () => {
		const model = anchored(3, 'walked').model();
		const extract = model.extract.get('extract:e');
		const source = model.source.get('source:interview');
		expect(extract && quotationState(extract, source, new Map([[first, text]]))).toBe('same');
	});
});
