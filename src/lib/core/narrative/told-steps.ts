import type { Change } from '../change';
import type { Id } from '../model/id';
import type { Decision } from '../model/judgement';
import type { Model } from '../model/model';
import type { Version } from '../model/version';
import { targetName } from '../checks/names';
import { listed } from '../checks/words';
import { nameOf, sentenceOf } from '../sentence';
import type { Told } from './told';

/** What a change of the theory is told as; nothing where its versions or decisions tell it. */
export function toldChange(model: Model, change: Change): Told[] {
	const standing = change.diff.find(
		({ kind, path }) => kind === 'theory' && path[0] === 'standing'
	);
	if (standing !== undefined) return [toldStanding(model, change, standing)];
	if (idsAdded(change, 'version').length > 0) return [];
	return [{ ...entryOf(change), kind: 'change', text: sentenceOf(change, model), extracts: [] }];
}

/** The ids of the records of a kind that a change adds. */
export function idsAdded(change: Change, kind: string): string[] {
	return change.diff.flatMap((one) =>
		one.kind === kind && one.path.length === 0 && one.to !== undefined ? one.id : []
	);
}

/** The decisions that are told with the standing they set. */
export function decisionsOfStandings(changes: readonly Change[]): ReadonlySet<string> {
	return new Set(
		changes
			.filter(({ diff }) =>
				diff.some(({ kind, path }) => kind === 'theory' && path[0] === 'standing')
			)
			.flatMap((change) => idsAdded(change, 'decision'))
	);
}

/** What a decision is told as: its own words. */
export function toldDecision(model: Model, decision: Decision): Told {
	const { id, at, text, kind, coder } = decision;
	const about = aboutInWords(model, decision);
	return {
		key: id,
		kind: 'decision',
		at,
		text,
		...(coder === undefined ? {} : { by: coder }),
		...(about === '' ? {} : { about }),
		extracts: extractsOf(model, decision),
		decided: kind
	};
}

/** What a version is told as; one that was set up afterwards says so. */
export function toldVersion(model: Model, version: Version, change: Change | undefined): Told {
	const { id, name, reason, at, madeAfterwards, theory } = version;
	const of = model.theory.get(theory)?.name ?? version.frozen.theory.name;
	const done = madeAfterwards === true ? 'Set up afterwards' : 'Froze';
	return {
		...(change === undefined ? {} : entryOf(change)),
		key: id,
		kind: 'version',
		at: madeAfterwards === true ? at : (change?.at ?? at),
		text: `${done} the version “${name}” of “${of}”`,
		...(reason === '' ? {} : { why: reason }),
		extracts: [],
		version: name
	};
}

function toldStanding(
	model: Model,
	change: Change,
	{ id, from, to }: Change['diff'][number]
): Told {
	const name = model.theory.get(id as Id<'theory'>)?.name ?? 'a theory that is gone';
	const [decided] = idsAdded(change, 'decision');
	const decision = model.decision.get((decided ?? '') as Id<'decision'>);
	const was = typeof from === 'string' ? `; it was ${from}` : '';
	return {
		...entryOf(change),
		kind: 'standing',
		text: `“${name}” is ${String(to)}${was}`,
		...(decision === undefined ? {} : { why: decision.text }),
		extracts: decision === undefined ? [] : extractsOf(model, decision)
	};
}

function entryOf({
	seq,
	at,
	by,
	why,
	batch,
	command
}: Change): Omit<Told, 'kind' | 'text' | 'extracts'> {
	return {
		key: `change ${seq}`,
		at,
		seq,
		...(by === undefined ? {} : { by }),
		...(why === undefined ? {} : { why }),
		...(batch === undefined ? {} : { batch: `${batch} ${command}` })
	};
}

function aboutInWords(model: Model, { about }: Decision): string {
	return listed(
		about.flatMap((one) =>
			one.kind === 'record' ? (nameOf(model, one.record) ?? []) : targetName(model, one)
		)
	);
}

function extractsOf(model: Model, { extracts = {} }: Decision): Id<'extract'>[] {
	return (Object.keys(extracts) as Id<'extract'>[]).filter((id) => model.extract.has(id));
}
