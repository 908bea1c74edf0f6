import type { Change } from '../change';
import type { Model } from '../model/model';
import type { Aside, Chapter, Told } from './told';
import {
	decisionsOfStandings,
	idsAdded,
	toldChange,
	toldDecision,
	toldVersion
} from './told-steps';

/** How the steps are put under headings: by the day as the reader counts days, or by the versions they lead up to. */
export type Grouping =
	{ readonly by: 'day'; readonly dayOf: (at: string) => string } | { readonly by: 'version' };

/** What the narrative is told from. */
export interface Journal {
	/** All changes, oldest first. */
	readonly changes: readonly Change[];
	readonly isUndone: (seq: number) => boolean;
}

/** A step, or a change that is only counted. */
interface Happening {
	readonly at: string;
	readonly told?: Told;
	readonly counted?: Change | 'undone';
}

/**
 * How the theory changed, oldest first: changes of the theory with their reasons, decisions, versions
 * and standings. What was taken back is left out; evidence and layout are counted. Words are those
 * that stand in the project now, so that what was erased or renamed stays so.
 */
export function narrativeOf(model: Model, journal: Journal, grouping: Grouping): Chapter[] {
	const happenings = [...happeningsIn(model, journal), ...recordsIn(model, journal)].sort(inTime);
	return chaptersOf(happenings, headingsFor(grouping));
}

function* happeningsIn(model: Model, { changes, isUndone }: Journal): Generator<Happening> {
	for (const change of changes) {
		const { at, seq, scope, undoes, redoes } = change;
		if (undoes !== undefined || redoes !== undefined || isUndone(seq))
			yield { at, counted: 'undone' };
		else if (scope !== 'theory') yield { at, counted: change };
		else for (const told of toldChange(model, change)) yield { at, told };
	}
}

/** Decisions and versions are told from their records: those that came with the project stand in no journal. */
function* recordsIn(model: Model, { changes }: Journal): Generator<Happening> {
	const withStandings = decisionsOfStandings(changes);
	for (const decision of model.decision.values())
		if (!withStandings.has(decision.id))
			yield { at: decision.at, told: toldDecision(model, decision) };
	const freezing = new Map(
		changes.flatMap((change) => idsAdded(change, 'version').map((id) => [id, change] as const))
	);
	for (const version of model.version.values()) {
		const told = toldVersion(model, version, freezing.get(version.id));
		yield { at: told.at, told };
	}
}

function inTime(one: Happening, other: Happening): number {
	if (one.at !== other.at) return one.at < other.at ? -1 : 1;
	return (one.told?.seq ?? 0) - (other.told?.seq ?? 0);
}

/** Under which heading a step stands, and whether the next one begins another. */
interface Headings {
	titleOf(happening: Happening): string | undefined;
	readonly last: string;
	readonly isClosedBy: (happening: Happening) => boolean;
}

function headingsFor(grouping: Grouping): Headings {
	if (grouping.by === 'day')
		return { titleOf: ({ at }) => grouping.dayOf(at), last: '', isClosedBy: () => false };
	return {
		titleOf: () => undefined,
		last: 'Since then',
		isClosedBy: ({ told }) => told?.kind === 'version'
	};
}

function chaptersOf(happenings: readonly Happening[], headings: Headings): Chapter[] {
	const chapters: Chapter[] = [];
	let some: Happening[] = [];
	let title: string | undefined;
	const close = (heading: string) => {
		if (some.length > 0) chapters.push(chapterOf(some, heading, chapters.length));
		some = [];
	};
	for (const happening of happenings) {
		const next = headings.titleOf(happening);
		if (next !== title) close(title ?? '');
		title = next;
		some.push(happening);
		if (headings.isClosedBy(happening)) close(`Up to “${happening.told?.version ?? ''}”`);
	}
	close(title ?? (chapters.length === 0 ? 'So far' : headings.last));
	return chapters;
}

function chapterOf(some: readonly Happening[], title: string, place: number): Chapter {
	const told = some.flatMap((one) => one.told ?? []);
	const counted = some.flatMap((one) => one.counted ?? []);
	return { key: `${place} ${title}`, title, told: likeTogether(told), aside: asideOf(counted) };
}

function asideOf(counted: readonly (Change | 'undone')[]): Aside {
	const changes = counted.filter((one) => one !== 'undone');
	return {
		evidence: changes.filter(({ scope }) => scope === 'evidence').length,
		layout: changes.filter(({ scope }) => scope === 'layout').length,
		undone: counted.length - changes.length,
		files: [...new Set(changes.flatMap(({ file }) => file ?? []))]
	};
}

/** Changes of one import that say the same kind of thing are told once. */
function likeTogether(told: readonly Told[]): Told[] {
	const groups = new Map<string, Told[]>();
	for (const one of told) {
		const others = groups.get(one.batch ?? one.key);
		if (others === undefined) groups.set(one.batch ?? one.key, [one]);
		else others.push(one);
	}
	return [...groups.values()].flatMap(([first, ...others]) => {
		if (first === undefined) return [];
		if (others.length === 0) return first;
		return { ...first, text: `${first.text}, and ${others.length} more of the same import` };
	});
}
