import type { CodedVariable, CodedVariableValue } from '../../coded/coded-case';
import type { CodedSource } from '../../coded/coded-project';
import type { Decision } from '../offsets/decide';
import type { TriedPart } from './add-part';
import type { ImportReport } from './import-report';
import { valuesOf } from './values';

/** What else is known of a source: how its places were counted, and what nameless cases record of it. */
export interface AboutSource {
	readonly decision: Decision | undefined;
	readonly values: readonly CodedVariableValue[];
	readonly variables: ReadonlyMap<string, CodedVariable>;
	readonly report: ImportReport;
}

/** A source as it is handed on. */
export function sourceOf({ part, text, missingFile }: TriedPart, about: AboutSource): CodedSource {
	const { key, name, kind, partOf, isWhole, source } = part;
	const { description, at, by, path } = source;
	if (isWhole && path !== undefined) about.report.count('media');
	const offsets = about.decision === undefined ? {} : { offsets: about.decision.finding };
	return {
		key,
		name,
		kind,
		...(text === undefined ? {} : { text: { text: text.stored, ...offsets } }),
		...(missingFile === undefined ? {} : { missingFile }),
		...(partOf === undefined ? {} : { partOf }),
		...(description === undefined ? {} : { description }),
		...(at === undefined ? {} : { at }),
		...(by === undefined ? {} : { by }),
		values: isWhole
			? [...valuesOf(source.values, about.variables, about.report), ...about.values]
			: []
	};
}

/** Under which key each source is kept, by the keys of its texts too. */
export function sourceKeys(tried: readonly TriedPart[]): Map<string, string> {
	const keys = new Map<string, string>();
	for (const { part } of tried) if (!keys.has(part.key)) keys.set(part.key, part.key);
	for (const { part } of tried) {
		const text = part.text?.key ?? '';
		if (text !== '' && !keys.has(text)) keys.set(text, part.key);
	}
	return keys;
}
