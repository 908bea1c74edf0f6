import type { DeclaredAttribute } from '../model/attribute';
import { projectOf, recordOf, type Model } from '../model/model';
import type { Case, Person } from '../model/people';
import { diffRecords, type Diff } from '../diff';
import { attributeColumns, type DescribedKind } from '../people/attribute-columns';
import { readValue, writtenValue, type AttributeValue } from '../people/attribute-value';
import { defineCommand, gone, Refused, revised, together } from './command';
import { without } from './fields';

interface Named {
	readonly kind: DescribedKind;
	readonly attribute: string;
}

/** Says what an attribute of cases or people holds, for one that is new or one that is there; what is recorded of it already is read anew. */
export const declareAttribute = defineCommand<
	Named & { readonly declared: Pick<DeclaredAttribute, 'type' | 'choices'> }
>({
	name: 'declare-attribute',
	scope: 'evidence',
	change(model, { kind, attribute, declared }) {
		const name = attribute.trim();
		if (name === '') return new Refused('An attribute needs a name, such as Age or Site.');
		if (declared.type === 'one of a list' && (declared.choices ?? []).length === 0)
			return new Refused(`“${name}” is one of a list: say what stands on the list.`);
		return together(
			reread(model, kind, name, declared),
			withDeclared(model, kind, (before) => ({
				...before,
				[name]: { ...declared, rank: before[name]?.rank ?? Object.keys(before).length }
			}))
		);
	},
	sentence: () => 'Said what an attribute holds'
});

/** Gives an attribute another name, with all that is recorded of it. */
export const renameAttribute = defineCommand<Named & { readonly name: string }>({
	name: 'rename-attribute',
	scope: 'evidence',
	change(model, { kind, attribute, name: given }) {
		const name = given.trim();
		if (name === '') return new Refused('An attribute needs a name, such as Age or Site.');
		if (name === attribute) return [];
		if (attributeColumns(model, kind).some((column) => column.name === name))
			return new Refused(`There is already an attribute “${name}”. Choose another name.`);
		return together(
			withValues(model, kind, attribute, (value, others) => ({ ...others, [name]: value })),
			withDeclared(model, kind, (before) => renamed(before, attribute, name))
		);
	},
	sentence: () => 'Gave an attribute another name'
});

/** Deletes an attribute with all that is recorded of it. */
export const deleteAttribute = defineCommand<Named>({
	name: 'delete-attribute',
	scope: 'evidence',
	change: (model, { kind, attribute }) =>
		together(
			withValues(model, kind, attribute, (_, others) => others),
			withDeclared(model, kind, (before) => without(before, attribute))
		),
	sentence: () => 'Deleted an attribute'
});

/** Records what an attribute of one case or person is; nothing empties it. */
export const recordAttribute = defineCommand<
	Named & { readonly id: string; readonly value: AttributeValue | null }
>({
	name: 'record-attribute',
	scope: 'evidence',
	change: (model, { kind, id, attribute, value }) =>
		revised(model, kind, id, (before) =>
			withAttributes(before, {
				...without(before.attributes ?? {}, attribute),
				...(value === null ? {} : { [attribute]: value })
			})
		),
	sentence: (names) =>
		`Recorded an attribute of ${names.of('case', '') || names.of('person', 'somebody')}`
});

/** A case or person with these attributes; without any, with none. */
export function withAttributes<R extends Case | Person>(
	record: R,
	attributes: Readonly<Record<string, AttributeValue>>
): R {
	const { attributes: _, ...others } = record;
	return (Object.keys(attributes).length === 0 ? others : { ...others, attributes }) as R;
}

type Declared = Readonly<Record<string, DeclaredAttribute>>;

/** The diff that changes what a project declares of the attributes of a kind. */
export function withDeclared(
	model: Model,
	kind: DescribedKind,
	revise: (before: Declared) => Declared
): Diff | Refused {
	const project = projectOf(model);
	if (project === undefined) return gone('project');
	const after = revise(project.attributes?.[kind] ?? {});
	return revised(model, 'project', project.id, (before) => ({
		...before,
		attributes: { ...before.attributes, [kind]: after }
	}));
}

function renamed(before: Declared, attribute: string, name: string): Declared {
	const declared = before[attribute];
	if (declared === undefined) return before;
	return { ...without(before, attribute), [name]: declared };
}

function withValues(
	model: Model,
	kind: DescribedKind,
	attribute: string,
	revise: (
		value: AttributeValue,
		others: Readonly<Record<string, AttributeValue>>
	) => Readonly<Record<string, AttributeValue>>
): Diff {
	return [...model[kind].values()].flatMap((before) => {
		const value = before.attributes?.[attribute];
		if (value === undefined) return [];
		const others = without(before.attributes ?? {}, attribute);
		return diffRecords(kind, before.id, before, withAttributes(before, revise(value, others)));
	});
}

/** What is recorded already, read by another type; refused where one of them cannot be read so. */
function reread(
	model: Model,
	kind: DescribedKind,
	name: string,
	declared: Pick<DeclaredAttribute, 'type' | 'choices'>
): Diff | Refused {
	let refused: Refused | undefined;
	const diff = [...model[kind].keys()].flatMap((id): Diff => {
		const before = recordOf(model, kind, id);
		const value = before?.attributes?.[name];
		if (before === undefined || value === undefined) return [];
		const read = readValue(declared, writtenValue(value));
		if ('problem' in read) {
			refused ??= new Refused(`${before.name}: ${read.problem} Change that first.`);
			return [];
		}
		const after = withAttributes(before, { ...before.attributes, [name]: read.value });
		return diffRecords(kind, id, before, after);
	});
	return refused ?? diff;
}
