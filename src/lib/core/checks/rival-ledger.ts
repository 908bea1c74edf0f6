import { rivalLedger, bearingsIn, type LedgerLine } from '../rivals/ledger';
import { rivalGroups, type Rivals } from '../rivals/rival-groups';
import { targetKey } from '../evidence';
import type { Model } from '../model/model';
import type { Target } from '../model/target';
import type { Theory } from '../model/theory';
import type { Check } from './check';
import { finding, type Telling, type Wording } from './finding';
import { recordName } from './names';
import { listed } from './words';
import { works } from './works';

/** Which passages tell rival theories apart. */
export const rivalsTold: Check = {
	id: 'rival-ledger',
	question: 'Which passages tell the rivals apart?',
	rule: 'A passage that supports, refutes or refines one rival and does otherwise for another tells them apart and comes first, then those coded to one rival alone, then those that do the same for all; where no passage tells two rivals apart, that is asked about.',
	kind: 'map',
	topic: 'rivals and versions',
	cannotKnow:
		'Which rival holds. What is coded to one rival alone may bear on the other as well: nobody may have asked it that yet.',
	from: [
		{
			work: works.pawsonScience,
			lends: 'Theories are tested against each other, by what one explains and the other does not.'
		}
	],
	find(model, evidence) {
		const wording = wordingFor(model);
		const untold = untoldWording();
		return rivalGroups(model).flatMap((rivals) => {
			const lines = rivalLedger(model, evidence, rivals);
			return [
				...pairsUntold(rivals, lines).map((pair) => finding('prompt', untold, pair)),
				...lines.map((line) => finding('map', wording, { rivals, line }))
			];
		});
	}
};

type Pair = readonly [Theory, Theory];

/** Every two rivals on which no passage bears differently. */
function pairsUntold(rivals: Rivals, lines: readonly LedgerLine[]): Pair[] {
	const telling = lines.filter((line) => line.telling === 'tells apart');
	const pairs = rivals.flatMap((one, place) =>
		rivals.slice(place + 1).map((other): Pair => [one, other])
	);
	return pairs.filter(([one, other]) => !telling.some((line) => parts(line, one, other)));
}

function parts({ codings }: LedgerLine, one: Theory, other: Theory): boolean {
	const [first, second] = [one, other].map(({ id }) => bearingsIn(codings.get(id) ?? []));
	if (first === undefined || second === undefined) return false;
	return first.length > 0 && second.length > 0 && first.join() !== second.join();
}

function untoldWording(): Wording<Pair> {
	return {
		check: rivalsTold.id,
		records: (pair) => pair.map(({ id }) => id),
		about: (pair) => pair.map(({ id }) => ({ kind: 'theory', theory: id })),
		tell: ([one, other]) => ({
			sentence: `No passage tells “${one.name}” and “${other.name}” apart yet.`,
			because: 'No extract supports, refutes or refines the one and does otherwise for the other.',
			firedBy: ['nothing tells them apart']
		})
	};
}

interface Told {
	readonly rivals: Rivals;
	readonly line: LedgerLine;
}

function wordingFor(model: Model): Wording<Told> {
	return {
		check: rivalsTold.id,
		records: ({ rivals, line }) => [line.extract.id, ...rivals.map(({ id }) => id)],
		about: ({ line }) => targetsOf(line),
		tell: ({ rivals, line }) => tell(model, rivals, line)
	};
}

function targetsOf({ codings }: LedgerLine): Target[] {
	const all = [...codings.values()].flat().map(({ coding }) => coding.target);
	return [...new Map(all.map((target) => [targetKey(target), target])).values()];
}

const openings: Readonly<Record<LedgerLine['telling'], string>> = {
	'tells apart': 'tells the rivals apart',
	'on one alone': 'bears on one rival alone',
	alike: 'does the same for each rival it speaks to',
	'not judged': 'is not yet judged'
};

function tell(model: Model, rivals: Rivals, { extract, telling, codings }: LedgerLine): Telling {
	const source = recordName(model, 'source', extract.source);
	const does = rivals.map(({ id, name }) => {
		const own = codings.get(id) ?? [];
		const bearings = bearingsIn(own);
		if (bearings.length > 0) return `it ${listed(bearings)} “${name}”`;
		return own.length > 0
			? `on “${name}” it is not yet judged`
			: `nothing is coded to “${name}” from it`;
	});
	return {
		sentence: `A passage of ${source} ${openings[telling]}.`,
		because: `Its codings: ${listed(does)}.`,
		extracts: [extract.id],
		firedBy: does
	};
}
