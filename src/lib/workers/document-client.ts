import type {
	DocumentAnswer,
	DocumentFile,
	DocumentRequest,
	ReferenceFile
} from './document-messages';
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
	return readAll<DocumentFile>(files, 'document', watch);
}

/** Reads lists of references; what could not be read at all is told as a problem. */
export async function readReferenceFiles(
	files: readonly File[],
	watch: DocumentWatch
): Promise<(ReferenceFile | DocumentFile)[] | undefined> {
	return readAll(files, 'references', watch);
}

async function readAll<Read extends DocumentFile | ReferenceFile>(
	files: readonly File[],
	as: DocumentRequest['as'],
	watch: DocumentWatch
): Promise<Read[] | undefined> {
	const reader = new DocumentReader();
	const read: Read[] = [];
	watch.signal.addEventListener('abort', () => reader.end(), { once: true });
	try {
		for (const file of files) {
			if (watch.signal.aborted) return undefined;
			watch.progress(read.length, file.name);
			const onPage = (at: number, of: number) => watch.progress(read.length, file.name, { at, of });
			const found = await reader.read({ file, as }, onPage);
			if (found === undefined) return undefined;
			read.push(found as Read);
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
	read(
		request: DocumentRequest,
		onPage: (at: number, of: number) => void
	): Promise<DocumentFile | ReferenceFile | undefined> {
		const { name } = request.file;
		const worker = (this.#worker ??= new DocumentWorker());
		let timer: ReturnType<typeof setTimeout> | undefined;
		return new Promise<DocumentFile | ReferenceFile | undefined>((resolve) => {
			const giveUp = (why: string) => {
				this.end();
				resolve({ name, problem: `${name} ${why}` });
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
			worker.postMessage(request);
		}).finally(() => clearTimeout(timer));
	}

	end(): void {
		this.#worker?.terminate();
		this.#worker = undefined;
		this.#stop?.();
		this.#stop = undefined;
	}
}
