import { anchoredIn, correctText, type CarriedPlaces } from '$lib/core/commands/correct-text';
import type { Anchor, Extract } from '$lib/core/model/extract';
import type { Source } from '$lib/core/model/source';
import type { Carried } from '$lib/core/reading/carry-over';
import { carryPassages } from '$lib/workspace/documents';
import { prepareText } from '$lib/workspace/texts';
import type { Workspace } from '$lib/workspace/workspace.svelte';
import { carriedLine, type CarriedReport } from './carried-words';

/** A corrected text that was looked at, and what becomes of the extracts in it. */
export interface Looked {
	/** The text as it was given. */
	readonly given: string;
	readonly stored: { readonly sha256: string; readonly text: string; readonly length: number };
	readonly places: CarriedPlaces;
	readonly report: CarriedReport;
}

/** Looks what becomes of a source's extracts in a corrected text; nothing where it was stopped, or the earlier text is not here. */
export async function lookAtCorrection(
	workspace: Workspace,
	source: Source,
	given: string,
	signal: AbortSignal
): Promise<Looked | undefined> {
	const sha256 = source.currentText && source.texts[source.currentText]?.sha256;
	const before = sha256 === undefined ? undefined : await workspace.readText(sha256);
	if (sha256 === undefined || before === undefined) return undefined;
	const stored = await prepareText(given);
	const extracts = anchoredIn(workspace.model, source.id);
	const anchors = new Map(extracts.map(({ id, anchor }) => [id, anchor as Anchor]));
	const correction = {
		before: { sha256, text: before },
		after: { sha256: stored.sha256, text: stored.text }
	};
	const carried = await carryPassages({ correction, anchors }, signal);
	if (carried === undefined) return undefined;
	const places = new Map([...carried].map(([id, one]) => [id, placeOf(one)]));
	return { given, stored, places, report: reportOf(extracts, carried) };
}

function placeOf(carried: Carried): Anchor | undefined {
	return carried.outcome === 'lost' ? undefined : carried.anchor;
}

function reportOf(
	extracts: readonly Extract[],
	carried: ReadonlyMap<Extract['id'], Carried>
): CarriedReport {
	const those = (outcome: Carried['outcome']) =>
		extracts.filter(({ id }) => carried.get(id)?.outcome === outcome);
	return {
		exact: those('exact').length,
		moved: those('moved').map(carriedLine),
		lost: those('lost').map(carriedLine)
	};
}

/** The command that gives a source the text that was looked at. */
export function correction(source: Source, looked: Looked, fileName?: string, note = '') {
	return correctText({
		source: source.id,
		text: { sha256: looked.stored.sha256, length: looked.stored.length },
		places: looked.places,
		...(fileName === undefined ? {} : { fileName }),
		...(note.trim() === '' ? {} : { note: note.trim() })
	});
}
