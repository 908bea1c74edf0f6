/** The layout engine as a stand-in for a worker: it answers on the thread that calls it. */
declare module 'elkjs/lib/elk-worker.min.js' {
	export const Worker: new () => globalThis.Worker;
}
