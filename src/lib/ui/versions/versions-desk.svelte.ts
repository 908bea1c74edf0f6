import type { Id } from '$lib/core/model/id';
import type { Model } from '$lib/core/model/model';
import { changesOf, type Comparison } from '$lib/core/versions/compare';
import { stepsOf } from '$lib/core/versions/timeline';
import type { OpenProject } from '../project/open-project';

/** What the room shows beside the list of theories. */
export type View = 'compare' | 'history' | 'rivals' | 'middle-range';

/** A dialog that is open: about a theory, or about one of its versions. */
export type Asked =
	| { readonly what: 'freeze' | 'set up'; readonly theory: Id<'theory'> }
	| { readonly what: 'describe' | 'held' | 'branch'; readonly version: Id<'version'> };

/** What is looked at in the Versions room; kept while rooms change. */
export class VersionsDesk {
	view = $state<View>('compare');
	/** The two moments that are compared, by the id of a version or of a theory as it stands. */
	before = $state('');
	after = $state('');
	drawn = $state<'table' | 'graph'>('table');
	/** Which lines of the table are wanted. */
	lines = $state<'changes' | 'no reason' | 'all'>('changes');
	/** Whose history is looked at. */
	configuration = $state('');
	/** Which group of rivals, by its first theory, and which formal theory. */
	rivals = $state('');
	formal = $state('');
	asked = $state.raw<Asked>();

	compare(before: string, after: string): void {
		this.before = before;
		this.after = after;
		this.view = 'compare';
	}
}

const desks = new WeakMap<OpenProject, VersionsDesk>();

/** The desk of an open project. */
export function versionsDeskOf(project: OpenProject): VersionsDesk {
	const desk = desks.get(project) ?? new VersionsDesk();
	desks.set(project, desk);
	return desk;
}

/** The step that has most to show, where nobody has chosen two moments yet. */
export function tellingStep(model: Model): Comparison | undefined {
	const steps = [...model.theory.values()].flatMap((theory) => stepsOf(model, theory));
	const [most] = steps
		.map((step) => ({ step, many: changesOf(step).length }))
		.sort((one, other) => other.many - one.many);
	return most?.step;
}
