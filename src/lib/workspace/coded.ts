import { Refused } from '$lib/core/applies';
import type { ReportLine } from '$lib/core/exchange/coded/report';
import { pathKey } from '$lib/core/exchange/coded/propose-uses';
import type { CodeUse } from '$lib/core/model/intake';
import type { Model } from '$lib/core/model/model';
import { CodedFailed, type CodedReader } from '$lib/workers/coded-client';
import type { CodedChoices } from '$lib/workers/coded-messages';
import type { Workspace } from './workspace.svelte';

export { CodedFailed, CodedReader } from '$lib/workers/coded-client';
export type {
	CodedChoices,
	CodedPhase,
	QuotationSheet,
	TriadSeen
} from '$lib/workers/coded-messages';

/** What codes were taken as by earlier imports, the latest last, by their path. */
export function earlierUses(model: Model): Map<string, CodeUse> {
	const intakes = [...model.intake.values()].sort((one, other) => (one.at < other.at ? -1 : 1));
	return new Map(
		intakes.flatMap(({ codes }) => codes.map(({ path, use }) => [pathKey(path), use] as const))
	);
}

/** Takes a coded project that was looked over into the open one: a worker stores it as one batch, and it is one step to undo. Given up, nothing of it remains. */
export async function takeInCoded(
	workspace: Workspace,
	reader: CodedReader,
	choices: CodedChoices
): Promise<readonly ReportLine[] | Refused> {
	try {
		await workspace.settled();
		const done = await reader.takeIn(workspace.address, choices, workspace.coder);
		const outcome = await workspace.takeUp(done.seq);
		return outcome instanceof Refused ? outcome : done.report;
	} catch (error) {
		await workspace.tidyUp().catch(() => undefined);
		if (error instanceof CodedFailed) return new Refused(error.message);
		throw error;
	}
}
