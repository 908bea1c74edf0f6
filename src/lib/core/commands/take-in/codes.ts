import type { CodedCode, CodedProject } from '../../exchange/coded/coded-project';
import { pathKey } from '../../exchange/coded/propose-uses';
import type { CodeUse, Intake } from '../../model/intake';
import type { Id } from '../../model/id';
import { isIdOf } from '../../model/id';
import type { Configuration } from '../../model/configuration';
import type { Context } from '../command';
import { nextRank, nextReference } from '../create-configuration';
import { folded } from '../elements';
import { present } from '../fields';
import { ownConfiguration } from './own/codes';
import type { Own } from './own/own';
import type { Records } from './records';
import { takeOccurrence } from './take-occurrence';

/** A code with the record that it became. */
export interface TakenCode {
	readonly code: CodedCode;
	readonly use: CodeUse;
	/** Absent where the code is left out. */
	readonly record?: Id;
	/** For an occurrence: the configuration it is in. */
	readonly configuration?: Id<'configuration'>;
}

/** Makes or finds the record of every code that is used; a code that an earlier import took in the same way becomes the same record. */
export function takeCodes(
	project: Pick<CodedProject, 'codes'>,
	uses: ReadonlyMap<string, CodeUse>,
	records: Records,
	context: Context,
	own?: Own
): Map<string, TakenCode> {
	const earlier = recordsBefore(records);
	const taken = new Map<string, TakenCode>();
	for (const code of project.codes) {
		const use = uses.get(code.key) ?? { as: 'left out' };
		if (use.as === 'occurrence') {
			taken.set(code.key, takeOccurrence(code, use, taken, records, context, own !== undefined));
			continue;
		}
		const before = earlier.get(`${use.as} ${pathKey(code.path)}`);
		const record =
			before ??
			(own !== undefined && use.as === 'configuration'
				? ownConfiguration(code, own, records, context)
				: recordFor(use, records, context));
		taken.set(code.key, { code, use, ...(record === undefined ? {} : { record }) });
		if (record !== undefined) describe(use, record, code, records);
	}
	return taken;
}

/** Records that earlier imports made of codes and that are still there. */
function recordsBefore(records: Records): Map<string, Id> {
	const found = new Map<string, Id>();
	for (const intake of records.model.intake.values())
		for (const { path, use, record } of intake.codes)
			if (record !== undefined && isThere(use, record, records))
				found.set(`${use.as} ${pathKey(path)}`, record as Id);
	return found;
}

/** The element of this label, made where there is none. */
export function elementOf(label: string, records: Records, context: Context): Id<'element'> {
	return records.named('element', label, () => ({
		id: context.newId('element'),
		label: label.trim()
	}));
}

function isThere(use: Intake['codes'][number]['use'], record: string, records: Records): boolean {
	return (
		use.as !== 'left out' &&
		use.as !== 'occurrence' &&
		isIdOf(use.as, record) &&
		records.get(use.as, record) !== undefined
	);
}

function recordFor(use: CodeUse, records: Records, context: Context): Id | undefined {
	switch (use.as) {
		case 'left out':
		case 'occurrence':
			return undefined;
		case 'configuration':
			return configurationOf(use.label, records, context);
		case 'element':
			return elementOf(use.label, records, context);
		case 'tag':
			return records.named('tag', use.label, () => ({
				id: context.newId('tag'),
				label: use.label.trim()
			}));
		case 'case':
			return records.named('case', use.label, () => ({
				id: context.newId('case'),
				name: use.label.trim(),
				of: 'person'
			}));
		case 'group':
			return records.named('group', use.label, () => ({
				id: context.newId('group'),
				name: use.label.trim()
			}));
		case 'person':
			return records.named('person', use.label, () => ({
				id: context.newId('person'),
				name: use.label.trim()
			}));
	}
}

/** “CMO3: Trust builds” is the configuration cited as CMO3 with the nickname Trust builds. */
function configurationOf(label: string, records: Records, context: Context): Id {
	const [, reference, nickname] =
		/^(.*?\d+[a-z]?)\s*(?:[-–—:.]\s*(\S.*))?$/i.exec(label.trim()) ?? [];
	const known = configurationNamed(records, [label, reference, nickname]);
	if (known !== undefined) return known;
	const made: Configuration = present({
		id: context.newId('configuration'),
		reference: reference?.trim() ?? nextReference(records.model, records.madeOf('configuration')),
		nickname: reference === undefined ? label.trim() : nickname?.trim(),
		occurrences: {},
		links: {},
		toldBy: { teller: 'analyst' as const },
		rank: nextRank(records.model) + records.madeOf('configuration')
	});
	records.put('configuration', made);
	return made.id;
}

function configurationNamed(
	records: Records,
	names: readonly (string | undefined)[]
): Id | undefined {
	const wanted = names.flatMap((name) => (name === undefined ? [] : [folded(name)]));
	for (const one of records.all('configuration'))
		if (wanted.includes(folded(one.reference)) || wanted.includes(folded(one.nickname ?? '')))
			return one.id;
	return undefined;
}

/** Whether what a code becomes has a note of its own. */
export function hasNote(
	use: CodeUse
): use is Exclude<CodeUse, { as: 'left out' | 'tag' | 'occurrence' }> {
	return use.as !== 'left out' && use.as !== 'tag' && use.as !== 'occurrence';
}

/** What the tool says of a code is the note of what it became, unless that has words already. */
function describe(use: CodeUse, record: Id, { description }: CodedCode, records: Records): void {
	if (description === undefined || !hasNote(use)) return;
	const kind = use.as;
	const before = records.get(kind, record);
	if (before !== undefined && (before.note ?? '') === '')
		records.put(kind, { ...before, note: description });
}
