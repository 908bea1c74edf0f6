import fc from 'fast-check';

const day = (nth: number): string => `2026-01-${String(nth + 1).padStart(2, '0')}T09:00:00.000Z`;
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined, freq: 2 });
const days = fc.nat(5).map(day);

const occurrences = fc.array(
	fc.record({
		element: fc.nat(5),
		roles: fc.constantFrom('C', 'C', 'I', 'M', 'M', 'O', 'O', 'O>M', 'C&M', 'C/O'),
		layer: maybe(fc.constantFrom('individual', 'interpersonal', 'institutional')),
		intent: maybe(fc.constantFrom('intended', 'unintended')),
		desire: maybe(fc.constantFrom('wanted', 'unwanted'))
	}),
	{ minLength: 1, maxLength: 5 }
);

const configurations = fc.array(
	fc.record({
		occurrences,
		links: fc.array(fc.tuple(fc.nat(4), fc.nat(4)), { maxLength: 4 }),
		contextsFrom: maybe(fc.nat(3)),
		toldBy: fc.constantFrom('analyst', 'analyst', 'analyst', 'participant')
	}),
	{ minLength: 1, maxLength: 4 }
);

const theories = fc.array(
	fc.record({
		holds: fc.uniqueArray(fc.nat(3), { maxLength: 4 }),
		standing: fc.constantFrom('under test', 'borne out in part', 'refuted', 'superseded'),
		rivalOf: maybe(fc.nat(2))
	}),
	{ maxLength: 3 }
);

const codings = fc.array(
	fc.record({
		target: fc.nat(40),
		bearing: fc.constantFrom('supports', 'supports', 'refutes', 'refines', 'not yet judged'),
		status: maybe(
			fc.constantFrom('first-hand account', 'second-hand', 'anticipated', 'counterfactual')
		),
		coder: maybe(fc.constantFrom('anna', 'ben')),
		at: days
	}),
	{ maxLength: 4 }
);

const extracts = fc.array(
	fc.record({
		source: fc.nat(3),
		person: maybe(fc.nat(2)),
		group: maybe(fc.nat(2)),
		cases: fc.uniqueArray(fc.nat(2), { maxLength: 2 }),
		codings
	}),
	{ maxLength: 10 }
);

const decisions = fc.array(fc.record({ about: fc.nat(40), extract: maybe(fc.nat(9)), at: days }), {
	maxLength: 3
});

/** What a random project is written from. */
export const parts = fc.record({
	opposites: fc.array(fc.tuple(fc.nat(5), fc.nat(5)), { maxLength: 3 }),
	configurations,
	theories,
	extracts,
	decisions,
	versions: fc.array(fc.record({ theory: fc.nat(2), at: days }), { maxLength: 2 }),
	dates: fc.array(maybe(days), { minLength: 4, maxLength: 4 })
});
/** One such draw. */
export type Parts = typeof parts extends fc.Arbitrary<infer P> ? P : never;
