import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { krippendorffAlpha } from '../../../src/lib/core/agreement/alpha';
import { compareCoders, type Comparing, type Line } from '../../../src/lib/core/agreement/compare';
import { cohenKappa } from '../../../src/lib/core/agreement/kappa';
import { coded, codedProject, passagesOf } from './coded';

const comparing: Comparing = {
	coders: ['coder:anna', 'coder:ben'],
	unit: 'extract',
	compared: 'bearing',
	onlyOne: 'differs',
	seed: 1,
	resamples: 200
};
const trust = 'occurrence 1.trust';

function compare(
	project: ReturnType<typeof codedProject>,
	how: Partial<Comparing> = {},
	length = 100
) {
	const passages = passagesOf(project.model());
	const lengths = new Map(passages.map(({ text }) => [text, length]));
	return compareCoders({ passages, lengths }, { ...comparing, ...how });
}

function lineOn(lines: readonly Line[], target: string): Line | undefined {
	return lines.find(({ about }) => typeof about === 'object' && about.target === target);
}

describe('what is double-coded', () => {
	test('[A1] only texts that two of the coders coded are compared, and the others are named', () => {
		const { coded: share, lines } = compare(
			codedProject(
				coded([0, 10], [`anna supports ${trust}`, `ben supports ${trust}`]),
				coded([20, 30], [`anna supports ${trust}`]),
				coded([0, 10], [`anna refutes ${trust}`], 'second')
			)
		);
		expect(share).toMatchObject({ passages: 2, passagesByTwo: 1 });
		expect(share.texts).toEqual([
			{ text: 'first', by: [true, true], sources: ['source:first'] },
			{ text: 'second', by: [true, false], sources: ['source:second'] }
		]);
		expect(lineOn(lines, 'occurrence:1.trust')?.all).toEqual({ agree: 1, units: 2 });
	});

	test('the same text in two sources is one text', () => {
		const { coded: share } = compare(
			codedProject(
				coded([0, 10], [`anna supports ${trust}`], 'same', 'mine'),
				coded([0, 10], [`ben supports ${trust}`], 'same', 'colleague')
			)
		);
		expect(share).toMatchObject({ passages: 1, passagesByTwo: 1 });
		expect(share.texts[0]?.sources).toEqual(['source:mine', 'source:colleague']);
	});

	test('what nobody named coded is compared as one more coder', () => {
		const { differences } = compare(
			codedProject(coded([0, 10], [`nobody supports ${trust}`, `ben refutes ${trust}`])),
			{ coders: ['nobody', 'coder:ben'] }
		);
		expect(differences).toHaveLength(1);
	});
});

describe('by extract', () => {
	test('extracts that share at least half of their words are one passage', () => {
		const { coded: share, differences } = compare(
			codedProject(
				coded([0, 10], [`anna supports ${trust}`]),
				coded([4, 12], [`ben supports ${trust}`]),
				coded([20, 30], [`anna supports ${trust}`]),
				coded([26, 40], [`ben supports ${trust}`])
			)
		);
		expect(share.passages).toBe(3);
		expect(differences.map(({ start, end }) => [start, end])).toEqual([
			[20, 30],
			[26, 40]
		]);
	});

	test('what only one coded is a difference, or no comparison, as is chosen', () => {
		const one = codedProject(
			coded([0, 10], [`anna supports ${trust}`, `ben supports ${trust}`]),
			coded([20, 30], [`anna supports ${trust}`])
		);
		expect(compare(one).differences).toMatchObject([{ kind: 'only some' }]);
		expect(compare(one, { onlyOne: 'missing' }).differences).toEqual([]);
		expect(lineOn(compare(one, { onlyOne: 'missing' }).lines, 'occurrence:1.trust')?.all).toEqual({
			agree: 1,
			units: 1
		});
	});

	test('contradictions over one thing come first, then different things, then what only one coded', () => {
		const { differences } = compare(
			codedProject(
				coded([0, 10], [`anna supports ${trust}`]),
				coded([20, 30], [`anna supports ${trust}`, 'ben speaks of element trust']),
				coded([40, 50], [`anna supports ${trust}`, `ben refutes ${trust}`])
			)
		);
		expect(differences.map(({ kind }) => kind)).toEqual(['bearing', 'targets', 'only some']);
		expect(differences[1]?.targets).toEqual(['occurrence:1.trust', 'element:trust']);
	});

	test('bearings may be left out of the comparison', () => {
		const one = codedProject(coded([0, 10], [`anna supports ${trust}`, `ben refutes ${trust}`]));
		expect(compare(one, { compared: 'whether' }).differences).toEqual([]);
	});

	test('below ten units no coefficient is given, and that is said', () => {
		const [line] = compare(
			codedProject(coded([0, 10], [`anna supports ${trust}`, `ben refutes ${trust}`]))
		).lines;
		expect(line?.kappa).toHaveProperty('why', expect.stringMatching('too few'));
		expect(line?.interval).toHaveProperty('why');
	});
});

const aTarget = fc.constantFrom(trust, 'occurrence 1.goes', 'configuration 1');
const aBearing = fc.constantFrom('supports', 'refutes');
const aWho = fc.constantFrom('anna', 'ben', 'cem');
const anExtract = fc
	.record({
		start: fc.nat(50),
		length: fc.integer({ min: 1, max: 20 }),
		codings: fc.array(fc.tuple(aWho, aBearing, aTarget), { minLength: 1, maxLength: 3 }),
		text: fc.constantFrom('first', 'second')
	})
	.map(({ start, length, codings, text }) =>
		coded(
			[start, start + length],
			codings.map((words) => words.join(' ')),
			text
		)
	);

describe('by character', () => {
	test('gives what looking at every single character gives', () => {
		fc.assert(
			fc.property(fc.array(anExtract, { maxLength: 8 }), (extracts) => {
				const coders = ['coder:anna', 'coder:ben'] as const;
				const { lines } = compare(codedProject(...extracts), { unit: 'character', coders }, 80);
				for (const line of lines) {
					if (typeof line.about !== 'object') continue;
					const { target } = line.about;
					const rated = ['first', 'second'].flatMap((text) => {
						const within = extracts.filter(({ anchor }) => anchor?.text === text);
						const isThere = coders.map((coder) =>
							within.some(({ codings }) =>
								Object.values(codings).some((one) => one.coder === coder)
							)
						);
						if (!isThere.every(Boolean)) return [];
						return Array.from({ length: 80 }, (_, at) => ({
							many: 1,
							values: coders.map((coder) =>
								[
									...new Set(
										within
											.filter(({ anchor }) => anchor && anchor.start <= at && at < anchor.end)
											.flatMap(({ codings }) => Object.values(codings))
											.filter(
												(one) => one.coder === coder && Object.values(one.target).at(-1) === target
											)
											.map(({ bearing }) => bearing)
									)
								]
									.sort()
									.join(' and ')
							)
						}));
					});
					expect(line.all.units).toBe(rated.length);
					expect(line.kappa).toEqual(cohenKappa(rated));
					expect(line.alpha).toEqual(krippendorffAlpha(rated));
				}
			})
		);
	});
});

test('unit by unit, pairs of unit and target are the sum over all targets', () => {
	fc.assert(
		fc.property(fc.array(anExtract, { maxLength: 8 }), (extracts) => {
			const { lines } = compare(codedProject(...extracts), {
				coders: ['coder:anna', 'coder:ben', 'coder:cem']
			});
			const pairs = lines.find(({ about }) => about === 'pairs');
			const targets = lines.filter(({ about }) => typeof about === 'object');
			expect(pairs?.all.units).toBe(targets.reduce((sum, { all }) => sum + all.units, 0));
			expect(pairs?.all.agree).toBe(targets.reduce((sum, { all }) => sum + all.agree, 0));
		})
	);
});
