import { anchorAt, type Stretch } from '$lib/core/anchors';
import { codeImpliedLink } from '$lib/core/commands/code-implied-link';
import type { Command } from '$lib/core/commands/command';
import { createElement } from '$lib/core/commands/create-element';
import { elementLabelled } from '$lib/core/commands/elements';
import { addCoding, addExtract, editCoding, type NewCoding } from '$lib/core/commands/extracts';
import { inOneChange } from '$lib/core/commands/in-one-change';
import type { Bearing, Coding, Status } from '$lib/core/model/coding';
import type { Extract } from '$lib/core/model/extract';
import type { Id } from '$lib/core/model/id';
import type { Model } from '$lib/core/model/model';
import type { Target } from '$lib/core/model/target';
import { sameValue } from '$lib/core/same-value';
import { newId } from '$lib/workspace/context';
import type { Subject } from '$lib/workspace/selection.svelte';
import { givenBySource } from './given-by-source';

/** What a passage is coded to: something of the theory, or an element that is made for it. */
export type CodedTo = Subject | { readonly kind: 'new element'; readonly label: string };

/** How a passage is judged when it is coded. */
export interface Judgement {
	readonly bearing: Bearing;
	readonly status: Status;
}

/** A stretch of a source's text. */
export interface Passage {
	readonly source: Id<'source'>;
	readonly sha256: string;
	readonly text: string;
	readonly stretch: Stretch;
}

/** The extract that holds exactly this stretch, if there is one. */
export function extractOf(model: Model, passage: Passage): Extract | undefined {
	const { source, sha256, stretch } = passage;
	for (const extract of model.extract.values())
		if (
			extract.source === source &&
			extract.anchor?.text === sha256 &&
			extract.anchor.start === stretch.start &&
			extract.anchor.end === stretch.end
		)
			return extract;
	return undefined;
}

/** The command that makes an extract of a passage, with its coding where one is given. */
export function extractPassage(
	model: Model,
	extract: Id<'extract'>,
	{ source, sha256, text, stretch }: Passage,
	codings: readonly NewCoding[] = []
): Command {
	return addExtract({
		...givenBySource(model, source, { text, stretch }),
		extract,
		source,
		anchor: anchorAt(sha256, text, stretch),
		codings
	});
}

/** Codes a passage in one change: its extract is made where there is none yet; gives that extract's id with the command. */
export function codePassage(
	model: Model,
	passage: Passage,
	to: CodedTo,
	judgement: Judgement,
	coder?: Id<'coder'>
): { extract: Id<'extract'>; command: Command } {
	const known = extractOf(model, passage);
	if (known !== undefined)
		return { extract: known.id, command: codeExtract(known, to, judgement, coder) };
	const extract = newId('extract');
	if (to.kind === 'new element' || to.kind === 'implied link') {
		const bare = extractPassage(model, extract, passage);
		return { extract, command: afterwards(bare, extract, to, judgement) };
	}
	const command = extractPassage(model, extract, passage, [{ target: to, ...judgement }]);
	return { extract, command };
}

/** Codes an extract; where this coder has coded it so already, that coding is judged anew. */
export function codeExtract(
	extract: Extract,
	to: CodedTo,
	judgement: Judgement,
	coder?: Id<'coder'>
): Command {
	if (to.kind === 'new element') return afterwards(undefined, extract.id, to, judgement);
	if (to.kind === 'implied link') return codingStep(extract.id, to, judgement)();
	const same = codingOn(extract, to, coder);
	if (same === undefined) return codingStep(extract.id, to, judgement)();
	const bearing = to.kind === 'element' ? 'speaks of' : judgement.bearing;
	const fields = { bearing, status: judgement.status };
	return editCoding({ extract: extract.id, coding: same.id, fields });
}

/** What a coder has coded an extract to a target with, if they have. */
export function codingOn(
	{ codings }: Extract,
	to: CodedTo,
	coder: Id<'coder'> | undefined
): Coding | undefined {
	return Object.values(codings).find(
		(coding) => coding.coder === coder && sameValue(coding.target, to)
	);
}

/** How something coded by one key is judged: not at all yet, but that an element, which claims nothing, is spoken of. */
export function unjudged(to: CodedTo, status: Status): Judgement {
	const ofElement = to.kind === 'element' || to.kind === 'new element';
	return { bearing: ofElement ? 'speaks of' : 'not yet judged', status };
}

function codingStep(extract: Id<'extract'>, to: Subject, judgement: Judgement): () => Command {
	if (to.kind !== 'implied link')
		return () => addCoding({ extract, coding: { target: to, ...judgement } });
	const { configuration, from, to: end } = to;
	return () => codeImpliedLink({ extract, configuration, from, to: end, coding: judgement });
}

/** One change of several steps: the extract where it is new, the element where it is new, then the coding. */
function afterwards(
	first: Command | undefined,
	extract: Id<'extract'>,
	to: Exclude<CodedTo, Target>,
	judgement: Judgement
): Command {
	const begun = first === undefined ? [] : [() => first];
	const about = [extract];
	if (to.kind === 'implied link')
		return inOneChange({ name: 'code-implied-link', scope: 'evidence', about }, [
			...begun,
			codingStep(extract, to, judgement)
		]);
	const target = (model: Model): Target => ({
		kind: 'element',
		element: elementLabelled(model, to.label)?.id ?? 'element:none'
	});
	return inOneChange({ name: 'add-coding', scope: 'evidence', about }, [
		...begun,
		() => createElement({ label: to.label }),
		(model) => addCoding({ extract, coding: { target: target(model), ...judgement } })
	]);
}
