import { codeImpliedLink } from '../../../src/lib/core/commands/code-implied-link';
import {
	addCoding,
	addExtract,
	deleteExtract,
	editCoding,
	editExtract,
	removeCoding,
	type NewCoding
} from '../../../src/lib/core/commands/extracts';
import { moveCoding } from '../../../src/lib/core/commands/move-coding';
import { takeBackCodings } from '../../../src/lib/core/commands/take-back-codings';
import { logSearch } from '../../../src/lib/core/commands/log-search';
import {
	addCase,
	addGroup,
	addPerson,
	deletePeople,
	editCase,
	editGroup,
	editPerson
} from '../../../src/lib/core/commands/people';
import {
	answerPrompt,
	dismissPrompt,
	recordDecision,
	reopenPrompt
} from '../../../src/lib/core/commands/record-decision';
import type { Model } from '../../../src/lib/core/model/model';
import type { Target } from '../../../src/lib/core/model/target';
import type { Entropy } from './entropy';
import { anImplied } from './make-parts';
import type { Maker } from './make-command';

/** Something of the theory that evidence can speak about. */
function aTarget(model: Model, entropy: Entropy): Target | undefined {
	const all: Target[] = [
		...[...model.element.keys()].map((element) => ({ kind: 'element' as const, element })),
		...[...model.theory.keys()].map((theory) => ({ kind: 'theory' as const, theory }))
	];
	for (const { id: configuration, occurrences, links } of model.configuration.values()) {
		all.push({ kind: 'configuration', configuration });
		for (const { id } of Object.values(occurrences))
			all.push({ kind: 'occurrence', configuration, occurrence: id });
		for (const { id } of Object.values(links)) {
			all.push({ kind: 'link', configuration, link: id });
			all.push({ kind: 'chain', links: [{ configuration, link: id }] });
		}
	}
	return entropy.one(all);
}

function aCoding(model: Model, entropy: Entropy): NewCoding | undefined {
	const target = aTarget(model, entropy);
	const bearing = entropy.one(['supports', 'refutes', 'refines', 'not yet judged'] as const);
	return target && { target, bearing: bearing ?? 'refines', status: 'first-hand account' };
}

const finding = (entropy: Entropy) => ({
	key: `check:${entropy.below(3)}`,
	firedBy: entropy.words
});

/** A maker for every command on the evidence. */
export const evidenceMakers: Readonly<Record<string, Maker>> = {
	'add-group': (_, entropy) => addGroup({ name: entropy.words }),
	'edit-group': (model, entropy) => {
		const group = entropy.one(model.group.keys());
		return group && editGroup({ group, fields: { name: entropy.words } });
	},
	'add-person': (model, entropy) => {
		const group = entropy.one(model.group.keys());
		return addPerson({ name: entropy.words, ...(group && { groups: { [group]: true as const } }) });
	},
	'edit-person': (model, entropy) => {
		const person = entropy.one(model.person.keys());
		const one = entropy.one(model.case.keys());
		const cases = one ? { [one]: true as const } : null;
		return person && editPerson({ person, fields: { cases } });
	},
	'add-case': (_, entropy) => addCase({ name: entropy.words }),
	'edit-case': (model, entropy) => {
		const one = entropy.one(model.case.keys());
		return one && editCase({ case: one, fields: { note: entropy.words } });
	},
	'delete-people': (model, entropy) => {
		const kind = entropy.one(['group', 'person', 'case'] as const) ?? 'group';
		const id = entropy.one<string>(model[kind].keys());
		return id === undefined ? undefined : deletePeople({ kind, id });
	},
	'add-extract': (model, entropy) => {
		const source = entropy.one(model.source.keys());
		const coding = aCoding(model, entropy);
		const person = entropy.one(model.person.keys());
		return (
			source &&
			addExtract({
				source,
				located: { paraphrase: entropy.words, locator: 'p. 3' },
				...(coding && { codings: [coding] }),
				...(person && { person })
			})
		);
	},
	'edit-extract': (model, entropy) => {
		const extract = entropy.one(model.extract.keys());
		const group = entropy.one(model.group.keys()) ?? null;
		const importance = entropy.one(['key', 'minor', null] as const) ?? null;
		return (
			extract &&
			editExtract({ extract, fields: { aboutGroup: group, memo: entropy.words, importance } })
		);
	},
	'delete-extract': (model, entropy) => {
		const extract = entropy.one(model.extract.keys());
		return extract && deleteExtract({ extract });
	},
	'add-coding': (model, entropy) => {
		const extract = entropy.one(model.extract.keys());
		const coding = aCoding(model, entropy);
		return extract && coding && addCoding({ extract, coding });
	},
	'edit-coding': (model, entropy) => {
		const extract = entropy.one(model.extract.values());
		const coding = extract && entropy.one(Object.values(extract.codings));
		return (
			extract &&
			coding &&
			editCoding({ extract: extract.id, coding: coding.id, fields: { rationale: entropy.words } })
		);
	},
	'move-coding': (model, entropy) => {
		const extract = entropy.one(model.extract.values());
		const coding = extract && entropy.one(Object.values(extract.codings));
		const to = aTarget(model, entropy);
		return extract && coding && to && moveCoding({ extract: extract.id, coding: coding.id, to });
	},
	'remove-coding': (model, entropy) => {
		const extract = entropy.one(model.extract.values());
		const coding = extract && entropy.one(Object.values(extract.codings));
		return extract && coding && removeCoding({ extract: extract.id, coding: coding.id });
	},
	'take-back-codings': (model, entropy) => {
		const extract = entropy.one(model.extract.values());
		const coding = extract && entropy.one(Object.values(extract.codings));
		return (
			extract &&
			coding &&
			takeBackCodings({
				codings: [{ extract: extract.id, coding: coding.id }],
				made: entropy.below(2) === 0 ? [] : [extract.id]
			})
		);
	},
	'code-implied-link': (model, entropy) => {
		const extract = entropy.one(model.extract.keys());
		const link = anImplied(model, entropy);
		const coding = { bearing: 'supports' as const };
		return extract && link && codeImpliedLink({ extract, ...link, coding });
	},
	'record-decision': (model, entropy) => {
		const target = aTarget(model, entropy);
		const extract = entropy.one(model.extract.keys());
		return recordDecision({
			kind: 'note',
			text: entropy.words,
			about: target ? [target] : [],
			...(extract && { extracts: { [extract]: true as const } })
		});
	},
	'answer-prompt': (model, entropy) => {
		const target = aTarget(model, entropy);
		return answerPrompt({
			finding: finding(entropy),
			kind: 'reconcile',
			text: entropy.words,
			about: target ? [target] : []
		});
	},
	'dismiss-prompt': (_, entropy) =>
		dismissPrompt({ finding: finding(entropy), reason: entropy.words }),
	'reopen-prompt': (model, entropy) => {
		const response = entropy.one(model.response.keys());
		return response && reopenPrompt({ response });
	},
	'log-search': (model, entropy) => {
		const target = aTarget(model, entropy);
		return (
			target &&
			logSearch({
				targets: [target],
				lookedFor: entropy.words,
				where: entropy.words,
				found: 'nothing against it'
			})
		);
	}
};
