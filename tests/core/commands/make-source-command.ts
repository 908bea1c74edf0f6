import { acceptTable } from '../../../src/lib/core/commands/accept-table';
import { addSources } from '../../../src/lib/core/commands/add-sources';
import { anchoredIn, correctText } from '../../../src/lib/core/commands/correct-text';
import { giveText } from '../../../src/lib/core/commands/give-text';
import { setSpeakers } from '../../../src/lib/core/commands/set-speakers';
import { addSource, deleteSource, editSource } from '../../../src/lib/core/commands/sources';
import type { Maker } from './make-command';

/** A maker for every command on sources. */
export const sourceMakers: Readonly<Record<string, Maker>> = {
	'accept-table': (model, entropy) => {
		const theory = entropy.one(model.theory.keys());
		const [source, label] = [entropy.words, entropy.words];
		const occurrences = [
			{ role: 'C' as const, wording: `${label}.`, label },
			{ role: 'O' as const, wording: 'then', label: entropy.words },
			{ role: 'O' as const, wording: 'later', label: `${entropy.words} later` }
		];
		const one = { rows: [2], occurrences, inTurn: entropy.coin, statement: 'If so, then so.' };
		const quote = { text: entropy.words, source, group: entropy.words, row: 2 };
		return acceptTable({
			configurations: [
				{ ...one, source, quotes: [quote, quote], reference: entropy.words },
				{ ...one, quotes: [], theory: entropy.words }
			],
			file: 'table.csv',
			sourceKind: 'paper',
			...(theory === undefined ? {} : { theory })
		});
	},
	'add-source': (model, entropy) => {
		const group = entropy.one(model.group.keys());
		return addSource({
			title: entropy.words,
			kind: 'interview',
			text: { sha256: 'a'.repeat(64), length: 12 },
			...(group && { groups: { [group]: true as const } })
		});
	},
	'add-sources': (model, entropy) => {
		const group = entropy.one(model.group.keys());
		const groups = group && { groups: { [group]: true as const } };
		const person: `person:${string}` = `person:${entropy.below(1e6)}`;
		return addSources({
			persons: model.person.has(person) ? [] : [{ id: person, name: entropy.words }],
			sources: [
				{ title: entropy.words, kind: 'paper', ...groups },
				{ title: entropy.words, kind: 'other', text: { sha256: 'b'.repeat(64), length: 3 } }
			]
		});
	},
	'give-text': (model, entropy) => {
		const source = entropy.one(
			[...model.source.values()].filter(({ texts }) => Object.keys(texts).length === 0)
		);
		const text = { sha256: 'c'.repeat(64), length: 20 };
		return source && giveText({ source: source.id, text, fileName: entropy.words });
	},
	'correct-text': (model, entropy) => {
		const source = entropy.one(
			[...model.source.values()].filter(({ currentText }) => currentText !== undefined)
		);
		if (source === undefined) return undefined;
		const text = { sha256: `${entropy.below(10)}`.repeat(64), length: 30 };
		const places = new Map(
			anchoredIn(model, source.id).map(({ id, anchor }) => [
				id,
				anchor && entropy.coin ? { ...anchor, text: text.sha256 } : undefined
			])
		);
		return correctText({ source: source.id, text, places, note: entropy.words });
	},
	'set-speakers': (model, entropy) => {
		const source = entropy.one(model.source.keys());
		const known = entropy.one(model.person.keys());
		const person: `person:${string}` = `person:${entropy.below(1e6)}`;
		const isNew = known === undefined && !model.person.has(person);
		return (
			source &&
			setSpeakers({
				source,
				speakers: {
					Interviewer: { asks: true },
					...(entropy.coin || known || isNew ? { Dawn: { person: known ?? person } } : {})
				},
				persons: isNew ? [{ id: person, name: entropy.words }] : []
			})
		);
	},
	'edit-source': (model, entropy) => {
		const source = entropy.one(model.source.keys());
		const person = entropy.one(model.person.keys());
		const persons = person ? { [person]: true as const } : null;
		return source && editSource({ source, fields: { persons, note: entropy.words } });
	},
	'delete-source': (model, entropy) => {
		const source = entropy.one(model.source.keys());
		return source && deleteSource({ source });
	}
};
