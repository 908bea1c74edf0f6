import { isDeepStrictEqual } from 'node:util';
import { Refused, tryDiff } from '../../src/lib/core/applies';
import type { Change } from '../../src/lib/core/change';
import { invert } from '../../src/lib/core/diff';
import { recordsOf } from '../../src/lib/core/exchange/project-file/contents';
import { modelOf } from '../../src/lib/core/model/model';
import type { Acknowledged } from './edit-in-page';
import type { Stored, StoredProject } from './read-stored';

type Records = StoredProject['records'];

/** What is wrong with a storage after a crash, whatever was done before: databases nobody lists, journals with gaps, records that the journal does not account for. */
export function storageFaults({ databases, projects }: Stored): string[] {
	const listed = ['retroduce-catalogue', ...projects.map(({ database }) => database)].sort();
	const left = databases.filter((name) => !listed.includes(name));
	const lost = listed.filter((name) => !databases.includes(name));
	return [
		...left.map((name) => `the database ${name} is left over`),
		...lost.map((name) => `the database ${name} is listed and not there`),
		...projects.flatMap(projectFaults)
	];
}

function projectFaults({ name, head, journal, records, staged }: StoredProject): string[] {
	const gap = journal.findIndex(({ seq }, place) => seq !== place + 1);
	const faults = [
		...(gap < 0 ? [] : [`the journal of ${name} has a gap before ${gap + 1}`]),
		...(head === journal.length ? [] : [`${name} says ${head} changes and has ${journal.length}`]),
		...(staged === 0 ? [] : [`${name} has ${staged} parts of an import that nobody published`])
	];
	let model = modelOf(records);
	for (const { seq, diff } of journal.toReversed()) {
		const before = tryDiff(model, invert(diff));
		if (before instanceof Refused)
			return [...faults, `the records of ${name} do not stand as change ${seq} left them`];
		model = before;
	}
	return faults;
}

/** What the changes of a theory would be acknowledged as, in their order. */
export function asAcknowledged(journal: readonly Change[]): Acknowledged[] {
	return journal
		.filter(({ scope }) => scope === 'theory')
		.map(({ command, undoes, redoes }) => ({
			command,
			...(undoes === undefined ? {} : { again: 'undo' as const }),
			...(redoes === undefined ? {} : { again: 'redo' as const }),
			shown: 'a change that was not shown any more'
		}));
}

/** What was acknowledged and is not there, or is there and was never asked for. One change may be stored that the browser had no time to show. */
export function lostEdits(
	stored: readonly Acknowledged[],
	acknowledged: readonly Acknowledged[]
): string[] {
	const missing = acknowledged
		.filter(({ command, again }, place) => {
			const there = stored[place];
			return command !== there?.command || again !== there.again;
		})
		.map(({ shown }) => `“${shown}” was shown as done and is not in the journal at its place`);
	const more = stored.length - acknowledged.length;
	return more <= 1 ? missing : [...missing, `${more} changes are stored that were not shown`];
}

/** Whether a project holds exactly the records of a project file; where cards stand is worked out after it was opened. */
export function holdsExactly(project: StoredProject, file: Records): boolean {
	return isDeepStrictEqual(byId(project.records), byId(file));
}

function byId(records: Records): Map<string, unknown> {
	const all = [...recordsOf(modelOf(records))].filter(({ kind }) => kind !== 'view');
	return new Map(all.map(({ record }) => [record.id, record]));
}
