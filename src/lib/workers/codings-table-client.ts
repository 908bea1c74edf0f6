import { codingHeadings, codingRows, countCodings } from '../core/exchange/quotations/coding-rows';
import type { Model } from '../core/model/model';
import type {
	CodingsFormat,
	CodingsTableAnswer,
	CodingsTableRequest
} from './codings-table-messages';
import CodingsTableWorker from './codings-table.worker?worker';

/** How far it is, in codings, and how to stop it. */
export interface WritingCodings {
	readonly signal: AbortSignal;
	readonly progress: (done: number, total: number) => void;
}

const pieceLength = 250;

/** Writes the codings of a project as a table: the rows are made piece by piece between the page's own turns, the file by a worker. Fails with an AbortError where it is stopped. */
export async function writeCodings(
	model: Model,
	format: CodingsFormat,
	{ signal, progress }: WritingCodings
): Promise<{ readonly file: Blob; readonly cut: number }> {
	signal.throwIfAborted();
	const worker = new CodingsTableWorker();
	const tell = (request: CodingsTableRequest) => worker.postMessage(request);
	try {
		const total = countCodings(model);
		let done = 0;
		for (const rows of pieces(codingRows(model))) {
			tell({ kind: 'rows', rows });
			progress((done += rows.length), total);
			// The page comes first between one piece and the next.
			await new Promise((resolve) => setTimeout(resolve));
			signal.throwIfAborted();
		}
		const written = answerOf(worker, signal);
		tell({ kind: 'write', format, headings: codingHeadings });
		return await written;
	} finally {
		worker.terminate();
	}
}

function* pieces(rows: Iterable<string[]>): Generator<string[][]> {
	let piece: string[][] = [];
	for (const row of rows) {
		piece.push(row);
		if (piece.length < pieceLength) continue;
		yield piece;
		piece = [];
	}
	if (piece.length > 0) yield piece;
}

function answerOf(worker: Worker, signal: AbortSignal): Promise<{ file: Blob; cut: number }> {
	return new Promise((resolve, reject) => {
		signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
		worker.onerror = ({ message }) => reject(new Error(message));
		worker.onmessage = ({ data }: MessageEvent<CodingsTableAnswer>) => {
			if (data.kind === 'written') resolve(data);
			else reject(new Error(data.sentence));
		};
	});
}
