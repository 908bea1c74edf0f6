import { applyDiff } from '$lib/core/diff';
import { openCatalogue } from '$lib/storage/catalogue';
import { openProject } from '$lib/storage/open-project';
import { adding, after, change, element } from './sample';

/** What a second window is asked to do with a project. */
export type Task =
	| { readonly what: 'add elements'; readonly project: string; readonly count: number }
	| { readonly what: 'stage'; readonly project: string }
	| { readonly what: 'listen'; readonly project: string };

const scope = globalThis as unknown as {
	onmessage: (event: MessageEvent<Task>) => void;
	postMessage: (message: unknown) => void;
};

// A worker stands for the second window: a thread of its own, with its own connection, channels and locks.
scope.onmessage = ({ data }) => {
	void run(data).then(scope.postMessage, (error: unknown) => scope.postMessage(String(error)));
};

async function run(task: Task): Promise<unknown> {
	const catalogue = await openCatalogue();
	const store = await openProject(catalogue, task.project, {
		head: (seq) => scope.postMessage({ heard: seq }),
		closed: (reason) => scope.postMessage({ closed: reason })
	});
	if (task.what === 'listen') return 'ready';
	let { model, head } = await store.load();
	if (task.what === 'stage') {
		await store.stageBatch('b', [{ change: change(adding('element', element('half'))) }]);
		return 'staged';
	}
	for (let done = 0; done < task.count;) {
		const diff = adding('element', element(`there-${done}`));
		const next = after(model, diff);
		const written = await store.commit(change(diff), head, next);
		if ('seq' in written) [model, head, done] = [next, written.seq, done + 1];
		else {
			const changes = await store.changesAfter(head);
			model = changes.reduce((so, one) => applyDiff(so, one.diff), model);
			head = changes.at(-1)?.seq ?? head;
		}
	}
	return 'done';
}
