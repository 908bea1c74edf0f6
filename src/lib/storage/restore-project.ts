import { Refused } from '$lib/core/applies';
import { asItStood, endOfImport, type Watch } from '$lib/core/restore/as-it-stood';
import { textsNeeded } from '$lib/core/restore/texts-needed';
import type { ProjectToWrite } from '$lib/core/exchange/project-file/contents';
import type { Catalogue } from './catalogue';
import { renamed } from './duplicate-project';
import { openQuietly } from './open-project';
import type { ProjectEntry } from './project-entry';

/** Which moment of a project is restored, and what the copy is called. */
export interface Moment {
	/** The change after which it stood so; 0 is before the first. */
	readonly seq: number;
	readonly name: string;
}

/** Makes a copy of a project as it stood at a moment, with its trail up to there and its texts; the project stays as it is. */
export async function restoreProject(
	catalogue: Catalogue,
	id: string,
	moment: Moment,
	watch?: Watch
): Promise<ProjectEntry | Refused> {
	const store = await openQuietly(catalogue, id);
	try {
		if (store.stopped !== undefined) throw store.stopped;
		const then = wholeAt(await store.exportAll(), moment.seq, watch);
		const copy = then instanceof Refused ? then : renamed(then, moment.name);
		return copy instanceof Refused ? copy : await catalogue.create(copy);
	} finally {
		await store.close();
	}
}

function wholeAt(whole: ProjectToWrite, wanted: number, watch?: Watch): ProjectToWrite | Refused {
	const seq = endOfImport(whole.journal, wanted);
	const records = asItStood(whole.records, whole.journal, seq, watch);
	if (records instanceof Refused) return records;
	const journal = whole.journal.filter((change) => change.seq <= seq);
	return { ...whole, records, journal, texts: textsNeeded(whole.texts, records, journal) };
}
