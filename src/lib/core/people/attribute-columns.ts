import type { AttributeType } from '../model/attribute';
import { projectOf, type Model } from '../model/model';
import { typeOfWords, writtenValue, type AttributeValue } from './attribute-value';

/** Those of whom something is recorded in a table: cases, or people who speak. */
export type DescribedKind = 'case' | 'person';

/** An attribute as the column of a table. */
export interface AttributeColumn {
	readonly name: string;
	readonly type: AttributeType;
	readonly choices: readonly string[];
	/** The project says what type it has; otherwise its values tell. */
	readonly isDeclared: boolean;
}

/** All attributes of the cases or people: those declared in their order, then those that are merely used. */
export function attributeColumns(model: Model, kind: DescribedKind): AttributeColumn[] {
	const declared = projectOf(model)?.attributes?.[kind] ?? {};
	const ranked = Object.entries(declared).sort(
		([one, { rank: first = 0 }], [other, { rank: second = 0 }]) =>
			first - second || (one < other ? -1 : 1)
	);
	const used = usedValues(model, kind);
	const inferred = [...used].filter(([name]) => !Object.hasOwn(declared, name));
	return [
		...ranked.map(([name, { type, choices = [] }]) => ({ name, type, choices, isDeclared: true })),
		...inferred.map(([name, values]) => ({
			name,
			type: typeOfValues(values),
			choices: [],
			isDeclared: false
		}))
	];
}

function usedValues(model: Model, kind: DescribedKind): ReadonlyMap<string, AttributeValue[]> {
	const used = new Map<string, AttributeValue[]>();
	for (const { attributes = {} } of model[kind].values())
		for (const [name, value] of Object.entries(attributes)) {
			const values = used.get(name);
			if (values === undefined) used.set(name, [value]);
			else values.push(value);
		}
	return used;
}

function typeOfValues(values: readonly AttributeValue[]): AttributeType {
	if (values.every((value) => typeof value === 'number')) return 'number';
	if (values.every((value) => typeof value === 'boolean')) return 'yes or no';
	const type = typeOfWords(values.map(writtenValue));
	return type === 'date' ? 'date' : 'text';
}
