import type fc from 'fast-check';
import type { Finding } from '../../../src/lib/core/checks/finding';
import type { Coding } from '../../../src/lib/core/model/coding';
import type { Configuration } from '../../../src/lib/core/model/configuration';
import type { Model } from '../../../src/lib/core/model/model';
import type { Target } from '../../../src/lib/core/model/target';
import type { Theory } from '../../../src/lib/core/model/theory';
import { project, type SmallProject } from '../../fixtures/small-project';
import { setOf } from '../../fixtures/small-project-words';
import { parts, type Parts } from './random-project-parts';

/** Random small projects: a theory over a handful of elements with opposites and borrowed contexts, theories that stand and fall, and evidence of all kinds on everything in them. */
export const randomProject: fc.Arbitrary<Model> = parts.map((made) => {
	const small = project();
	writeTheory(small, made);
	const targets = targetsIn(small.model());
	writeEvidence(small, made, targets);
	writeJudgement(small, made, targets);
	return small.model();
});

function writeTheory(small: SmallProject, made: Parts): void {
	for (let nth = 0; nth < 6; nth++) {
		const opposite = made.opposites.find(([one, other]) => one === nth && other !== nth)?.[1];
		small.element(
			`e${nth}`,
			`e${nth}`,
			opposite === undefined ? {} : { oppositeOf: `element:e${opposite}` }
		);
	}
	made.configurations.forEach((one, index) => {
		const within = one.links.filter(
			([from, to]) => from !== to && from < one.occurrences.length && to < one.occurrences.length
		);
		const lender = one.contextsFrom;
		small.configuration(
			`${index}`,
			one.occurrences.map(({ element, roles }, place) => `${roles} e${element} as o${place}`),
			{
				links: within.map(([from, to]) => `o${from} > o${to}`),
				occurrences: Object.fromEntries(
					one.occurrences.map(({ layer, intent, desire }, place) => [
						`o${place}`,
						{
							...(layer === undefined ? {} : { layer }),
							...(intent === undefined ? {} : { intent }),
							...(desire === undefined ? {} : { desire })
						}
					])
				),
				record: {
					toldBy: { teller: one.toldBy as 'analyst' },
					...(lender === undefined || lender >= made.configurations.length || lender === index
						? {}
						: { contextsFrom: `configuration:${lender}` })
				}
			}
		);
	});
	made.theories.forEach(({ holds, standing, rivalOf }, index) => {
		const held = holds.filter((nth) => nth < made.configurations.length).map(String);
		small.theory(`t${index}`, held, {
			standing: standing as Theory['standing'],
			rank: index,
			...(rivalOf === undefined || rivalOf === index || rivalOf >= made.theories.length
				? {}
				: { rivalOf: setOf('theory', [`t${rivalOf}`]) })
		});
	});
}

function targetsIn(model: Model): Target[] {
	return [
		...[...model.element.keys()].map((element): Target => ({ kind: 'element', element })),
		...[...model.theory.keys()].map((theory): Target => ({ kind: 'theory', theory })),
		...[...model.configuration.values()].flatMap(({ id: configuration, ...one }): Target[] => [
			{ kind: 'configuration', configuration },
			...Object.values(one.occurrences).map(({ id }): Target => ({
				kind: 'occurrence',
				configuration,
				occurrence: id
			})),
			...Object.values(one.links).flatMap(({ id }): Target[] => [
				{ kind: 'link', configuration, link: id },
				{ kind: 'chain', links: [{ configuration, link: id }] }
			])
		])
	];
}

function writeEvidence(small: SmallProject, made: Parts, targets: readonly Target[]): void {
	for (let nth = 0; nth < 3; nth++) {
		small.group(`g${nth}`).case(`c${nth}`);
		small.person(`p${nth}`, { groups: setOf('group', nth === 2 ? ['g0', 'g1'] : [`g${nth}`]) });
	}
	made.dates.forEach((date, nth) =>
		small.source(`s${nth}`, date === undefined ? {} : { date: date.slice(0, 10) })
	);
	made.extracts.forEach(({ source, person, group, cases, codings: list }, nth) => {
		const written = list.map((one, place) => codingFrom(`${nth}.${place}`, one, targets));
		small.extract(`${nth}`, [], {
			source: `s${source}`,
			cases: cases.map((one) => `c${one}`),
			...(person === undefined ? {} : { person: `p${person}` }),
			...(group === undefined ? {} : { group: `g${group}` }),
			record: { codings: Object.fromEntries(written.map((one) => [one.id, one])) }
		});
	});
}

function codingFrom(
	name: string,
	one: Parts['extracts'][number]['codings'][number],
	targets: readonly Target[]
): Coding {
	const target = targets[one.target % targets.length] as Target;
	return {
		id: `coding:${name}`,
		target,
		bearing: target.kind === 'element' ? 'speaks of' : one.bearing,
		...(one.status === undefined ? {} : { status: one.status }),
		...(one.coder === undefined ? {} : { coder: `coder:${one.coder}` }),
		at: one.at
	};
}

function writeJudgement(small: SmallProject, made: Parts, targets: readonly Target[]): void {
	made.decisions.forEach(({ about, extract, at }, nth) =>
		small.add('decision', {
			id: `decision:${nth}`,
			kind: 'note',
			text: 'Decided',
			about: [targets[about % targets.length] as Target],
			...(extract === undefined ? {} : { extracts: setOf('extract', [`${extract}`]) }),
			at
		})
	);
	const theoriesThere = [...small.model().theory.values()];
	made.versions.forEach(({ theory, at }, nth) => {
		const frozen = theoriesThere[theory];
		if (frozen !== undefined)
			small.add('version', {
				id: `version:${nth}`,
				theory: frozen.id,
				name: 'Frozen',
				reason: 'A milestone',
				at,
				frozen: { theory: frozen, configurations: [], elements: [] },
				holdings: {}
			});
	});
}

/** The keys of some findings in alphabetical order. */
export function keysOf(found: readonly Finding[]): string[] {
	return found.map(({ key }) => key).sort();
}

/** Whether prompts may ask about a configuration, told once more: some theory that holds it is open, or none holds it and the analyst tells it. */
export function isAskedSlowly(model: Model, { id, toldBy }: Configuration): boolean {
	const held = [...model.theory.values()].filter(({ configurations }) => id in configurations);
	if (held.length === 0) return toldBy.teller === 'analyst';
	return held.some(({ standing }) => !['refuted', 'superseded'].includes(standing));
}
