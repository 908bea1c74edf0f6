import fc from 'fast-check';
import { applyDiff, diffRecords, pathChange, type Diff } from '$lib/core/diff';
import type { Model } from '$lib/core/model/model';
import { removal } from '$lib/core/removal';
import { adding, element, extract, source } from './sample';

/** Something that happens to a project, told by numbers so that it can be shrunk. */
export interface Step {
	readonly what:
		| 'add element'
		| 'relabel element'
		| 'delete element'
		| 'add source'
		| 'delete source'
		| 'add extracts'
		| 'code extract'
		| 'move extract'
		| 'delete extract'
		| 'replace extract';
	readonly which: number;
	readonly many: number;
}

const names: readonly Step['what'][] = [
	'add element',
	'relabel element',
	'delete element',
	'add source',
	'delete source',
	'add extracts',
	'code extract',
	'move extract',
	'delete extract',
	'replace extract'
];

const anyStep: fc.Arbitrary<Step> = fc.record({
	what: fc.constantFrom(...names),
	which: fc.nat(1000),
	many: fc.integer({ min: 1, max: 230 })
});

/** A random change: a few steps done as one. */
export const anySteps: fc.Arbitrary<readonly Step[]> = fc.array(anyStep, {
	minLength: 1,
	maxLength: 3
});

/** The diff of several steps, one after another. */
export function diffOfAll(model: Model, steps: readonly Step[], nth: number): Diff {
	let working = model;
	return steps.flatMap((step, i) => {
		const diff = diffOf(working, step, `${nth}.${i}`);
		working = applyDiff(working, diff);
		return diff;
	});
}

/** The diff of a step on a model; empty where there is nothing to do it to. */
function diffOf(model: Model, { what, which, many }: Step, nth: string): Diff {
	const oneElement = pick(model.element, which);
	const oneSource = pick(model.source, which);
	const oneExtract = pick(model.extract, which);
	if (what === 'add element') return adding('element', element(`${nth}-${which}`));
	if (what === 'add source') return adding('source', source(`${nth}-${which}`));
	if (what === 'relabel element' && oneElement)
		return [pathChange('element', oneElement.id, ['label'], oneElement.label, `New ${nth}`)];
	if (what === 'delete element' && oneElement) return without(model, 'element', oneElement.id);
	if (what === 'delete source' && oneSource) return without(model, 'source', oneSource.id);
	if (what === 'delete extract' && oneExtract) return without(model, 'extract', oneExtract.id);
	if (what === 'add extracts' && oneSource) {
		const of = oneSource.id.replace('source:', '');
		const added = Array.from({ length: many }, (_, i) => extract(`${nth}-${which}-${i}`, of));
		return adding('extract', ...added);
	}
	if (oneExtract === undefined) return [];
	if (what === 'move extract' && oneSource)
		return diffRecords('extract', oneExtract.id, oneExtract, {
			...oneExtract,
			source: oneSource.id
		});
	if (what === 'replace extract')
		return [
			pathChange('extract', oneExtract.id, [], oneExtract, undefined),
			pathChange('extract', oneExtract.id, [], undefined, { ...oneExtract, memo: `Again ${nth}` })
		];
	if (what !== 'code extract' || oneElement === undefined) return [];
	const id = `coding:${nth}`;
	const target = { kind: 'element', element: oneElement.id };
	const coding = { id, target, bearing: 'speaks of', at: '2026-01-31' };
	return [pathChange('extract', oneExtract.id, ['codings', id], undefined, coding)];
}

function pick<V>(table: ReadonlyMap<string, V>, which: number): V | undefined {
	return [...table.values()][table.size === 0 ? 0 : which % table.size];
}

function without(model: Model, kind: 'element' | 'source' | 'extract', id: string): Diff {
	const diff = removal(model, [{ kind, id, path: [] }]);
	return 'sentence' in diff ? [] : diff;
}
