import type { Model } from '../../model/model';
import type { Source } from '../../model/source';
import { folded } from '../elements';

/** Whether a source goes by this name: its title or the file it came from, with or without the ending of a file. */
export function goesBy(name: string): (source: Pick<Source, 'title' | 'fileName'>) => boolean {
	const names = new Set([folded(name), folded(bare(name))]);
	return ({ title, fileName = '' }) =>
		names.has(folded(title)) || names.has(folded(fileName)) || names.has(folded(bare(fileName)));
}

/** The one source of a project that goes by this name; of several the one with that title. */
export function sourceCalled(model: Pick<Model, 'source'>, name: string): Source | undefined {
	const found = [...model.source.values()].filter(goesBy(name));
	const exact = found.filter(({ title }) => folded(title) === folded(name));
	return exact[0] ?? (found.length === 1 ? found[0] : undefined);
}

function bare(name: string): string {
	return name.replace(/\.(?:txt|md|docx?|pdf|rtf|odt|html?)$/i, '');
}
