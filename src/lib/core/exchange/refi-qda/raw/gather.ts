import type { XmlElement } from '../xml/element';
import type { RecordListener } from '../xml/read-records';
import { targetsOf } from './attributes';
import { gatherCode } from './codes';
import type { RawProject } from './raw-project';
import { sourceOf } from './sources';

/** Gathers the parts of a project as its XML is read. */
export class Gatherer implements RecordListener {
	readonly project: RawProject = {
		root: '',
		attributes: {},
		notesOnProject: [],
		users: [],
		codes: [],
		variables: [],
		cases: [],
		sources: [],
		notes: [],
		links: [],
		sets: [],
		graphs: [],
		unknown: new Map()
	};

	root(name: string, attributes: XmlElement['attributes']): void {
		this.project.root = name;
		this.project.attributes = attributes;
	}

	record(container: string, element: XmlElement): void {
		const { project } = this;
		if (container === 'Sources' && element.name.endsWith('Source'))
			project.sources.push(sourceOf(element));
		else if (container === 'Notes' && element.name === 'Note')
			project.notes.push(sourceOf(element));
		else if (container === 'Codes' && element.name === 'Code') gatherCode(element, project.codes);
		else if (container === 'Project') this.#ofProject(element);
		else this.#smaller(container, element);
	}

	#ofProject(element: XmlElement): void {
		if (element.name === 'Description' && element.text.trim() !== '')
			this.project.description = element.text;
		else if (element.name === 'NoteRef')
			this.project.notesOnProject.push(
				...targetsOf({ ...element, children: [element] }, 'NoteRef')
			);
		else if (element.name !== 'Description') this.#unknown(element.name);
	}

	#smaller(container: string, element: XmlElement): void {
		const { users, variables, cases, links, sets, graphs } = this.project;
		const kept = { User: users, Variable: variables, Case: cases, Link: links, Set: sets };
		const places: Readonly<Record<string, XmlElement[]>> = { ...kept, Graph: graphs };
		const place = container === `${element.name}s` ? places[element.name] : undefined;
		if (place === undefined) this.#unknown(element.name);
		else place.push(element);
	}

	#unknown(name: string): void {
		this.project.unknown.set(name, (this.project.unknown.get(name) ?? 0) + 1);
	}
}
