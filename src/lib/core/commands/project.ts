import type { Project } from '../model/project';
import { projectOf } from '../model/model';
import { added, defineCommand, gone, Refused, revised } from './command';
import { present, withFields, type Fields } from './fields';

/** Changes the project's name, heuristic, programme, note or citation. */
export const editProject = defineCommand<{
	fields: Fields<Project, 'name' | 'heuristic' | 'programme' | 'note' | 'citation'>;
}>({
	name: 'edit-project',
	scope: 'theory',
	change(model, { fields }) {
		const project = projectOf(model);
		if (project === undefined) return gone('project');
		if (fields.name === null || fields.name?.trim() === '')
			return new Refused('A project needs a name.');
		return revised(model, 'project', project.id, (before) => withFields(before, fields));
	},
	sentence: (names) => `Described the project ${names.of('project', '')}`.trimEnd()
});

/** Adds somebody who codes and decides in this project. */
export const addCoder = defineCommand<{ name: string; initials?: string }>({
	name: 'add-coder',
	scope: 'theory',
	change: (_, { name, initials }, context) =>
		name.trim() === ''
			? new Refused('A coder needs a name.')
			: added('coder', present({ id: context.newId('coder'), name: name.trim(), initials })),
	sentence: (names) => `Added the coder ${names.of('coder')}`
});
