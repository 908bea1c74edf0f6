import { occurrencesWith } from '../graph/parts';
import { targetOf, type Place } from '../graph/places';
import { rememberTogether } from '../graph/remember';
import type { Model } from '../model/model';
import type { Occurrence } from '../model/occurrence';
import type { Role } from '../model/role';
import type { Target } from '../model/target';
import type { Theory } from '../model/theory';
import type { Check } from './check';
import { finding, type Telling, type Wording } from './finding';
import { isOpen } from './asked';
import { countOf, listed, quoted } from './words';
import { works } from './works';

/** What a theory has left on one side. */
export const oneSidedTheory: Check = {
	id: 'one-sided-theory',
	question: 'What has the theory not considered?',
	rule: 'A theory that is still open has no rival, or none of its outcomes is set as unintended, none as unwanted, or none of its contexts as interpersonal, institutional or infrastructural.',
	kind: 'prompt',
	topic: 'theory',
	cannotKnow:
		'Whether there is another side: it sees only what is set on outcomes and contexts. Where nothing is set it says so.',
	from: [
		{
			work: works.pawsonPolicy,
			lends:
				'Contexts lie in individuals, relations, institutions and infrastructure; theories are tested against their rivals.'
		},
		{ work: works.merton, lends: 'What is done on purpose has consequences that nobody intended.' }
	],
	find(model) {
		const wording = wordingFor(model);
		return leftOut(model.theory, model.configuration).map((one) => finding('prompt', wording, one));
	}
};

const leftOut = rememberTogether(
	(theory: Model['theory'], configuration: Model['configuration']): readonly Subject[] =>
		[...theory.values()]
			.filter((one) => isOpen(one) && Object.keys(one.configurations).length > 0)
			.flatMap((one) =>
				sides
					.filter((side) => !side.isThere({ theory, configuration }, one))
					.map((side) => ({ theory: one, side }))
			)
);

type Theories = Pick<Model, 'theory' | 'configuration'>;

interface Subject {
	readonly theory: Theory;
	readonly side: Side;
}

/** One thing a theory can leave out. */
interface Side {
	readonly id: string;
	isThere(model: Theories, theory: Theory): boolean;
	/** The places it was looked for in. */
	places(model: Theories, theory: Theory): Place[];
	tell(name: string, occurrences: readonly Occurrence[]): { sentence: string; because: string };
}

type Setting = 'intent' | 'desire' | 'layer';

function sideOf(
	id: string,
	role: Role,
	setting: Setting,
	wanted: readonly string[],
	sentence: (name: string) => string
): Side {
	const isWanted = (occurrence: Occurrence): boolean => wanted.includes(occurrence[setting] ?? '');
	return {
		id,
		isThere: (model, theory) =>
			placesWith(model, theory, role).some(({ occurrence }) => isWanted(occurrence)),
		places: (model, theory) => placesWith(model, theory, role),
		tell: (name, occurrences) => ({
			sentence: sentence(name),
			because: because(role === 'O' ? 'outcome' : 'context', setting, wanted, occurrences)
		})
	};
}

const unsetWords: Readonly<Record<Setting, string>> = {
	intent: 'whether it is intended',
	desire: 'whether it is wanted',
	layer: 'which layer it belongs to'
};

function because(
	what: string,
	setting: Setting,
	wanted: readonly string[],
	occurrences: readonly Occurrence[]
): string {
	if (occurrences.length === 0) return `It has no ${what} yet.`;
	const unset = occurrences.filter((occurrence) => occurrence[setting] === undefined).length;
	const all = countOf(occurrences.length, what);
	if (unset === occurrences.length)
		return `It has ${all}; not yet set for ${unset === 1 ? 'it' : 'any of them'}: ${unsetWords[setting]}.`;
	const rest = unset === 0 ? '' : `; not yet set for ${unset} of them: ${unsetWords[setting]}`;
	return `It has ${all}, none of them set as ${listed(wanted, 'or')}${rest}.`;
}

function placesWith(model: Theories, theory: Theory, role: Role): Place[] {
	return (Object.keys(theory.configurations) as (keyof Theory['configurations'])[]).flatMap(
		(id) => {
			const configuration = model.configuration.get(id);
			if (configuration === undefined) return [];
			return occurrencesWith(configuration, role).map((occurrence) => ({
				configuration,
				occurrence
			}));
		}
	);
}

const sides: readonly Side[] = [
	sideOf(
		'unintended',
		'O',
		'intent',
		['unintended'],
		(name) => `${name} names no unintended outcome: what else came of it?`
	),
	sideOf(
		'unwanted',
		'O',
		'desire',
		['unwanted'],
		(name) =>
			`${name} names no outcome that anybody would rather not have: for whom did it go badly?`
	),
	sideOf(
		'layer',
		'C',
		'layer',
		['interpersonal', 'institutional', 'infrastructural'],
		(name) =>
			`${name} names no context beyond the individual: what in relations, institutions or infrastructure matters?`
	),
	{
		id: 'rival',
		isThere: hasRival,
		places: () => [],
		tell: (name) => ({
			sentence: `${name} has no rival: what else could explain the same outcomes?`,
			because: 'No theory of the project is set as its rival.'
		})
	}
];

function hasRival({ theory: table }: Theories, theory: Theory): boolean {
	if (Object.keys(theory.rivalOf ?? {}).length > 0) return true;
	for (const { rivalOf } of table.values()) if (rivalOf?.[theory.id] === true) return true;
	return false;
}

function wordingFor(model: Model): Wording<Subject> {
	return {
		check: oneSidedTheory.id,
		records: ({ theory, side }) => [theory.id, side.id],
		about: ({ theory, side }): Target[] => [
			{ kind: 'theory', theory: theory.id },
			...side.places(model, theory).map(targetOf)
		],
		tell: ({ theory, side }): Telling => {
			const places = side.places(model, theory).map(({ occurrence }) => occurrence);
			return {
				...side.tell(quoted(theory.name), places),
				firedBy: [side.id, ...places.map(({ id }) => id)]
			};
		}
	};
}
