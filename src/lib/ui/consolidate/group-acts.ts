import { markNotTheSame } from '$lib/core/commands/mark-not-the-same';
import { mergeElements } from '$lib/core/commands/merge-elements';
import type { Element } from '$lib/core/model/element';
import type { Id } from '$lib/core/model/id';
import type { OpenProject } from '../project/open-project';
import { sayProblem } from '../shared/toast';
import { countOf } from '../shared/words';
import type { Group } from './group.svelte';
import type { Member } from './members';

/** Each is marked with each other, so a larger group would fill the project with marks. */
const mostMarked = 12;

/** What can be done with a group: make it one, or mark it as not the same. */
export class GroupActs {
	constructor(
		private readonly project: OpenProject,
		private readonly done: (said: string) => void
	) {}

	async merge(
		group: Group,
		kept: Element,
		merged: readonly Id<'element'>[],
		label: string
	): Promise<void> {
		if (merged.length === 0) return;
		const why = group.why.trim();
		const command = mergeElements(
			{ kept: kept.id, merged, ...(label === kept.label ? {} : { label }) },
			why === '' ? undefined : why
		);
		if (!(await this.project.actInTurns(command))) return;
		this.done(`Merged ${merged.length + 1} elements into “${label.trim()}”.`);
	}

	async apart(group: Group, members: readonly Member[]): Promise<void> {
		if (members.length < 2) return;
		if (members.length > mostMarked) {
			sayProblem(
				`Up to ${mostMarked} elements are marked at once, each with each other. Leave out those that may be the same, or skip the group.`
			);
			return;
		}
		const elements = members.map(({ element }) => element.id);
		if (!(await this.project.act(markNotTheSame({ elements, reason: group.why })))) return;
		this.done(`Marked ${countOf(members.length, 'element')} as not the same.`);
	}
}
