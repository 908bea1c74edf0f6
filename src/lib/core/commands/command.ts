import { Refused } from '../applies';
import { pathChange, diffRecords, type Diff } from '../diff';
import { isPlainObject } from '../same-value';
import type { Id } from '../model/id';
import { prefixOf } from '../model/id';
import { schemas, type Kind, type RecordOf, type Scope } from '../model/kinds';
import { recordOf, type Model } from '../model/model';

export { Refused };

/** What a command may not make up itself: ids, the time, and who is at work. */
export interface Context {
	newId<Prefix extends string>(prefix: Prefix): Id<Prefix>;
	/** ISO 8601, UTC. */
	readonly now: string;
	readonly coder?: Id<'coder'>;
}

/** One thing a person asked for, ready to be tried on whatever model is current. */
export interface Command {
	readonly name: string;
	readonly scope: Scope;
	/** Ids it was asked about. */
	readonly about: readonly string[];
	readonly why?: string;
	/** Name of the file that an import was read from. */
	readonly file?: string;
	change(model: Model, context: Context): Diff | Refused;
}

/** Words for the ids of a change, as the trail needs them. */
export interface Names {
	/** The name, in quotation marks, of the first record of that prefix the change is about; the fallback where there is none. */
	of(prefix: string, fallback?: string): string;
	/** How many records of that prefix the change is about. */
	count(prefix: string): number;
	/** How many whole records of that kind the change adds or takes away. */
	comeOrGone(kind: Kind): number;
	/** Name of the file that was imported, where one was. */
	readonly file?: string;
}

/** What defines a kind of command: its name, scope, pure change, and how the trail tells it. */
export interface CommandDefinition<Params> {
	readonly name: string;
	readonly scope: Scope;
	change(model: Model, params: Params, context: Context): Diff | Refused;
	/** One clause in the past tense, without a full stop. */
	sentence(names: Names): string;
}

/** A maker of commands of one kind. */
export interface CommandMaker<Params> {
	(params: Params, why?: string): Command;
	readonly definition: CommandDefinition<Params>;
}

/** Makes a kind of command from its definition. */
export function defineCommand<Params>(definition: CommandDefinition<Params>): CommandMaker<Params> {
	const make = (params: Params, why?: string): Command => ({
		name: definition.name,
		scope: definition.scope,
		about: idsIn(params),
		...(why === undefined ? {} : { why }),
		change: (model, context) => definition.change(model, params, context)
	});
	return Object.assign(make, { definition });
}

const knownPrefixes = new Set([...Object.keys(schemas), 'occurrence', 'link', 'coding', 'text']);

/** Every id that stands as a value or key in what a command was given, each once, at most 50. */
export function idsIn(params: unknown): string[] {
	const found = new Set<string>();
	const visit = (value: unknown): void => {
		if (found.size >= 50) return;
		if (typeof value === 'string') {
			if (knownPrefixes.has(prefixOf(value)) && !/\s/.test(value) && value.includes(':'))
				found.add(value);
		} else if (Array.isArray(value)) value.forEach(visit);
		else if (isPlainObject(value)) Object.entries(value).forEach((entry) => entry.forEach(visit));
	};
	visit(params);
	return [...found];
}

/** The diff that adds a record. */
export function added<K extends Kind>(kind: K, record: RecordOf<K>): Diff {
	return [pathChange(kind, record.id, [], undefined, record)];
}

/** The diff that turns a record into what `revise` makes of it, or a refusal where it is gone. */
export function revised<K extends Kind>(
	model: Model,
	kind: K,
	id: string,
	revise: (record: RecordOf<K>) => RecordOf<K> | Refused
): Diff | Refused {
	const before = recordOf(model, kind, id);
	if (before === undefined) return gone(kind);
	const after = revise(before);
	return after instanceof Refused ? after : diffRecords(kind, id, before, after);
}

/** The refusal for something that was deleted meanwhile. */
export function gone(what: string): Refused {
	return new Refused(
		`This ${what} is no longer in the project. It may have been deleted in another window.`
	);
}

/** Joins diffs, or gives the first refusal among them. */
export function together(...parts: readonly (Diff | Refused)[]): Diff | Refused {
	const refused = parts.find((part) => part instanceof Refused);
	return refused ?? parts.flatMap((part) => part as Diff);
}
