import { openCatalogue, type Catalogue } from '$lib/storage/catalogue';
import { openProject } from '$lib/storage/open-project';
import { Projects } from '$lib/workspace/projects.svelte';
import { Workspace } from '$lib/workspace/workspace.svelte';

let catalogue: Promise<Catalogue> | undefined;

function theCatalogue(): Promise<Catalogue> {
	catalogue ??= openCatalogue({
		closed: () => (catalogue = undefined),
		changed: () => listeners.forEach((listener) => listener())
	});
	return catalogue;
}

const listeners = new Set<() => void>();

/** The list of projects, kept up with what other windows do until it is left. */
export async function openProjects(): Promise<{ projects: Projects; leave: () => void }> {
	const projects = new Projects(await theCatalogue());
	const listener = () => void projects.refresh();
	listeners.add(listener);
	await projects.refresh();
	return { projects, leave: () => listeners.delete(listener) };
}

/** Opens a stored project in this window. */
export async function openWorkspace(id: string): Promise<Workspace> {
	const opened: { workspace?: Workspace } = {};
	const store = await openProject(await theCatalogue(), id, {
		head: () => void opened.workspace?.catchUp(),
		closed: (reason) => opened.workspace?.stop(closedSentences[reason])
	});
	const workspace = (opened.workspace = await Workspace.open(store));
	await workspace.catchUp();
	if (store.stopped !== undefined) workspace.stop(store.stopped.message);
	return workspace;
}

const closedSentences = {
	deleted: 'This project was deleted in another window. What is shown here is not stored any more.',
	'newer version':
		'A newer version of Retroduce has opened this project in another window. Reload this page to go on.',
	lost: 'The browser has closed its storage. Reload this page to go on; what was shown as saved is there.'
} as const;
