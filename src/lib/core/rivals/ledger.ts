import { codingsUnder, type CodedExtract, type Evidence } from '../evidence';
import { partsOf } from '../graph/parts';
import { remember } from '../graph/remember';
import type { Bearing } from '../model/coding';
import type { Configuration } from '../model/configuration';
import type { Extract } from '../model/extract';
import type { Id } from '../model/id';
import type { Model, Table } from '../model/model';
import type { Theory } from '../model/theory';
import type { Rivals } from './rival-groups';

/** What a passage does for rival theories: bears on them differently, on one alone, on all alike, or it is not judged yet. */
export type Telling = 'tells apart' | 'on one alone' | 'alike' | 'not judged';

/** One passage with what it does for each rival it speaks to. */
export interface LedgerLine {
	readonly extract: Extract;
	readonly telling: Telling;
	/** The codings on each theory, its configurations, their parts and chains through them; a theory that it does not speak to has none. */
	readonly codings: ReadonlyMap<Id<'theory'>, readonly CodedExtract[]>;
}

const order: readonly Telling[] = ['tells apart', 'on one alone', 'alike', 'not judged'];

/** Made anew only where the codings, the configurations or the rivals themselves changed. */
const ledgers = remember((_: Rivals) =>
	remember((__: Table<'configuration'>) => new WeakMap<Evidence, readonly LedgerLine[]>())
);

/** The passages that speak to any of some rivals, those that tell them apart first; in no line is anything added up. */
export function rivalLedger(
	model: Pick<Model, 'configuration'>,
	evidence: Evidence,
	rivals: Rivals
): readonly LedgerLine[] {
	const known = ledgers(rivals)(model.configuration);
	const lines = known.get(evidence) ?? ledger(model, evidence, rivals);
	known.set(evidence, lines);
	return lines;
}

function ledger(
	model: Pick<Model, 'configuration'>,
	evidence: Evidence,
	rivals: Rivals
): readonly LedgerLine[] {
	const spoken = new Map<Extract, Map<Id<'theory'>, CodedExtract[]>>();
	for (const theory of rivals)
		for (const key of keysOf(model, evidence, theory))
			for (const coded of codingsUnder(evidence, key)) {
				let line = spoken.get(coded.extract);
				if (line === undefined) {
					line = new Map<Id<'theory'>, CodedExtract[]>();
					spoken.set(coded.extract, line);
				}
				const own = line.get(theory.id);
				if (own === undefined) line.set(theory.id, [coded]);
				else own.push(coded);
			}
	const lines = new Map<Telling, LedgerLine[]>(order.map((one) => [one, []]));
	for (const [extract, codings] of spoken) {
		const telling = tellingOf(codings);
		lines.get(telling)?.push({ extract, telling, codings });
	}
	return [...lines.values()].flat();
}

const judged: readonly Bearing[] = ['supports', 'refutes', 'refines'];

/** The bearings of some codings that were judged, each once, in the order of the lists. */
export function bearingsIn(codings: readonly CodedExtract[]): Bearing[] {
	const [only] = codings;
	if (only !== undefined && codings.length === 1)
		return judged.includes(only.coding.bearing) ? [only.coding.bearing] : [];
	return judged.filter((one) => codings.some(({ coding }) => coding.bearing === one));
}

function tellingOf(codings: ReadonlyMap<string, readonly CodedExtract[]>): Telling {
	const told: string[] = [];
	for (const list of codings.values()) {
		const bearings = bearingsIn(list).join();
		if (bearings !== '') told.push(bearings);
	}
	if (told.length === 0) return 'not judged';
	if (told.length === 1) return 'on one alone';
	return told.every((one) => one === told[0]) ? 'alike' : 'tells apart';
}

/** What a coding on a theory can stand under: the theory, its configurations and their parts, and chains that run through one of them. */
function keysOf(model: Pick<Model, 'configuration'>, evidence: Evidence, theory: Theory): string[] {
	const keys: string[] = [theory.id];
	for (const id of Object.keys(theory.configurations) as Id<'configuration'>[]) {
		const found = model.configuration.get(id);
		if (found !== undefined) keys.push(...partIds(found));
	}
	for (const key of evidence.chains)
		if (codingsUnder(evidence, key).some((coded) => runsThrough(coded, theory))) keys.push(key);
	return keys;
}

const partIds = remember((configuration: Configuration): readonly string[] => {
	const { occurrences, links } = partsOf(configuration);
	return [configuration.id, ...occurrences.map(({ id }) => id), ...links.map(({ id }) => id)];
});

function runsThrough({ coding: { target } }: CodedExtract, { configurations }: Theory): boolean {
	return (
		target.kind === 'chain' &&
		target.links.some(({ configuration }) => configuration in configurations)
	);
}
