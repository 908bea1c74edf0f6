import { schemas, type Kind, type RecordOf } from './kinds';

/** What is wrong with a record, in words, with the place inside it. */
export class Invalid {
	constructor(readonly sentence: string) {}
}

/** Checks a record against its schema and hands back the very same record, so that fields unknown to this version are kept. */
export function validate<K extends Kind>(kind: K, record: unknown): RecordOf<K> | Invalid {
	const result = schemas[kind].safeParse(record);
	if (result.success) return record as RecordOf<K>;
	const issue = result.error.issues[0];
	const place = issue === undefined || issue.path.length === 0 ? 'it' : issue.path.join(' › ');
	return new Invalid(`This ${kind} cannot be kept: ${place}: ${issue?.message ?? 'is not valid'}.`);
}
