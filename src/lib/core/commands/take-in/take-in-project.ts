import type { CodedProject } from '../../exchange/coded/coded-project';
import { defineCommand } from '../command';
import type { TakeInChoices } from './choices';
import { TakeIn } from './take-in';

/** Takes in a project that was coded elsewhere, as a person mapped it. Large ones are taken in as one batch of such changes, one for each source. */
export const takeInProject = defineCommand<{
	project: CodedProject;
	choices: TakeInChoices;
}>({
	name: 'take-in-project',
	scope: 'evidence',
	change(model, { project, choices }, context) {
		const takeIn = new TakeIn(model, project, choices, context);
		const sources = takeIn.parts.flatMap((part) => takeIn.source(part));
		return [...takeIn.shared, ...sources, ...takeIn.closing()];
	},
	sentence(names) {
		const file = names.file ?? 'a coded project';
		const extracts = names.comeOrGone('extract');
		const sources = names.comeOrGone('source');
		if (extracts + sources === 0) return `Took over what ${file} says`;
		const many = `${extracts} ${extracts === 1 ? 'extract' : 'extracts'}`;
		if (sources > 1) return `Imported ${many} of ${sources} sources from ${file}`;
		return `Imported ${many} of ${names.of('source', 'a source')} from ${file}`;
	}
});
