import {
	acceptTable,
	type AcceptedConfiguration,
	type AcceptedTablePlaces
} from '$lib/core/commands/accept-table';
import { folded } from '$lib/core/commands/elements';
import { anchorOfQuote } from '$lib/core/exchange/tables/anchor-of-quote';
import type { ProposedConfiguration } from '$lib/core/exchange/tables/proposed';
import type { Outcome } from '$lib/workspace/outcome';
import type { Workspace } from '$lib/workspace/workspace.svelte';

/** Configurations that are worked out in one go: few enough that the page stays free. */
const atOnce = 10;

/** How far an import has come, in rows of its table, and how to stop it. */
export interface Watched {
	readonly signal: AbortSignal;
	readonly progress: (rows: number) => void;
}

/** Imports configurations of a table as one change; quotes that stand in the stored text of their source are tied to their place there. */
export async function importRows(
	workspace: Workspace,
	chosen: readonly ProposedConfiguration[],
	places: AcceptedTablePlaces,
	{ signal, progress }: Watched
): Promise<Outcome> {
	const texts = await textsOf(workspace, chosen);
	const runs: AcceptedConfiguration[][] = [];
	for (let at = 0; at < chosen.length; at += atOnce) {
		runs.push(chosen.slice(at, at + atOnce).map((one) => withAnchors(one, texts)));
		if (texts.size > 0) await new Promise((resolve) => setTimeout(resolve));
	}
	const commands = runs.map((configurations) => ({
		...acceptTable({ configurations, ...places }),
		file: places.file
	}));
	const [
		first = { ...acceptTable({ configurations: [], ...places }), file: places.file },
		...more
	] = commands;
	const rowsUntil = runs.map((_, nth) =>
		runs.slice(0, nth + 1).reduce((sum, run) => sum + run.flatMap(({ rows }) => rows).length, 0)
	);
	return workspace.runInTurns([first, ...more], {
		signal,
		progress: (done) => progress(rowsUntil[done - 1] ?? 0)
	});
}

type Texts = ReadonlyMap<string, { readonly sha256: string; readonly text: string }>;

/** The stored texts of the sources that are quoted, by the folded title of the source. */
async function textsOf(
	workspace: Workspace,
	chosen: readonly ProposedConfiguration[]
): Promise<Texts> {
	const quoted = new Set(
		chosen.flatMap(({ quotes }) =>
			quotes.flatMap(({ source }) => (source === undefined ? [] : [folded(source)]))
		)
	);
	const texts = new Map<string, { sha256: string; text: string }>();
	for (const { title, texts: versions, currentText } of workspace.model.source.values()) {
		const sha256 = currentText === undefined ? undefined : versions[currentText]?.sha256;
		if (sha256 === undefined || !quoted.has(folded(title)) || texts.has(folded(title))) continue;
		const text = await workspace.readText(sha256);
		if (text !== undefined) texts.set(folded(title), { sha256, text });
	}
	return texts;
}

function withAnchors(one: ProposedConfiguration, texts: Texts): AcceptedConfiguration {
	const { remarks: _, ...accepted } = one;
	if (texts.size === 0) return accepted;
	return {
		...accepted,
		quotes: one.quotes.map((quote) => {
			const stored = quote.source === undefined ? undefined : texts.get(folded(quote.source));
			const anchor = stored && anchorOfQuote(quote.text, stored.sha256, stored.text);
			return anchor === undefined ? quote : { ...quote, anchor };
		})
	};
}
