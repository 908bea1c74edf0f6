import { isThere } from '../../src/lib/core/dangling';
import { kinds } from '../../src/lib/core/model/kinds';
import { modelOf } from '../../src/lib/core/model/model';
import { Invalid, validate } from '../../src/lib/core/model/validate';
import { referencesOf } from '../../src/lib/core/references';
import type { Entry } from './kit/record';

/** Everything wrong with a set of records, one sentence each: invalid, given twice, or pointing to nothing. */
export function slipsIn(entries: readonly Entry[]): string[] {
	return [...invalid(entries), ...givenTwice(entries), ...dangling(entries)];
}

function invalid(entries: readonly Entry[]): string[] {
	return entries.flatMap(({ kind, record }) => {
		const result = validate(kind, record);
		return result instanceof Invalid ? [`${record.id}: ${result.sentence}`] : [];
	});
}

function givenTwice(entries: readonly Entry[]): string[] {
	const ids = entries.map(({ record }) => record.id);
	return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${id} is given twice.`);
}

function dangling(entries: readonly Entry[]): string[] {
	const model = modelOf(entries);
	return kinds.flatMap((kind) =>
		[...model[kind].values()].flatMap((record) =>
			referencesOf(kind, record)
				.filter((reference) => !isThere(model, reference))
				.map(({ to }) => `${record.id} points to ${to}, which is not there.`)
		)
	);
}
