import type { CodedVariable, CodedVariableValue } from '../../coded/coded-case';
import { keyOf } from '../raw/attributes';
import type { RawProject, RawValue } from '../raw/raw-project';
import { textOfChild } from '../xml/element';
import type { ImportReport } from './import-report';

const types: Readonly<Record<string, CodedVariable['type']>> = {
	boolean: 'yes or no',
	integer: 'whole number',
	float: 'number',
	date: 'date',
	datetime: 'date and time'
};

/** The variables of a project. */
export function variablesOf({ variables }: RawProject): CodedVariable[] {
	const all = new Map<string, CodedVariable>();
	for (const element of variables) {
		const { guid, name, typeOfVariable } = element.attributes;
		const description = textOfChild(element, 'Description');
		const key = keyOf(guid) || `variable ${name ?? ''}`;
		all.set(key, {
			key,
			name: name?.trim() || 'Unnamed variable',
			type: types[typeOfVariable?.trim().toLowerCase() ?? ''] ?? 'text',
			...(description === undefined ? {} : { description })
		});
	}
	return [...all.values()];
}

/** What variables say, each as its type has it; one that says something else is kept as text. */
export function valuesOf(
	values: readonly RawValue[],
	variables: ReadonlyMap<string, CodedVariable>,
	report: ImportReport
): CodedVariableValue[] {
	return values.flatMap(({ variable, value }) => {
		const known = variables.get(variable);
		if (value === undefined) return [];
		if (known === undefined) {
			report.count('variableMissing');
			return [];
		}
		const typed = typedValue(value.trim(), known.type);
		if (typed === undefined) report.count('wrongType', known.name);
		return [{ variable, value: typed ?? value.trim() }];
	});
}

function typedValue(
	value: string,
	type: CodedVariable['type']
): CodedVariableValue['value'] | undefined {
	if (type === 'yes or no')
		return /^(?:true|1|yes)$/i.test(value)
			? true
			: /^(?:false|0|no)$/i.test(value)
				? false
				: undefined;
	if (type === 'whole number') return /^[+-]?\d{1,15}$/.test(value) ? Number(value) : undefined;
	if (type === 'number')
		return /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i.test(value) ? Number(value) : undefined;
	if (type === 'text') return value;
	return /^-?\d{4,}-\d\d-\d\d/.test(value) ? value : undefined;
}
