import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyDiff, firstMismatch, invert, valueAt, type Diff } from '../../src/lib/core/diff';
import { emptyModel, type Model } from '../../src/lib/core/model/model';

const key = fc.constantFrom('a', 'b', 'c', '__proto__', 'constructor');
const value = fc.option(
	fc.oneof(fc.integer({ min: 0, max: 9 }), fc.dictionary(key, fc.integer({ min: 0, max: 9 }))),
	{ nil: undefined }
);
const steps = fc.array(
	fc.record({ path: fc.array(key, { minLength: 1, maxLength: 3 }), to: value }),
	{ maxLength: 30 }
);

/** A model with one record that holds all sorts of things. */
function modelWith(record: object): Model {
	const model = emptyModel();
	return { ...model, element: new Map([['element:one', record]]) } as unknown as Model;
}

const begun = () => modelWith({ id: 'element:one', a: { b: { c: 1 } }, b: { a: 2 }, c: 3 });

/** The steps as a diff in which every change says what stood there before it. */
function diffOf(model: Model, wanted: readonly { path: string[]; to: unknown }[]): Diff {
	let now = model;
	return wanted.flatMap(({ path, to }) => {
		const record = now.element.get('element:one');
		if (path.length > 1 && typeof valueAt(record, path.slice(0, -1)) !== 'object') return [];
		const from = valueAt(record, path);
		const change = { kind: 'element' as const, id: 'element:one', path, from, to };
		now = applyDiff(now, [change]);
		return [change];
	});
}

function told(model: Model): string {
	return JSON.stringify([...model.element]);
}

describe('a diff of many places in one record', () => {
	it('leads where its changes lead one by one, and leaves what it is applied to as it was', () => {
		fc.assert(
			fc.property(steps, (wanted) => {
				const model = begun();
				const diff = diffOf(model, wanted);
				const given = JSON.stringify(diff);
				const oneByOne = diff.reduce((now, change) => applyDiff(now, [change]), model);
				expect(told(applyDiff(model, diff))).toBe(told(oneByOne));
				expect(firstMismatch(model, diff)).toBeUndefined();
				expect([told(model), JSON.stringify(diff)]).toEqual([told(begun()), given]);
			})
		);
	});

	it('[D1] is taken back by its inverse', () => {
		fc.assert(
			fc.property(steps, (wanted) => {
				const model = begun();
				const diff = diffOf(model, wanted);
				const back = applyDiff(applyDiff(model, diff), invert(diff));
				expect(back.element.get('element:one')).toEqual(model.element.get('element:one'));
			})
		);
	});
});
