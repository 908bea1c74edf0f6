import type { ProjectFileAnswer, ProjectFileRequest } from './project-file-messages';
import ProjectFileWorker from './project-file.worker?worker';

/** Why a project file could not be opened or saved, in a sentence for the person. */
export class ProjectFileFailed extends Error {
	override readonly name = 'ProjectFileFailed';
}

/** Called with how many bytes are done, of how many. */
type Progress = (done: number, total: number) => void;

/** Opens a project file as a new project of this browser; gives its id. Stopping the signal leaves nothing of it. */
export async function openProjectFile(file: Blob, onProgress: Progress, signal: AbortSignal) {
	const answer = await ask({ kind: 'open', file }, onProgress, signal);
	if (answer.kind !== 'opened') throw new ProjectFileFailed('The file could not be opened.');
	return answer;
}

/** Writes a stored project as a project file. */
export async function saveProjectFile(
	project: string,
	onProgress: Progress,
	signal: AbortSignal
): Promise<Blob> {
	const answer = await ask({ kind: 'save', project }, onProgress, signal);
	if (answer.kind !== 'saved') throw new ProjectFileFailed('The file could not be written.');
	return new Blob([answer.bytes], { type: 'application/zip' });
}

function ask(
	request: ProjectFileRequest,
	onProgress: Progress,
	signal: AbortSignal
): Promise<ProjectFileAnswer> {
	const worker = new ProjectFileWorker();
	return new Promise<ProjectFileAnswer>((resolve, reject) => {
		signal.addEventListener('abort', () =>
			reject(new ProjectFileFailed('Stopped. Nothing of it was kept.'))
		);
		worker.onerror = () =>
			reject(
				new ProjectFileFailed(
					'The file could not be worked on here. Reload the page and try again.'
				)
			);
		worker.onmessage = ({ data }: MessageEvent<ProjectFileAnswer>) => {
			if (data.kind === 'progress') onProgress(data.done, data.total);
			else if (data.kind === 'failed') reject(new ProjectFileFailed(data.sentence));
			else resolve(data);
		};
		worker.postMessage(request);
	}).finally(() => worker.terminate());
}
