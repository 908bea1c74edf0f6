import {
	declareAttribute,
	deleteAttribute,
	recordAttribute,
	renameAttribute
} from '../../../src/lib/core/commands/attributes';
import {
	declareNumber,
	deleteNumber,
	editNumber
} from '../../../src/lib/core/commands/declared-numbers';
import { mergeCases } from '../../../src/lib/core/commands/merge-cases';
import { mergePersons } from '../../../src/lib/core/commands/merge-persons';
import { setBelonging, takeInPeople } from '../../../src/lib/core/commands/take-in-people';
import type { Model } from '../../../src/lib/core/model/model';
import { attributeColumns } from '../../../src/lib/core/people/attribute-columns';
import type { Entropy } from './entropy';
import type { Maker } from './make-command';

const aKind = (entropy: Entropy): 'case' | 'person' => (entropy.coin ? 'case' : 'person');

function anAttribute(model: Model, entropy: Entropy) {
	const kind = aKind(entropy);
	const column = entropy.one(attributeColumns(model, kind));
	return column && { kind, attribute: column.name };
}

/** A maker for every command on the table of cases and people, and on declared numbers. */
export const peopleMakers: Readonly<Record<string, Maker>> = {
	'take-in-people': (model, entropy) => {
		const [one, other] = [entropy.words, entropy.words];
		if (one === other) return undefined;
		return takeInPeople({
			kind: aKind(entropy),
			attributes: [{ name: 'Age', type: 'text' }],
			people: [
				{ row: 2, name: one, attributes: { Age: entropy.words }, groups: [entropy.words] },
				{ row: 3, name: other, attributes: {}, cases: [entropy.words], of: 'site', note: 'new' }
			]
		});
	},
	'set-belonging': (model, entropy) => {
		const kind = aKind(entropy);
		const id = entropy.one<string>(model[kind].keys());
		const names = entropy.coin ? [entropy.words] : [];
		const to = kind === 'person' && entropy.coin ? 'cases' : 'groups';
		return id === undefined ? undefined : setBelonging({ kind, id, to, names });
	},
	'merge-persons': (model, entropy) => {
		const kept = entropy.one(model.person.keys());
		const merged = entropy.one(model.person.keys());
		return kept && merged && mergePersons({ kept, merged });
	},
	'merge-cases': (model, entropy) => {
		const kept = entropy.one(model.case.keys());
		const merged = entropy.one(model.case.keys());
		return kept && merged && mergeCases({ kept, merged });
	},
	'declare-attribute': (_, entropy) =>
		declareAttribute({
			kind: aKind(entropy),
			attribute: entropy.words,
			declared: entropy.coin ? { type: 'text' } : { type: 'one of a list', choices: ['a', 'b'] }
		}),
	'rename-attribute': (model, entropy) => {
		const one = anAttribute(model, entropy);
		return (
			one && renameAttribute({ kind: one.kind, attribute: one.attribute, name: entropy.words })
		);
	},
	'delete-attribute': (model, entropy) => {
		const one = anAttribute(model, entropy);
		return one && deleteAttribute(one);
	},
	'record-attribute': (model, entropy) => {
		const kind = aKind(entropy);
		const id = entropy.one<string>(model[kind].keys());
		const value = entropy.one([entropy.words, 3, true, null] as const) ?? null;
		return id === undefined
			? undefined
			: recordAttribute({ kind, id, attribute: entropy.words, value });
	},
	'declare-number': (model, entropy) => {
		const source = entropy.one(model.source.keys());
		const [partOf, group] = [entropy.one(model.number.keys()), entropy.one(model.group.keys())];
		return (
			source &&
			declareNumber({
				source,
				what: entropy.words,
				count: entropy.below(40),
				...(partOf && { partOf, overlaps: [{ with: partOf, count: 1 }] }),
				...(group && { group })
			})
		);
	},
	'edit-number': (model, entropy) => {
		const number = entropy.one(model.number.keys());
		const partOf = entropy.one(model.number.keys()) ?? null;
		return number && editNumber({ number, fields: { count: entropy.below(40), partOf } });
	},
	'delete-number': (model, entropy) => {
		const number = entropy.one(model.number.keys());
		return number && deleteNumber({ number });
	}
};
