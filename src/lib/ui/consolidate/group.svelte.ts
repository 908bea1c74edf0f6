import type { Id } from '$lib/core/model/id';

/** What a person has settled about a group that may become one element. */
export class Group {
	/** What was taken in or left out by hand, over what is proposed. */
	turned = $state.raw<ReadonlyMap<string, boolean>>(new Map());
	/** Whose label is kept, where one was chosen. */
	chosen = $state.raw<Id<'element'>>();
	/** The label as written anew; absent where one is kept. */
	written = $state<string>();
	/** Why they become one, or are not the same. */
	why = $state('');

	turn(element: Id<'element'>, taken: boolean): void {
		this.turned = new Map([...this.turned, [element, taken]]);
	}

	keepLabelOf(element: Id<'element'>): void {
		this.chosen = element;
		this.written = undefined;
	}
}
