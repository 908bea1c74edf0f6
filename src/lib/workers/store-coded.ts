import { tryDiff } from '$lib/core/applies';
import { schemaNumber } from '$lib/core/change';
import { Refused, type Context } from '$lib/core/commands/command';
import type { TakeInChoices } from '$lib/core/commands/take-in/choices';
import { TakeIn } from '$lib/core/commands/take-in/take-in';
import { takeInProject } from '$lib/core/commands/take-in/take-in-project';
import type { Diff } from '$lib/core/diff';
import { sourceCalled } from '$lib/core/commands/take-in/source-by-name';
import type { CodedProject } from '$lib/core/exchange/coded/coded-project';
import { isOwnFile } from '$lib/core/exchange/coded/own-file';
import { placedInHeldTexts, type HeldText } from '$lib/core/exchange/coded/place-in-held-texts';
import type { ReportLine } from '$lib/core/exchange/coded/report';
import type { Id } from '$lib/core/model/id';
import type { Model } from '$lib/core/model/model';
import type { ProjectStore } from '$lib/storage/project-store';
import type { Part } from '$lib/storage/rows';
import type { CodedPhase } from './coded-messages';

/** What storing an import needs to know. */
export interface Storing {
	readonly store: ProjectStore;
	readonly project: CodedProject;
	readonly choices: TakeInChoices;
	readonly coder: Id<'coder'> | undefined;
	readonly progress: (phase: CodedPhase, done: number, total: number) => void;
}

/** Takes a coded project into a stored one, as one batch that is published at once; where somebody else has written meanwhile, it is worked out again. */
export async function storeCoded(
	storing: Storing
): Promise<{ seq: number; report: readonly ReportLine[] } | Refused> {
	for (;;) {
		const done = await tryToStore(storing);
		if (done !== 'stale') return done;
	}
}

async function tryToStore({ store, project, choices, coder, progress }: Storing) {
	progress('preparing', 0, 1);
	const { model, head } = await store.load();
	const context = contextOf(coder);
	const held = await heldTexts(store, model, project);
	const takeIn = new TakeIn(
		model,
		placedInHeldTexts(project, held),
		{ ...choices, texts: new Map([...choices.texts, ...held]) },
		context
	);
	const whole: Diff[number][] = [];
	const parts = partsOf(takeIn, { choices, context, whole, progress });
	const staged = await store.stageBatch(`batch:${crypto.randomUUID()}`, parts);
	try {
		const after = tryDiff(model, whole);
		if (after instanceof Refused) {
			await staged.cancel();
			return after;
		}
		progress('publishing', 0, 1);
		const written = await staged.publish(head, after);
		if ('seq' in written) return { seq: written.seq, report: takeIn.report() };
		await staged.cancel();
		return 'stale';
	} catch (error) {
		await staged.cancel().catch(() => undefined);
		throw error;
	}
}

/** The texts that the project holds of sources whose text the file lacks, by the sources of the file. */
async function heldTexts(store: ProjectStore, model: Model, project: CodedProject) {
	const held = new Map<string, HeldText & { sha256: string; length: number }>();
	if (isOwnFile(project) || model.source.size === 0) return held;
	const isQuoted = new Set(project.passages.map(({ source }) => source));
	for (const { key, name, text } of project.sources) {
		if (text !== undefined || !isQuoted.has(key)) continue;
		const source = sourceCalled(model, name);
		const { sha256 } = (source?.currentText && source.texts[source.currentText]) ?? {};
		const words = sha256 === undefined ? undefined : await store.readText(sha256);
		if (source === undefined || sha256 === undefined || words === undefined) continue;
		held.set(key, { title: source.title, text: words, sha256, length: words.length });
	}
	return held;
}

/** One change for what all sources share, one for each source with its text, and one for the report. */
function* partsOf(
	takeIn: TakeIn,
	{
		choices,
		context,
		whole,
		progress
	}: Pick<Storing, 'choices' | 'progress'> & {
		readonly context: Context;
		/** Everything the parts do, collected on the way. */
		readonly whole: Diff[number][];
	}
): Generator<Part> {
	const part = (diff: Diff, texts: Part['texts'] = []): Part => {
		for (const change of diff) whole.push(change);
		return { change: changeOf(diff, choices.fileName, context), texts };
	};
	if (takeIn.shared.length > 0) yield part(takeIn.shared);
	const total = takeIn.parts.length;
	for (const [place, one] of takeIn.parts.entries()) {
		progress('storing', place, total);
		const diff = takeIn.source(one);
		const { text: stored, coded } = one;
		const texts =
			stored === undefined || coded.text === undefined
				? []
				: [{ sha256: stored.sha256, text: coded.text.text }];
		if (diff.length > 0) yield part(diff, texts);
	}
	progress('storing', total, total);
	yield part(takeIn.closing());
}

function changeOf(diff: Diff, file: string, { now, coder }: Context): Part['change'] {
	const { name, scope } = takeInProject.definition;
	const about = [...new Set(diff.filter(({ kind }) => kind === 'source').map(({ id }) => id))];
	return {
		command: name,
		about,
		file,
		at: now,
		...(coder === undefined ? {} : { by: coder }),
		scope,
		schema: schemaNumber,
		diff
	};
}

function contextOf(coder: Id<'coder'> | undefined): Context {
	return {
		newId: (prefix) => `${prefix}:${crypto.randomUUID()}`,
		now: new Date().toISOString(),
		...(coder === undefined ? {} : { coder })
	};
}
