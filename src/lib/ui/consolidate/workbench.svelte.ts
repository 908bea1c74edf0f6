import type { Language } from '$lib/core/consolidate/language';
import type { Id } from '$lib/core/model/id';

/** What is done at the workbench: looking over proposals, merging by hand, splitting, or keeping apart. */
export type Bench = 'alike' | 'words' | 'split' | 'apart';

class Opened {
	/** Where the workbench was opened, and for which element; absent while it is closed. */
	now = $state.raw<{ readonly bench: Bench; readonly element?: Id<'element'> }>();
	/** By which rules wordings are compared; guessed from them until somebody chooses. */
	language = $state.raw<Language>();
}

/** The one workbench for consolidating. */
export const workbench = new Opened();

/** Opens the workbench: on its proposals, or on an element that is to be merged or split. */
export function openWorkbench(bench: Bench = 'alike', element?: Id<'element'>): void {
	workbench.now = { bench, ...(element === undefined ? {} : { element }) };
}
