import type { DocumentAnswer, DocumentFile, DocumentRequest } from './document-messages';
import DocumentWorker from './document.worker?worker';

/** How far the reading of documents has come, and how to stop it. */
export interface DocumentWatch {
	readonly signal: AbortSignal;
	/** Told before each file, after the last, and at each page of a PDF. */
	readonly progress: (done: number, file: string, page?: { at: number; of: number }) => void;
}

/** How long a worker may be silent over one file, in milliseconds. */
const patience = 60_000;

/** Reads documents one after the other away from the page; nothing where it was stopped. */
export async function readDocuments(
	files: readonly File[],
	watch: DocumentWatch
): Promise<DocumentFile[] | undefined> {
	const reader = new DocumentReader();
	const read: DocumentFile[] = [];
	watch.signal.addEventListener('abort', () => reader.end(), { once: true });
	try {
		for (const file of files) {
			if (watch.signal.aborted) return undefined;
			watch.progress(read.length, file.name);
			const onPage = (at: number, of: number) => watch.progress(read.length, file.name, { at, of });
			const found = await reader.read(file, onPage);
			if (found === undefined) return undefined;
			read.push(found);
		}
		watch.progress(read.length, '');
		return read;
	} finally {
		reader.end();
	}
}

/** One worker at a time; one that hangs or fails over a file is replaced for the next. */
class DocumentReader {
	#worker: Worker | undefined;
	#stop: (() => void) | undefined;

	/** The document, or why it was not taken; nothing where it was stopped. */
	read(file: File, onPage: (at: number, of: number) => void): Promise<DocumentFile | undefined> {
		const worker = (this.#worker ??= new DocumentWorker());
		let timer: ReturnType<typeof setTimeout> | undefined;
		return new Promise<DocumentFile | undefined>((resolve) => {
			const giveUp = (why: string) => {
				this.end();
				resolve({ name: file.name, problem: `${file.name} ${why}` });
			};
			const wait = () => {
				clearTimeout(timer);
				timer = setTimeout(
					() =>
						giveUp('took too long to read, so it was left. Save it as plain text, and add that.'),
					patience
				);
			};
			wait();
			this.#stop = () => resolve(undefined);
			worker.onerror = (event) => {
				event.preventDefault();
				giveUp('could not be read here. Save it again in the program it comes from, and add that.');
			};
			worker.onmessage = ({ data }: MessageEvent<DocumentAnswer>) => {
				wait();
				if (data.kind === 'page') onPage(data.page, data.pages);
				else resolve(data.file);
			};
			worker.postMessage({ file } satisfies DocumentRequest);
		}).finally(() => clearTimeout(timer));
	}

	end(): void {
		this.#worker?.terminate();
		this.#worker = undefined;
		this.#stop?.();
		this.#stop = undefined;
	}
}
