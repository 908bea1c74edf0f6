import { agreeingUnits, type Agreeing } from './agreeing-units';
import { krippendorffAlpha } from './alpha';
import { alphaInterval, type Interval, type Resampling } from './alpha-interval';
import { differencesAmong, type Difference } from './differences';
import { doubleCoded, type DoubleCoded } from './double-coded';
import { cohenKappa } from './kappa';
import type { CoderKey, Passage } from './passages';
import type { Unsaid } from './ratings';
import { talliesOf, type Tally } from './tallies';
import { unitsByCharacter } from './units-by-character';
import { unitsByExtract, type OnlyOne } from './units-by-extract';
import { presentIn, type Unit } from './units';
import type { Compared } from './values';

/** What is to be compared, and how. */
export interface Comparing extends Resampling {
	readonly coders: readonly CoderKey[];
	/** Texts that are not compared though at least two of the coders coded them. */
	readonly textsLeftOut?: readonly string[];
	readonly unit: 'extract' | 'character';
	readonly compared: Compared;
	readonly onlyOne: OnlyOne;
}

/** A line of the comparison: one target, each unit with each target, or whole readings. */
export interface Line {
	readonly about: { readonly target: string } | 'pairs' | 'readings';
	/** Over all units that at least two coders have been at. */
	readonly all: Agreeing;
	/** Over those of them that any of the coders coded to it. */
	readonly touched: Agreeing;
	readonly kappa: number | Unsaid;
	readonly alpha: number | Unsaid;
	readonly interval: Interval | Unsaid;
}

/** How some coders read the same texts: what they both coded, where they differ, and how far they agree. */
export interface Comparison {
	readonly coded: DoubleCoded;
	readonly differences: readonly Difference[];
	readonly lines: readonly Line[];
}

/** What comparing needs: every coded passage, and how long each text is. */
export interface Material {
	readonly passages: readonly Passage[];
	readonly lengths: ReadonlyMap<string, number>;
}

/** Fewer units than this are too few for a coefficient: the house's own rule, since one unit more or less would turn it. */
export const fewestUnits = 10;

/** Compares what coders made of the same texts; tells after each target how many are done, of how many. */
export function compareCoders(
	{ passages, lengths }: Material,
	comparing: Comparing,
	onProgress: (done: number, total: number) => void = () => undefined
): Comparison {
	const { coders, onlyOne } = comparing;
	const theirs = passages.filter(({ readings }) =>
		readings.some(({ coder }) => coders.includes(coder))
	);
	const present = presentIn(theirs, coders);
	const isChosen = (text: string) =>
		isDouble(present.get(text)) && !comparing.textsLeftOut?.includes(text);
	const chosen = theirs.filter(({ text }) => isChosen(text));
	const extracts = unitsByExtract(chosen, coders, present, onlyOne);
	const units =
		comparing.unit === 'extract' ? extracts : unitsByCharacter(chosen, coders, present, lengths);
	return {
		coded: doubleCoded(theirs, present, extracts),
		differences: differencesAmong(extracts, comparing.compared),
		lines: linesOf(units, comparing, onProgress)
	};
}

/** Whether at least two coders have been at a text. */
function isDouble(present: readonly boolean[] = []): boolean {
	return present.filter(Boolean).length > 1;
}

function linesOf(
	units: readonly Unit[],
	comparing: Comparing,
	onProgress: (done: number, total: number) => void
): Line[] {
	const { targets, pairs, readings } = talliesOf(units, comparing.compared);
	const total = targets.size + 2;
	const lines = [
		lineOf('readings', readings, comparing),
		lineOf('pairs', { all: pairs, touched: pairs }, comparing)
	];
	for (const [target, tally] of targets) {
		onProgress(lines.length, total);
		lines.push(lineOf({ target }, tally, comparing));
	}
	onProgress(total, total);
	return lines;
}

function lineOf(about: Line['about'], tally: Tally, resampling: Resampling): Line {
	const all = agreeingUnits(tally.all);
	const tooFew: Unsaid | undefined =
		all.units >= fewestUnits
			? undefined
			: {
					short: 'too few units',
					why: `Fewer than ${fewestUnits} units: too few for a coefficient.`
				};
	return {
		about,
		all,
		touched: agreeingUnits(tally.touched),
		kappa: tooFew ?? cohenKappa(tally.all),
		alpha: tooFew ?? krippendorffAlpha(tally.all),
		interval: tooFew ?? alphaInterval(tally.all, resampling)
	};
}
