import type { CodedCase, CodedVariableValue } from '../../exchange/coded/coded-case';
import type { CodedProject } from '../../exchange/coded/coded-project';
import { isOwnFile, ownNames } from '../../exchange/coded/own-file';
import type { Id } from '../../model/id';
import type { CasesAs } from '../../model/intake';
import { caseSchema, type Case, type Person } from '../../model/people';
import type { Context } from '../command';
import { present } from '../fields';
import type { Records } from './records';

/** What one case of the other tool became. */
export interface TakenCase {
	readonly coded: CodedCase;
	readonly person?: Id<'person'>;
	readonly case?: Id<'case'>;
}

/** Finds or makes the coders by their names. */
export function takeCoders(
	project: Pick<CodedProject, 'coders' | 'origin'>,
	records: Records,
	context: Context
): Map<string, Id<'coder'>> {
	const isOwn = isOwnFile(project);
	return new Map(
		project.coders.map(({ key, name, short }) => [
			key,
			records.named('coder', name, () =>
				present({
					id: context.newId('coder'),
					name: name.trim(),
					// Other tools write numbers of their own there.
					initials: isOwn ? short : undefined
				})
			)
		])
	);
}

/** Finds or makes a case, a person or both for every case that has a name, with what is recorded of it. A case without a name holds what is recorded of documents and becomes nothing. */
export function takeCases(
	project: Pick<CodedProject, 'cases' | 'variables'>,
	as: CasesAs,
	records: Records,
	context: Context,
	/** What cases are, by their keys, where the file says so. */
	kinds: ReadonlyMap<string, string> = new Map()
): TakenCase[] {
	if (as === 'left out') return [];
	const variables = namesOfVariables(project);
	return project.cases.flatMap((coded): TakenCase[] => {
		const name = coded.name?.trim();
		if (name === undefined || name === '') return [];
		const kind = kinds.get(coded.key);
		const attributes = attributesOf(coded.values, variables);
		const described = present({ attributes, note: coded.description });
		const one =
			as === 'people' || kind === ownNames.speaker
				? undefined
				: describe('case', aCase(name, kind, records, context), described, records);
		const person =
			as === 'cases' || (kind !== undefined && kind !== ownNames.speaker)
				? undefined
				: describe('person', aPerson(name, records, context), described, records);
		if (one !== undefined && person !== undefined)
			records.revise('person', person, (before) => ({
				...before,
				cases: { ...before.cases, [one]: true as const }
			}));
		return [present({ coded, person, case: one })];
	});
}

/** Names of variables by their keys. */
export function namesOfVariables(
	project: Pick<CodedProject, 'variables'>
): ReadonlyMap<string, string> {
	return new Map(project.variables.map(({ key, name }) => [key, name]));
}

/** What is recorded, by the names of the variables; nothing where nothing is. */
export function attributesOf(
	values: readonly CodedVariableValue[],
	variables: ReadonlyMap<string, string>
): Record<string, string | number | boolean> | undefined {
	const entries = values.flatMap(({ variable, value }) => {
		const name = variables.get(variable);
		return name === undefined ? [] : [[name, value] as const];
	});
	return entries.length === 0 ? undefined : Object.fromEntries(entries);
}

function aCase(
	name: string,
	kind: string | undefined,
	records: Records,
	context: Context
): Id<'case'> {
	const of = caseSchema.shape.of.safeParse(kind).data ?? 'person';
	return records.named('case', name, () => ({ id: context.newId('case'), name, of }));
}

function aPerson(name: string, records: Records, context: Context): Id<'person'> {
	return records.named('person', name, () => ({ id: context.newId('person'), name }));
}

/** Brings what is recorded up to date, and gives a note where there is none yet. */
function describe<K extends 'case' | 'person'>(
	kind: K,
	id: Id<K>,
	{ attributes, note }: Pick<Case & Person, 'attributes' | 'note'>,
	records: Records
): Id<K> {
	const before = records.get(kind, id);
	if (before !== undefined && (attributes !== undefined || note !== undefined))
		records.put(
			kind,
			present({
				...before,
				attributes: attributes && { ...before.attributes, ...attributes },
				note: before.note ?? note
			}) as typeof before
		);
	return id;
}
