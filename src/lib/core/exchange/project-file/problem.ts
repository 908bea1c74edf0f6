/** Why a project file cannot be written or read, in a sentence for the person: what is so, and what to do. */
export class ProjectFileProblem extends Error {
	constructor(readonly sentence: string) {
		super(sentence);
	}
}

/** What to do with a file that was damaged on its way. */
export const useAnotherCopy =
	'Use another copy of the file, or save the project to a file again where it is still open.';

/** A problem at one line of one file inside a project file. */
export function problemAt(file: string, line: number, what: string): ProjectFileProblem {
	return new ProjectFileProblem(`${file}, line ${line}: ${what} ${useAnotherCopy}`);
}
