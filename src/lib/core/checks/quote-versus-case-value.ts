import { doMeet, inBoth, placesIn } from '../cases/bits';
import { doubleRecords, knownIn, recordsByElement } from '../cases/known';
import { valueIn } from '../cases/value';
import type { Evidence } from '../evidence';
import { placesOf, targetOf } from '../graph/places';
import type { CaseValue } from '../model/case-value';
import type { Id } from '../model/id';
import type { Model } from '../model/model';
import type { Check } from './check';
import { finding, type Finding, type Telling, type Wording } from './finding';
import { elementName, recordName } from './names';
import { countOf, listed } from './words';
import { works } from './works';

/** Where what is recorded of a case and what is said about it cannot both be so. */
export const quoteVersusCaseValue: Check = {
	id: 'quote-versus-case-value',
	question: 'Do table and transcript agree?',
	rule: 'A passage about a case supports an occurrence of an element that is recorded as absent in that case, or two records of one case and element say present and absent.',
	kind: 'fact',
	topic: 'cases',
	cannotKnow:
		'Which of the two is wrong, or whether both are right at different times, or of different senses of the words.',
	from: [
		{
			work: works.lincolnGuba,
			lends: 'What is known in two ways is held against each other, and what differs is shown.'
		}
	],
	find(model, evidence) {
		const wording = wordingFor(model, evidence);
		const known = knownIn(model, evidence);
		const found: Finding[] = [];
		for (const element of recordsByElement(model.value).keys()) {
			const { absent, coded } = known.of(element);
			if (!doMeet(absent, coded)) continue;
			for (const place of placesIn(inBoth(absent, coded))) {
				const id = known.cases[place]?.id;
				if (id !== undefined) found.push(finding('fact', wording, { case: id, element }));
			}
		}
		for (const where of doubleRecords(model.value))
			if (valueIn(model, evidence, where).conflict === 'records')
				found.push(finding('fact', wording, where));
		return found;
	}
};

interface Where {
	readonly case: Id<'case'>;
	readonly element: Id<'element'>;
}

function wordingFor(model: Model, evidence: Evidence): Wording<Where> {
	return {
		check: quoteVersusCaseValue.id,
		records: (where) => [where.case, where.element],
		about: ({ element }) => {
			const places = placesOf(model, element).map(targetOf);
			return places.length > 0 ? places : [{ kind: 'element', element }];
		},
		tell: (where) => tell(model, evidence, where)
	};
}

function tell(model: Model, evidence: Evidence, where: Where): Telling {
	const { records, extracts, conflict } = valueIn(model, evidence, where);
	const who = recordName(model, 'case', where.case);
	const name = elementName(model, where.element);
	const counted = { words: countOf(extracts.length, 'extract'), extracts };
	const says = `${counted.words} about ${who} ${extracts.length === 1 ? 'says' : 'say'} it was there`;
	const passages = extracts.length === 0 ? '' : ` ${says}.`;
	return {
		sentence:
			conflict === 'records'
				? `Two records of ${name} in ${who} do not agree: one says present, another absent.`
				: `${name} is recorded as absent in ${who}, and ${says}.`,
		because: `Recorded: ${listed(records.map((record) => recordWords(model, record)))}.${conflict === 'records' ? passages : ''}`,
		counted: extracts.length === 0 ? [] : [counted],
		firedBy: [...records.map(({ id, presence }) => `${id} ${presence}`), ...extracts]
	};
}

const ways: Readonly<Record<CaseValue['from'], string>> = {
	coding: 'set down from a coding',
	entered: 'entered here',
	table: 'taken from a table'
};

/** "absent, taken from a table (Steps to benefit, Table 1)". */
export function recordWords(model: Model, { presence, from, source, locator }: CaseValue): string {
	const place = [source && recordName(model, 'source', source), locator].filter(
		(part) => part !== undefined && part !== ''
	);
	return `${presence}, ${ways[from]}${place.length === 0 ? '' : ` (${place.join(', ')})`}`;
}
