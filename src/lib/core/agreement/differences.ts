import type { Passage, Reading } from './passages';
import type { Unit } from './units';
import { valuesOf, type Compared, type Values } from './values';

/** In what way coders differ: one thing with different bearings, different things, or a passage only some of them coded. */
export type DifferenceKind = 'bearing' | 'targets' | 'only some';

/** A passage that coders read differently. */
export interface Difference {
	readonly key: string;
	readonly kind: DifferenceKind;
	readonly text: string;
	readonly start?: number;
	readonly end?: number;
	readonly passages: readonly Pick<Passage, 'extract' | 'source'>[];
	/** What each coder coded it to, in the order of the coders; `undefined` where a coder is not compared here. */
	readonly readings: readonly (readonly Reading[] | undefined)[];
	/** The targets on which they differ. */
	readonly targets: readonly string[];
}

const order: readonly DifferenceKind[] = ['bearing', 'targets', 'only some'];

/** The passages that at least two coders have been at and read differently: first those where they contradict one another over one thing, then in the order of the texts. */
export function differencesAmong(units: readonly Unit[], compared: Compared): Difference[] {
	return units
		.flatMap((unit) => differenceOf(unit, compared) ?? [])
		.map((difference, place) => ({ difference, place }))
		.sort(
			(one, other) =>
				order.indexOf(one.difference.kind) - order.indexOf(other.difference.kind) ||
				one.place - other.place
		)
		.map(({ difference }) => difference);
}

function differenceOf(unit: Unit, compared: Compared): Difference | undefined {
	const values = valuesOf(unit, compared).filter((one) => one !== undefined);
	if (values.length < 2) return undefined;
	const targets = [...new Set(values.flatMap((one) => [...one.keys()]))].filter(
		(target) => new Set(values.map((one) => one.get(target) ?? '')).size > 1
	);
	if (targets.length === 0) return undefined;
	const { text, start, end, passages, readings } = unit;
	return {
		key: passages
			.map(({ extract }) => extract)
			.sort()
			.join(' '),
		kind: kindOf(values, targets),
		text,
		...(start === undefined || end === undefined ? {} : { start, end }),
		passages: passages.map(({ extract, source }) => ({ extract, source })),
		readings,
		targets
	};
}

function kindOf(
	values: readonly NonNullable<Values>[],
	targets: readonly string[]
): DifferenceKind {
	const contradicts = (target: string) =>
		new Set(values.flatMap((one) => one.get(target) ?? [])).size > 1;
	if (targets.some(contradicts)) return 'bearing';
	return values.some((one) => one.size === 0) ? 'only some' : 'targets';
}
