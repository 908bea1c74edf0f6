import type { Project } from '$lib/core/model/project';

/** What can be done with projects; each resolves when it is done. */
export interface ProjectActs {
	onnew: (name: string, heuristic: Project['heuristic']) => unknown;
	onopen: (id: string) => unknown;
	onexample: () => unknown;
	onopenfile: (file: File) => unknown;
	onduplicate: (id: string) => unknown;
	onrename: (id: string, name: string) => unknown;
	ondelete: (id: string) => unknown;
	onrestore: (id: string) => unknown;
	onpurge: (id: string) => unknown;
	/** Saves a project to a file; left out while that cannot be done from here. */
	onsavefile?: ((id: string) => unknown) | undefined;
}

/** Long work on a project: how far it has come. */
export interface ProjectProgress {
	label: string;
	done?: number | undefined;
	total?: number | undefined;
	unit?: string | undefined;
	oncancel?: (() => void) | undefined;
}
