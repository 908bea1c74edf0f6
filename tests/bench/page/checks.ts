import { checks, runChecks } from '../../../src/lib/core/checks';
import { gatherEvidence } from '../../../src/lib/core/evidence';
import type { Extract } from '../../../src/lib/core/model/extract';
import type { Kind } from '../../../src/lib/core/model/kinds';
import { modelOf, type Model } from '../../../src/lib/core/model/model';
import '../../../src/lib/core/strict-zod';

/** Times of all checks in milliseconds: on a project just read, and after one edit each time. On a project just read the app runs one check after the other with pauses for the page: `longest` is the check that took longest each time. */
export interface CheckTimes {
	readonly findings: number;
	readonly fresh: number[];
	readonly longest: number[];
	readonly afterCoding: number[];
	readonly afterRenaming: number[];
}

declare global {
	var timeChecks: (records: readonly { kind: Kind; record: { id: string } }[]) => CheckTimes;
}

globalThis.timeChecks = (records) => {
	const rounds = 20;
	const fresh: number[] = [];
	const longest: number[] = [];
	let model = modelOf(records);
	for (let round = 0; round < rounds; round++) {
		model = modelOf(structuredClone(records));
		const times = timesOneByOne(model);
		fresh.push(times.reduce((sum, time) => sum + time, 0));
		longest.push(Math.max(...times));
	}
	const afterCoding = roundsOf(rounds, model, (before, round) => codedOnceMore(before, round));
	const afterRenaming = roundsOf(rounds, model, (before, round) => renamed(before, round));
	return { findings: findingsOf(model).length, fresh, longest, afterCoding, afterRenaming };
};

function findingsOf(model: Model) {
	return runChecks(model, gatherEvidence(model));
}

function timesOneByOne(model: Model): number[] {
	const evidence = gatherEvidence(model);
	return checks.map((check) => {
		const begun = performance.now();
		check.find(model, evidence, new Map());
		return performance.now() - begun;
	});
}

function timeOf(model: Model): number {
	const begun = performance.now();
	findingsOf(model);
	return performance.now() - begun;
}

function roundsOf(
	rounds: number,
	start: Model,
	edit: (model: Model, round: number) => Model
): number[] {
	let model = start;
	return Array.from({ length: rounds }, (_, round) => {
		model = edit(model, round);
		return timeOf(model);
	});
}

/** The project after one coding more on some extract. */
function codedOnceMore(model: Model, round: number): Model {
	const extracts = [...model.extract.values()];
	const before = extracts[(round * 977) % extracts.length] as Extract;
	const [element] = model.element.keys();
	if (element === undefined) return model;
	const coding = {
		id: `coding:more.${round}` as const,
		target: { kind: 'element' as const, element },
		bearing: 'speaks of' as const,
		at: before.at
	};
	const after = { ...before, codings: { ...before.codings, [coding.id]: coding } };
	return { ...model, extract: new Map(model.extract).set(before.id, after) };
}

/** The project after some element got another label. */
function renamed(model: Model, round: number): Model {
	const elements = [...model.element.values()];
	const before = elements[(round * 97) % elements.length];
	if (before === undefined) return model;
	const after = { ...before, label: `${before.label} again` };
	return { ...model, element: new Map(model.element).set(before.id, after) };
}
