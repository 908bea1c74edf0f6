import type { z } from 'zod';
import { caseValueSchema } from './case-value';
import { configurationSchema } from './configuration';
import { declaredNumberSchema } from './declared-number';
import { elementSchema } from './element';
import { extractSchema } from './extract';
import { intakeSchema } from './intake';
import { decisionSchema, promptResponseSchema, searchLogEntrySchema } from './judgement';
import { coderSchema, notTheSameSchema, questionSchema, tagSchema } from './keeping';
import type { Frozen } from './keyed';
import { caseSchema, groupSchema, personSchema } from './people';
import { projectSchema } from './project';
import { sourceSchema } from './source';
import { theorySchema } from './theory';
import { versionSchema } from './version';
import { viewSchema } from './view';

/** Every kind of record by the prefix of its ids; a kind is only ever added, never renamed. */
export const schemas = {
	project: projectSchema,
	element: elementSchema,
	configuration: configurationSchema,
	theory: theorySchema,
	version: versionSchema,
	question: questionSchema,
	distinct: notTheSameSchema,
	tag: tagSchema,
	coder: coderSchema,
	source: sourceSchema,
	person: personSchema,
	case: caseSchema,
	group: groupSchema,
	number: declaredNumberSchema,
	extract: extractSchema,
	value: caseValueSchema,
	decision: decisionSchema,
	response: promptResponseSchema,
	search: searchLogEntrySchema,
	intake: intakeSchema,
	view: viewSchema
} as const;

/** A kind of record. */
export type Kind = keyof typeof schemas;

/** The record of a kind. */
export type RecordOf<K extends Kind> = Frozen<z.infer<(typeof schemas)[K]>>;

/** All kinds, in the order project files list them. */
export const kinds = Object.keys(schemas) as readonly Kind[];

/** Which part of the project a change touches. */
export type Scope = 'theory' | 'evidence' | 'layout';

const evidenceKinds: readonly Kind[] = [
	'source',
	'person',
	'case',
	'group',
	'number',
	'extract',
	'value',
	'decision',
	'response',
	'search',
	'intake'
];

/** The scope a kind of record belongs to. */
export function scopeOf(kind: Kind): Scope {
	if (kind === 'view') return 'layout';
	return evidenceKinds.includes(kind) ? 'evidence' : 'theory';
}
