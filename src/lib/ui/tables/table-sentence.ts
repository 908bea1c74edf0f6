import { TableProblem } from '$lib/core/exchange/tables/table';
import { TableFailed } from '$lib/workspace/tables';

/** What a person is told where a table cannot be read; anything else is a bug and surfaces. */
export function tableSentence(error: unknown): string {
	if (error instanceof TableFailed) return error.message;
	if (error instanceof TableProblem) return error.sentence;
	throw error;
}
