import {
	isStillAsking,
	type FindingState,
	type RespondedFinding
} from '$lib/core/checks/responses';
import type { Finding, FindingKind } from '$lib/core/checks/finding';
import type { Id } from '$lib/core/model/id';
import type { Model } from '$lib/core/model/model';
import type { OpenProject } from '../project/open-project';

/** Which findings are listed by what was done about them. */
export type StateFilter = 'asking' | 'answered' | 'dismissed' | 'all';

/** Which findings are listed by kind; `raised` for what asks and what is so. */
export type KindFilter = 'raised' | FindingKind;

/** What the Check room shows: a check by its id, `decisions`, `searches`, `all` for what all checks find, or `beside` for the evidence beside a configuration. */
export type Shown = string;

/** What is looked at in the Check room; kept while rooms change. */
export class CheckDesk {
	shown = $state<Shown>('missing-slot');
	state = $state<StateFilter>('asking');
	/** Which kinds of findings are listed where those of all checks are. */
	kind = $state<KindFilter>('raised');
	configuration = $state<Id<'configuration'> | ''>('');
	/** The configuration that the evidence is laid beside; the first where none was chosen. */
	beside = $state<Id<'configuration'> | ''>('');
}

const desks = new WeakMap<OpenProject, CheckDesk>();

/** The desk of an open project. */
export function deskOf(project: OpenProject): CheckDesk {
	const desk = desks.get(project) ?? new CheckDesk();
	desks.set(project, desk);
	return desk;
}

const states: Readonly<Record<StateFilter, readonly FindingState[]>> = {
	asking: ['open', 'came back'],
	answered: ['answered'],
	dismissed: ['dismissed'],
	all: ['open', 'came back', 'answered', 'dismissed']
};

/** Whether a finding is listed by what was done about it; what only shows is listed with all. */
export function passesState({ finding, state }: RespondedFinding, filter: StateFilter): boolean {
	if (finding.kind === 'map') return filter === 'all';
	return states[filter].includes(state);
}

/** Whether a finding is listed by its kind. */
export function passesKind({ finding }: RespondedFinding, filter: KindFilter): boolean {
	return filter === 'raised' ? finding.kind !== 'map' : finding.kind === filter;
}

/** What still asks first, then what was answered or dismissed, then what is only shown. */
export function rankOf(one: RespondedFinding): number {
	if (one.finding.kind === 'map') return 3;
	if (!isStillAsking(one)) return 2;
	return one.finding.kind === 'fact' ? 0 : 1;
}

/** Where findings are looked for. */
export interface Where {
	readonly theory: Id<'theory'> | null;
	readonly configuration: Id<'configuration'> | '';
}

/** Whether a finding concerns a configuration or a theory; one that names no place of the theory concerns all of it. */
export function concerns(model: Model, finding: Finding, where: Where): boolean {
	const { theory, configuration } = where;
	if (theory === null && configuration === '') return true;
	if (placeless.has(finding.check)) return true;
	const places = finding.configurations;
	if (configuration !== '' && !places.includes(configuration)) return false;
	if (theory === null) return true;
	const held = model.theory.get(theory)?.configurations ?? {};
	return (
		places.some((place) => place in held) ||
		finding.about.some((target) => target.kind === 'theory' && target.theory === theory)
	);
}

/** Checks that look at passages, sources and people, whatever theory they speak to. */
export const placeless: ReadonlySet<string> = new Set([
	'surplus-evidence',
	'quotation-integrity',
	'participant-arithmetic',
	'double-counted-person',
	'new-information'
]);
