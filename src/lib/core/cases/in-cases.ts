import type { Evidence } from '../evidence';
import { hasRole } from '../graph/parts';
import { inOrder, type Place } from '../graph/places';
import { remember } from '../graph/remember';
import type { Configuration } from '../model/configuration';
import type { Id } from '../model/id';
import type { Model } from '../model/model';
import type { Role } from '../model/role';
import { inBoth, inEither, isNone, noBits, type Bits } from './bits';
import { knownIn, type Known, type KnownIn } from './known';
import { propositionsOf, type Proposition } from './proposition';

/** The cases in which several things are all present, and those in which one of them is known to be absent. */
export interface Together {
	readonly present: Bits;
	readonly absent: Bits;
}

/** A proposition with what is known of it in the cases. */
export interface InCases {
	readonly proposition: Proposition;
	readonly cases: Known['cases'];
	readonly outcome: Together;
	/** All that is said to bring it about. */
	readonly given: Together;
	/** Its contexts, and its mechanisms; nothing where it has none. */
	readonly contexts?: Together;
	readonly mechanisms?: Together;
}

/** Whether several elements are there together; where one is unknown and none is absent, that is unknown. */
export function together(known: Known, elements: readonly Id<'element'>[]): Together {
	let present: Bits | undefined;
	let absent: Bits = noBits(known.cases.length);
	for (const element of elements) {
		const one = known.of(element);
		present = present === undefined ? one.present : inBoth(present, one.present);
		absent = inEither(absent, one.absent);
	}
	return { present: present ?? noBits(known.cases.length), absent };
}

/** Every proposition of which something is known in some case, configurations in order. */
export function propositionsInCases(model: Model, evidence: Evidence): readonly InCases[] {
	const known = knownIn(model, evidence);
	if (known.cases.length === 0 || known.elements.length === 0) return [];
	const before = lastFound.get(known);
	if (before?.configurations === model.configuration) return before.found;
	const found: InCases[] = [];
	for (const configuration of inOrder(model.configuration))
		for (const one of knownOf(model, known, configuration)) found.push(one);
	lastFound.set(known, { configurations: model.configuration, found });
	return found;
}

interface Found {
	readonly configurations: Model['configuration'];
	readonly found: readonly InCases[];
}

const lastFound = new WeakMap<Known, Found>();

/** The propositions of one configuration in the cases, whatever is known of them. */
export function configurationInCases(
	model: Model,
	evidence: Evidence,
	configuration: Configuration
): InCases[] {
	const known = knownIn(model, evidence);
	return propositionsOf(model, configuration).map((one) => inCases(known, one));
}

interface Looked {
	readonly propositions: readonly Proposition[];
	readonly cases: Known['cases'];
	readonly parts: readonly KnownIn[];
	readonly found: readonly InCases[];
}

const lastLooked = new WeakMap<Configuration, Looked>();

/** The propositions of a configuration of which something is known; kept for as long as what is known of each of its elements stands. */
function knownOf(model: Model, known: Known, configuration: Configuration): readonly InCases[] {
	const before = lastLooked.get(configuration);
	const propositions =
		configuration.contextsFrom === undefined && before !== undefined
			? before.propositions
			: propositionsOf(model, configuration);
	if (before?.propositions === propositions && isStill(before, known)) return before.found;
	const found = propositions
		.filter((one) => isAnythingKnown(known, one))
		.map((one) => inCases(known, one));
	const parts = elementsIn(propositions).map((element) => known.of(element));
	lastLooked.set(configuration, { propositions, cases: known.cases, parts, found });
	return found;
}

function isStill({ propositions, cases, parts }: Looked, known: Known): boolean {
	if (cases !== known.cases) return false;
	const elements = elementsIn(propositions);
	for (let at = 0; at < elements.length; at++) {
		const element = elements[at];
		if (element !== undefined && known.of(element) !== parts[at]) return false;
	}
	return true;
}

/** Every element that some propositions name, once. */
const elementsIn = remember((propositions: readonly Proposition[]): readonly Id<'element'>[] => [
	...new Set(
		propositions.flatMap(({ outcome, conditions }) => [
			outcome.element,
			...conditions.map(({ occurrence }) => occurrence.element)
		])
	)
]);

function isAnythingKnown(known: Known, { outcome, conditions }: Proposition): boolean {
	const isKnown = (element: Id<'element'>): boolean => {
		const { present, absent } = known.of(element);
		return !isNone(present) || !isNone(absent);
	};
	return (
		isKnown(outcome.element) || conditions.some(({ occurrence }) => isKnown(occurrence.element))
	);
}

function inCases(known: Known, proposition: Proposition): InCases {
	const { conditions, outcome } = proposition;
	const contexts = elementsOf(conditions, 'C');
	const mechanisms = elementsOf(conditions, 'M');
	return {
		proposition,
		cases: known.cases,
		outcome: known.of(outcome.element),
		given: together(known, elementsOf(conditions)),
		...(contexts.length > 0 && { contexts: together(known, contexts) }),
		...(mechanisms.length > 0 && { mechanisms: together(known, mechanisms) })
	};
}

function elementsOf(conditions: readonly Place[], role?: Role): Id<'element'>[] {
	const elements: Id<'element'>[] = [];
	for (const { occurrence } of conditions)
		if (role === undefined || hasRole(occurrence, role)) elements.push(occurrence.element);
	return elements;
}
