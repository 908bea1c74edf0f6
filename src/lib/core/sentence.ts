import type { Change } from './change';
import { commandDefinitions } from './commands';
import type { Names } from './commands/command';
import { prefixOf } from './model/id';
import type { Kind } from './model/kinds';
import { recordOf, type Model } from './model/model';
import { isPlainObject } from './same-value';

const definitions = new Map(commandDefinitions.map((definition) => [definition.name, definition]));

/** What a change did, as a sentence of the trail, with the names things have now or had in the change itself. */
export function sentenceOf(change: Change, model: Model): string {
	const told = definitions.get(change.command)?.sentence(namesIn(change, model)) ?? change.command;
	if (change.undoes !== undefined) return `Undid change ${change.undoes}: ${lowered(told)}`;
	if (change.redoes !== undefined) return `Did change ${change.redoes} again: ${lowered(told)}`;
	return told;
}

function lowered(clause: string): string {
	return clause.charAt(0).toLowerCase() + clause.slice(1);
}

function namesIn(change: Change, model: Model): Names {
	let known: readonly string[] | undefined;
	// A large import names a hundred thousand ids: they are gathered only for a sentence that asks.
	const ids = () =>
		(known ??= [
			...new Set([...change.about, ...change.diff.flatMap(({ id, path }) => [id, ...path])])
		]);
	const withPrefix = (prefix: string) =>
		ids().filter((id) => prefixOf(id) === prefix && id !== prefix);
	return {
		...(change.file === undefined ? {} : { file: change.file }),
		of(prefix, fallback = prefix === 'occurrence' ? 'an occurrence' : `a ${prefix}`) {
			const id = withPrefix(prefix)[0];
			const name = id === undefined ? undefined : nameOf(model, id, change);
			return name === undefined ? fallback : prefix === 'configuration' ? name : `“${name}”`;
		},
		count: (prefix) => withPrefix(prefix).length,
		comeOrGone: (kind) =>
			change.diff.filter((one) => one.kind === kind && one.path.length === 0).length
	};
}

/** What people call a record: its label, name, reference, title or text. */
export function nameOf(model: Model, id: string, change?: Change): string | undefined {
	if (prefixOf(id) === 'occurrence') return occurrenceName(model, id, change);
	const kind = prefixOf(id) as Kind;
	const record = (kind in model ? recordOf(model, kind, id) : undefined) ?? lastSeen(change, id);
	if (!isPlainObject(record)) return undefined;
	for (const field of ['label', 'name', 'reference', 'title', 'text', 'what'])
		if (typeof record[field] === 'string') return record[field];
	return undefined;
}

function lastSeen(change: Change | undefined, id: string): unknown {
	const whole = change?.diff.find((one) => one.id === id && one.path.length === 0);
	return whole?.from ?? whole?.to;
}

function occurrenceName(model: Model, id: string, change: Change | undefined): string | undefined {
	for (const configuration of model.configuration.values()) {
		const found = configuration.occurrences[id as `occurrence:${string}`];
		if (found !== undefined) return nameOf(model, found.element);
	}
	for (const { path, from } of change?.diff ?? [])
		if (path[0] === 'occurrences' && path[1] === id && isPlainObject(from))
			return nameOf(model, String(from['element']), change);
	return undefined;
}
