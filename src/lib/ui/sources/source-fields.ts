import {
	appraisalPartSchema,
	appraisalSchema,
	sourceKindSchema,
	sourceSchema,
	type Source
} from '$lib/core/model/source';

/** What is asked of a source when it is appraised, in the order it is asked. */
export const appraisalParts = appraisalSchema.keyof().options;
type Part = (typeof appraisalParts)[number];
type Rating = NonNullable<NonNullable<Source['appraisal']>[Part]>['rating'] & string;
type Phase = NonNullable<Source['phase']>;

/** One part of an appraisal, as a form holds it. */
export interface AppraisalField {
	rating: Rating | '';
	note: string;
}

/** What a person can say of a source, as a form holds it; empty words are nothing said. */
export interface SourceFields {
	title: string;
	kind: Source['kind'];
	date: string;
	phase: Phase | '';
	citation: string;
	note: string;
	groups: readonly string[];
	persons: readonly string[];
	cases: readonly string[];
	appraisal: Record<Part, AppraisalField>;
}

const choice = <Value extends string>(value: Value) => ({ value, label: value });
const notSaid = { value: '', label: 'not said' } as const;

/** The kinds of source, for a list to choose from. */
export const kindOptions = sourceKindSchema.options.map(choice);

/** The phases of a realist inquiry that a source can belong to. */
export const phaseOptions = [notSaid, ...sourceSchema.shape.phase.unwrap().options.map(choice)];

/** The ratings of an appraisal. */
export const ratingOptions = [
	notSaid,
	...appraisalPartSchema.shape.rating.unwrap().options.map(choice)
];

/** A form for a source, empty or as it stands. */
export function fieldsOf(source?: Source): SourceFields {
	const part = (name: Part): AppraisalField => ({
		rating: source?.appraisal?.[name]?.rating ?? '',
		note: source?.appraisal?.[name]?.note ?? ''
	});
	return {
		title: source?.title ?? '',
		kind: source?.kind ?? 'interview',
		date: source?.date ?? '',
		phase: source?.phase ?? '',
		citation: source?.citation ?? '',
		note: source?.note ?? '',
		groups: Object.keys(source?.groups ?? {}),
		persons: Object.keys(source?.persons ?? {}),
		cases: Object.keys(source?.cases ?? {}),
		appraisal: { relevance: part('relevance'), rigour: part('rigour'), richness: part('richness') }
	};
}

/** A set of ids as a record keeps it; `null` for none. */
function setOf(ids: readonly string[]) {
	return ids.length === 0 ? null : Object.fromEntries(ids.map((id) => [id, true as const]));
}

/** Words as a record keeps them; `null` for none. */
function wordsOf(typed: string): string | null {
	return typed.trim() === '' ? null : typed.trim();
}

function appraisalOf(fields: SourceFields['appraisal']): Source['appraisal'] | null {
	const said = appraisalParts.flatMap((name) => {
		const { rating, note } = fields[name];
		const part = {
			...(rating === '' ? {} : { rating }),
			...(note.trim() === '' ? {} : { note: note.trim() })
		};
		return Object.keys(part).length === 0 ? [] : [[name, part] as const];
	});
	return said.length === 0 ? null : Object.fromEntries(said);
}

/** What a form says, as a command takes it; `null` empties a field. */
export function editedFields(fields: SourceFields) {
	return {
		title: fields.title.trim(),
		kind: fields.kind,
		date: wordsOf(fields.date),
		phase: fields.phase === '' ? null : fields.phase,
		citation: wordsOf(fields.citation),
		note: wordsOf(fields.note),
		groups: setOf(fields.groups),
		persons: setOf(fields.persons),
		cases: setOf(fields.cases),
		appraisal: appraisalOf(fields.appraisal)
	};
}

/** The same for a new source, without what is empty. */
export function newFields(fields: SourceFields) {
	const entries = Object.entries(editedFields(fields)).filter(([, value]) => value !== null);
	return Object.fromEntries(entries) as {
		[Key in keyof ReturnType<typeof editedFields>]-?: NonNullable<
			ReturnType<typeof editedFields>[Key]
		>;
	};
}
