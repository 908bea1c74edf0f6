import type { Change } from '../../change';
import { asChange } from '../../change-schema';
import { canonicalJson } from './canonical-json';
import type { ProjectFileLimits } from './limits';
import { linesOf } from './lines';
import { problemAt } from './problem';
import { encode, joined, type Bytes } from './utf8';
import type { Work } from './work';

export const journalName = 'journal.ndjson';

/** The journal as lines, oldest change first. */
export async function writeJournal(journal: readonly Change[], work: Work): Promise<Bytes> {
	const lines: Bytes[] = [];
	for (const change of [...journal].sort((one, other) => one.seq - other.seq)) {
		const line = encode(`${canonicalJson(change)}\n`);
		lines.push(line);
		await work.step(line.length);
	}
	return joined(lines);
}

/** Reads the journal: each change valid, their numbers without a gap. A journal may begin later than 1 where its beginning was folded away. */
export async function readJournal(
	bytes: Bytes,
	limits: ProjectFileLimits,
	work: Work
): Promise<readonly Change[]> {
	const journal: Change[] = [];
	for await (const { value, number } of linesOf(journalName, bytes, limits, work)) {
		const change = asChange(value);
		if (typeof change === 'string')
			throw problemAt(journalName, number, `this is not a change: ${change}.`);
		const last = journal.at(-1);
		if (last !== undefined && change.seq !== last.seq + 1)
			throw problemAt(
				journalName,
				number,
				`change ${last.seq} is followed by change ${change.seq}, so something is missing or out of order.`
			);
		journal.push(change);
	}
	return journal;
}
