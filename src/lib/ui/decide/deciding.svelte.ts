import type { Target } from '$lib/core/model/target';
import type { Subject } from '$lib/workspace/selection.svelte';

/** A decision that is being written: what it is about, or nothing while none is. */
class Deciding {
	/** What it is asked about; undefined while nothing is asked. */
	about = $state.raw<readonly Target[] | undefined>(undefined);

	/** Asks for a decision about some part of the theory, or about nothing chosen yet. */
	ask(subject?: Subject): void {
		this.about = subject === undefined ? [] : [asTarget(subject)];
	}
}

/** The one decision that is being written in this window. */
export const deciding = new Deciding();

/** What a decision on something selected is about; of a link that is only implied, its configuration. */
function asTarget(subject: Subject): Target {
	return subject.kind === 'implied link'
		? { kind: 'configuration', configuration: subject.configuration }
		: subject;
}
