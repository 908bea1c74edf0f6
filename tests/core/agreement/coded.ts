import type { Bearing, Coding } from '../../../src/lib/core/model/coding';
import type { Extract } from '../../../src/lib/core/model/extract';
import type { Model } from '../../../src/lib/core/model/model';
import {
	passagesInPieces,
	type AsOf,
	type Passage
} from '../../../src/lib/core/agreement/passages';
import { targetCalled } from '../../fixtures/small-project-words';
import { at } from '../../fixtures/rows';
import { project, type SmallProject } from '../../fixtures/small-project';

/** An extract of a text from one place to another; codings read `anna supports occurrence 1.trust`. */
export function coded(
	place: readonly [number, number],
	codings: readonly string[],
	text = 'first',
	source = text
): Omit<Extract, 'id'> & { source: `source:${string}` } {
	const [start, end] = place;
	const made = codings.map((words, index): Coding => {
		const [, coder, bearing, target = ''] =
			/^(\S+) (supports|refutes|refines|not yet judged|speaks of) (.+)$/.exec(words) ?? [];
		return {
			id: `coding:${text}.${start}-${end}.${index}`,
			target: targetCalled(target),
			bearing: bearing as Bearing,
			...(coder === 'nobody' ? {} : { coder: `coder:${coder ?? ''}` as const }),
			at
		};
	});
	return {
		source: `source:${source}`,
		anchor: { text, start, end, exact: 'x'.repeat(end - start), prefix: '', suffix: '' },
		codings: Object.fromEntries(made.map((one) => [one.id, one])),
		at
	};
}

/** A project with two coders, a configuration to code to, and these extracts. */
export function codedProject(...extracts: readonly Omit<Extract, 'id'>[]): SmallProject {
	const small = project()
		.add('coder', { id: 'coder:anna', name: 'Anna' })
		.add('coder', { id: 'coder:ben', name: 'Ben' })
		.add('coder', { id: 'coder:cem', name: 'Cem' })
		.configuration('1', ['C alone', 'M trust', 'O goes']);
	for (const source of new Set(extracts.map((one) => one.source)))
		small.source(source.replace('source:', ''));
	extracts.forEach((extract, index) =>
		small.add('extract', { ...extract, id: `extract:${index + 1}` })
	);
	return small;
}

/** All coded passages of a project. */
export function passagesOf(model: Model, asOf: AsOf = 'first coded'): Passage[] {
	return [...passagesInPieces(model, asOf, 2)].flat();
}
