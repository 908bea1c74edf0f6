import fc from 'fast-check';

/** Signs that are counted in different ways, or that XML and the names of roles make special. */
const words = fc
	.array(
		fc.constantFrom(
			'tea',
			'O/M:',
			'(C)',
			'😀',
			'é',
			'e\u0301',
			'مرحبا',
			'<b>',
			'&amp;',
			'"x"',
			'🧵🪡',
			'CMO 3:',
			']]>'
		),
		{ minLength: 1, maxLength: 5 }
	)
	.map((all) => all.join(' '));
const prose = fc.array(words, { minLength: 1, maxLength: 3 }).map((all) => all.join('\n'));
const named = (size: number) =>
	fc.uniqueArray(words, { minLength: 1, maxLength: size, selector: (one) => one.toLowerCase() });
const role = fc.constantFrom('C', 'I', 'A', 'M', 'O', 'S');
const roles = fc.oneof(
	role.map((one) => [one]),
	fc.tuple(role, role).filter(([one, other]) => one !== other)
);
const perhaps = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });
const text = fc.array(words, { minLength: 4, maxLength: 30 }).map((all) => all.join('.\n'));

const coding = fc.record({
	on: fc.nat(),
	kind: fc.constantFrom('element', 'configuration', 'occurrence', 'link', 'theory', 'chain'),
	bearing: fc.constantFrom('not yet judged', 'supports', 'refutes', 'refines'),
	status: perhaps(fc.constantFrom('first-hand account', 'second-hand', 'anticipated')),
	roles: perhaps(roles),
	rationale: perhaps(prose),
	coder: perhaps(fc.nat())
});
const extract = fc.record({
	source: fc.nat(),
	start: fc.nat(),
	length: fc.integer({ min: 1, max: 12 }),
	told: perhaps(fc.record({ paraphrase: prose, locator: words })),
	...{ memo: perhaps(prose), importance: perhaps(fc.constantFrom('key', 'minor')) },
	...{ tag: perhaps(fc.nat()), group: perhaps(fc.nat()), aboutGroup: perhaps(fc.nat()) },
	...{ person: perhaps(fc.nat()), about: perhaps(fc.nat()) },
	codings: fc.array(coding, { maxLength: 4 })
});
const configuration = fc.record({
	nickname: perhaps(words),
	occurrences: fc.array(
		fc.record({ element: fc.nat(), roles, note: perhaps(prose), wording: perhaps(words) }),
		{ minLength: 2, maxLength: 5 }
	),
	links: fc.array(
		fc.record({
			kind: fc.constantFrom('leads to', 'enables', 'triggers', 'blocks'),
			hedge: perhaps(fc.constantFrom('possibly', 'partly')),
			joint: fc.boolean(),
			toLink: fc.boolean()
		}),
		{ minLength: 1, maxLength: 4 }
	)
});

/** What a random project is made of. */
export const parts = fc.record({
	elements: named(6),
	...{ tags: named(3), groups: named(3), cases: named(3), people: named(3), coders: named(3) },
	configurations: fc.array(configuration, { minLength: 1, maxLength: 3 }),
	theories: named(2),
	texts: fc.array(perhaps(text), { minLength: 1, maxLength: 4 }),
	extracts: fc.array(extract, { maxLength: 8 }),
	attributes: fc.record({ Age: fc.integer({ min: 0, max: 99 }), Lives: words, Back: fc.boolean() }),
	decisions: fc.array(prose, { maxLength: 3 })
});
/** One such. */
export type Parts = typeof parts extends fc.Arbitrary<infer Made> ? Made : never;
