import type { CodedCode } from '../../../exchange/coded/coded-project';
import type { Facts } from '../../../exchange/coded/facts';
import type { Configuration } from '../../../model/configuration';
import type { Id } from '../../../model/id';
import {
	contextLayerSchema,
	desireSchema,
	distanceSchema,
	hedgeSchema,
	intentSchema,
	mechanismPartSchema,
	type Occurrence
} from '../../../model/occurrence';
import { roleRelationSchema } from '../../../model/role';
import type { Context } from '../../command';
import { nextRank } from '../../create-configuration';
import { present } from '../../fields';
import type { TakenCode } from '../codes';
import type { Records } from '../records';
import type { Own } from './own';

/** The configuration that a code of an own file is: the one here of that reference and nickname, else a new one. */
export function ownConfiguration(
	code: CodedCode,
	own: Own,
	records: Records,
	context: Context
): Id<'configuration'> {
	const facts = own.facts('code', code.key);
	const reference = facts.get('Reference') ?? code.name;
	const nickname = facts.get('Nickname');
	for (const one of records.model.configuration.values())
		if (one.reference === reference && one.nickname === nickname) return one.id;
	const text = facts.get('Statement');
	const made: Configuration = present({
		id: context.newId('configuration'),
		reference,
		nickname,
		occurrences: {},
		links: {},
		statement:
			text === undefined
				? undefined
				: { text, writtenFor: facts.get('Statement written for') ?? '' },
		toldBy: tellerOf(facts, records),
		locator: facts.get('Locator'),
		rank: nextRank(records.model) + records.madeOf('configuration')
	});
	records.put('configuration', made);
	return made.id;
}

function tellerOf(facts: Facts, records: Records): Configuration['toldBy'] {
	if (facts.get('Told by') !== 'participant') return { teller: 'analyst' };
	const person = records.find('person', facts.get('Told by person') ?? '')?.id;
	return { teller: 'participant', ...(person === undefined ? {} : { person }) };
}

/** Gives what codes became the fields that their notes tell, where it is new here. */
export function describeOwn(
	codes: ReadonlyMap<string, TakenCode>,
	own: Own,
	records: Records
): void {
	for (const { code, use, record, configuration } of codes.values()) {
		const facts = own.facts('code', code.key);
		const shortLabel = facts.get('Short label');
		if (use.as === 'element' && shortLabel !== undefined && isNew(records, 'element', record))
			records.revise('element', record ?? '', (before) => ({ ...before, shortLabel }));
		if (use.as !== 'occurrence' || record === undefined || configuration === undefined) continue;
		const id = record as Id<'occurrence'>;
		const isKnown = records.model.configuration.get(configuration)?.occurrences[id] !== undefined;
		if (!isKnown)
			records.revise('configuration', configuration, (before) =>
				withOccurrence(before, id, occurrenceFields(facts))
			);
	}
}

/** Whether a record was made by this import. */
export function isNew(
	records: Records,
	kind: 'element' | 'configuration' | 'theory' | 'person' | 'case',
	id: string | undefined
): boolean {
	return id !== undefined && !(records.model[kind] as ReadonlyMap<string, unknown>).has(id);
}

function withOccurrence(
	configuration: Configuration,
	id: Id<'occurrence'>,
	fields: Partial<Occurrence>
): Configuration {
	const before = configuration.occurrences[id];
	if (before === undefined) return configuration;
	const after = present({ ...before, ...fields, relation: fields.relation ?? before.relation });
	return { ...configuration, occurrences: { ...configuration.occurrences, [id]: after } };
}

function occurrenceFields(facts: Facts): Partial<Occurrence> {
	return present({
		relation: roleRelationSchema.safeParse(facts.get('Relation')).data,
		...wordingFields(facts),
		part: mechanismPartSchema.safeParse(facts.get('Part')).data,
		layer: contextLayerSchema.safeParse(facts.get('Layer')).data,
		intent: intentSchema.safeParse(facts.get('Intent')).data,
		desire: desireSchema.safeParse(facts.get('Desire')).data,
		distance: distanceSchema.safeParse(facts.get('Distance')).data
	});
}

/** The words something was first written in, and how sure they are. */
export function wordingFields(facts: Facts): Partial<Pick<Occurrence, 'wording' | 'hedge'>> {
	const text = facts.get('Wording');
	const starred = facts.get('Starred');
	const wording =
		text === undefined
			? undefined
			: present({
					text,
					verbatim: facts.get('Verbatim') === 'yes',
					starred: starred === undefined ? undefined : starred === 'yes',
					locator: facts.get('Wording locator')
				});
	return present({ hedge: hedgeSchema.safeParse(facts.get('Hedge')).data, wording });
}
