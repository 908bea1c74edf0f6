import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checks, runChecks } from '../../../src/lib/core/checks';
import { fingerprint, type Finding } from '../../../src/lib/core/checks/finding';
import { gatherEvidence } from '../../../src/lib/core/evidence';
import type { Model } from '../../../src/lib/core/model/model';
import { modelOf } from '../../../src/lib/core/model/model';
import { Invalid, validate } from '../../../src/lib/core/model/validate';
import { largeProject } from '../../fixtures/large-project';

const sizes = { elements: 40, configurations: 25, extracts: 120, links: 50 };
const { records, texts } = largeProject(sizes);
const model = modelOf(records);
const told = ({ key, kind, sentence, because, counted, extracts, about, firedBy }: Finding) => ({
	key,
	kind,
	sentence,
	because,
	counted,
	extracts,
	about,
	firedBy
});
const findAll = (now: Model) => runChecks(now, gatherEvidence(now), texts).map(told);

describe('all checks together', () => {
	it('run on a project whose every record is valid', () => {
		const invalid = records.filter(({ kind, record }) => validate(kind, record) instanceof Invalid);
		expect(invalid).toEqual([]);
	});

	it('find the same in the same project, made anew', () => {
		const copy = JSON.parse(JSON.stringify(largeProject(sizes).records)) as typeof records;
		expect(findAll(modelOf(copy))).toEqual(findAll(model));
	});

	it('give every finding a key of its own', () => {
		const keys = findAll(model).map(({ key }) => key);
		expect(new Set(keys).size).toBe(keys.length);
		expect(keys.length).toBeGreaterThan(100);
	});

	it('have one id, question and one-sentence rule each', () => {
		expect(new Set(checks.map(({ id }) => id)).size).toBe(checks.length);
		for (const { question, rule } of checks) {
			expect(question).toMatch(/^[A-Z].*[?,a-z]$/);
			expect(rule).toMatch(/^[A-Z][^.]*\.$/);
		}
	});

	it('say of themselves what they cannot know and where they come from, in full sentences', () => {
		for (const { id, cannotKnow, from } of checks) {
			expect(cannotKnow, id).toMatch(/^[A-Z].*\.$/);
			expect(from.length, id).toBeGreaterThan(0);
			for (const { work, lends } of from) {
				expect(work, id).toMatch(/\d{4}/);
				expect(lends, id).toMatch(/^[A-Z].*\.$/);
			}
		}
	});

	it('speak in full sentences, without a score, a percentage or a verdict', () => {
		for (const { sentence, because } of findAll(model)) {
			expect(sentence).toMatch(/^\S.*[.?]$/);
			expect(because).toMatch(/^\S.*[.?”]$/);
			expect(`${sentence} ${because}`).not.toMatch(
				/%|percent|score|validated|confirmed|proven|undefined|that is gone/i
			);
		}
	});

	it('never show a number of extracts that cannot be opened', () => {
		for (const { sentence, because, counted } of findAll(model)) {
			const numbers = `${sentence} ${because}`.match(/\d+ (extract|quotation)s?\b/g) ?? [];
			for (const number of numbers) {
				const opened = counted.find(({ words }) => words.startsWith(number));
				expect(opened?.extracts).toHaveLength(Number.parseInt(number, 10));
			}
		}
	});

	it('find after any edit what they would find if nothing had been looked at before', () => {
		const edits = fc.array(fc.tuple(fc.nat(4), fc.nat(24), fc.nat(119)), { maxLength: 6 });
		fc.assert(
			fc.property(edits, (list) => {
				let now: Model = { ...model, project: new Map(model.project) };
				findAll(now);
				for (const edit of list) {
					now = edited(now, edit);
					const untouched = JSON.parse(JSON.stringify(rowsOf(now))) as typeof records;
					expect(findAll(now)).toEqual(findAll(modelOf(untouched)));
				}
			}),
			{ numRuns: 15 }
		);
	});
});

describe('the fingerprint of what made a finding fire', () => {
	it('does not depend on the order', () => {
		expect(fingerprint(['b', 'a'])).toBe(fingerprint(['a', 'b']));
	});

	it('is short for a long list, and another for another list', () => {
		const ids = Array.from({ length: 300 }, (_, at) => `extract:${at}`);
		expect(fingerprint(ids).length).toBeLessThan(60);
		expect(fingerprint(ids)).not.toBe(fingerprint(ids.slice(1)));
	});
});

function rowsOf(now: Model): unknown {
	return Object.entries(now).flatMap(([kind, table]) =>
		[...(table as ReadonlyMap<string, unknown>).values()].map((record) => ({ kind, record }))
	);
}

/** One of five edits: recode, remove or rename something, or move a configuration into another theory. */
function edited(now: Model, [kind, which, from]: readonly [number, number, number]): Model {
	const extract = new Map(now.extract);
	const [one, other] = [extract.get(`extract:${which}`), now.extract.get(`extract:${from}`)];
	if (kind === 0 && one !== undefined && other !== undefined)
		return { ...now, extract: extract.set(one.id, { ...one, codings: other.codings }) };
	if (kind === 1) {
		extract.delete(`extract:${from}`);
		return { ...now, extract };
	}
	const element = now.element.get(`element:${which}`);
	if (kind === 2 && element !== undefined)
		return {
			...now,
			element: new Map(now.element).set(element.id, { ...element, label: 'Training days' })
		};
	const theory = now.theory.get('theory:0');
	if (kind === 3 && theory !== undefined) {
		const configurations = { ...theory.configurations, [`configuration:${which}`]: true as const };
		return { ...now, theory: new Map(now.theory).set(theory.id, { ...theory, configurations }) };
	}
	const configuration = now.configuration.get(`configuration:${which}`);
	if (configuration === undefined) return now;
	const unlinked = { ...configuration, links: {} };
	return { ...now, configuration: new Map(now.configuration).set(configuration.id, unlinked) };
}
