import type { CodedCase, CodedVariable, CodedVariableValue } from '../../coded/coded-case';
import type { CodedCode } from '../../coded/coded-project';
import { keyOf, targetsOf } from '../raw/attributes';
import type { RawProject } from '../raw/raw-project';
import { valuesOf as rawValuesOf } from '../raw/sources';
import { textOfChild, type XmlElement } from '../xml/element';
import type { ImportReport } from './import-report';
import { valuesOf } from './values';

/** What cases may refer to. */
export interface CaseContext {
	readonly codes: ReadonlyMap<string, CodedCode>;
	readonly variables: ReadonlyMap<string, CodedVariable>;
	/** The key of the source that a key means, or nothing. */
	readonly sourceOf: (key: string) => string | undefined;
	readonly hasPassage: (key: string) => boolean;
	/** Passages that were coded with a case instead of a code. */
	readonly coded: ReadonlyMap<string, readonly string[]>;
	readonly report: ImportReport;
}

/** The cases of a project, and what nameless ones record of documents, by source. */
export interface CasesRead {
	readonly cases: readonly CodedCase[];
	readonly ofSources: ReadonlyMap<string, readonly CodedVariableValue[]>;
}

/** Reads the cases; a nameless one that only carries values of documents is no case. */
export function casesOf({ cases }: RawProject, context: CaseContext): CasesRead {
	const kept: CodedCase[] = [];
	const ofSources = new Map<string, CodedVariableValue[]>();
	for (const [nth, element] of cases.entries()) {
		const one = caseOf(element, nth, context);
		const isAboutDocuments =
			one.name === undefined && one.sources.length > 0 && one.values.length > 0;
		if (!isAboutDocuments || one.codes.length > 0 || one.passages.length > 0) {
			if (one.name === undefined) context.report.count('namelessCase');
			kept.push(one);
			continue;
		}
		context.report.count('namelessValues');
		for (const source of one.sources)
			ofSources.set(source, [...(ofSources.get(source) ?? []), ...one.values]);
	}
	return { cases: kept, ofSources };
}

function caseOf(element: XmlElement, nth: number, context: CaseContext): CodedCase {
	const { codes, report } = context;
	const key = keyOf(element.attributes.guid) || `case ${nth + 1}`;
	const description = textOfChild(element, 'Description');
	const known = (keys: readonly string[], find: (key: string) => string | undefined) => {
		const found = keys.flatMap((one) => find(one) ?? []);
		report.count('caseReference', undefined, keys.length - found.length);
		return [...new Set(found)];
	};
	const codeKeys = known(targetsOf(element, 'CodeRef'), (one) =>
		codes.has(one) ? one : undefined
	);
	const name = nameOf(element, key, codeKeys, context);
	const marked = known(targetsOf(element, 'SelectionRef'), (one) =>
		context.hasPassage(one) ? one : undefined
	);
	return {
		key,
		...(name === undefined ? {} : { name }),
		...(description === undefined ? {} : { description }),
		codes: codeKeys,
		values: valuesOf(rawValuesOf(element), context.variables, report),
		sources: known(targetsOf(element, 'SourceRef'), context.sourceOf),
		passages: [...new Set([...marked, ...(context.coded.get(key) ?? [])])]
	};
}

/** The name of a case, or that of the code that it is or has alone. */
function nameOf(
	{ attributes }: XmlElement,
	key: string,
	codeKeys: readonly string[],
	{ codes, report }: CaseContext
): string | undefined {
	const name = attributes.name?.trim();
	if (name !== undefined && name !== '') return name;
	const code = codes.get(key) ?? (codeKeys.length === 1 ? codes.get(codeKeys[0] ?? '') : undefined);
	if (code !== undefined) report.count('namedByCode');
	return code?.name;
}
