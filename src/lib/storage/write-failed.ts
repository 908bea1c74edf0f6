/** Why storage can take nothing more. */
export type WriteFailure = 'failed' | 'deleted' | 'newer version' | 'lost' | 'closed';

const sentences: Readonly<Record<WriteFailure, string>> = {
	failed:
		'This could not be written to the browser’s storage, which may be full. Nothing is stored in this window from here on: save the project to a file, then make room and open it again.',
	deleted:
		'This project was deleted for good in another window, so nothing more can be stored. Save it to a file if you want to keep it.',
	'newer version':
		'This project is in use by a newer version of Retroduce, so nothing can be stored from here. Save what is not stored to a file and reload this window.',
	lost: 'The browser closed its storage, so nothing more can be stored in this window. Save the project to a file, then open it again.',
	closed: 'This project was closed in this window. Open it again to go on.'
};

/** Something was not stored, in a full sentence for the person; its `cause` is what the browser said. */
export class WriteFailed extends Error {
	override readonly name = 'WriteFailed';

	constructor(
		readonly failure: WriteFailure,
		options?: ErrorOptions & { sentence?: string }
	) {
		super(options?.sentence ?? sentences[failure], options);
	}
}
