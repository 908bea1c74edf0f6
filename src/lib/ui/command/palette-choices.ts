import type { Model } from '$lib/core/model/model';
import type { Subject } from '$lib/workspace/selection.svelte';
import { shortened, wordsOf as wordsOfExtract } from '../evidence/extract-words';
import { subjectMenu } from '../model/subject-menu';
import type { OpenProject } from '../project/open-project';
import type { Choice } from '../shared/matching';
import type { CommandWords } from './command-table';
import { wordsOf, type LiveCommands } from './live-commands.svelte';

/** A row of the palette: something to do, or something to go to. */
export interface PaletteChoice extends Choice {
	/** Does it; what has nothing to do is gone to. */
	run?: () => unknown;
	keys?: string;
	/** What of the theory is gone to. */
	subject?: Subject;
	/** The source or extract that is gone to, as addresses name it. */
	shows?: { source: string } | { extract: string };
}

/** From so many letters on, passages are looked through too. */
const enoughLetters = 3;

/** Everything that can be done now: what the page offers, and what the menu of the selected thing does. */
export function choicesToDo(project: OpenProject, commands: LiveCommands): PaletteChoice[] {
	const offered = commands.possible
		.filter((id) => id !== 'palette' && isForAPalette(wordsOf(id)))
		.map((id) => {
			const { label, keys } = wordsOf(id);
			return {
				value: `do ${id}`,
				label,
				run: () => commands.run(id),
				...(keys?.[0] === undefined ? {} : { keys: keys[0] })
			};
		});
	const known = new Set(offered.map(({ label }) => label));
	const { subject } = project.selection;
	const entries = subject === undefined ? [] : subjectMenu(project, subject);
	const ofSubject = entries.flatMap((entry, place) =>
		typeof entry === 'string' || 'heading' in entry || known.has(entry.label)
			? []
			: [{ value: `selected ${place}`, label: entry.label, run: entry.onselect, hint: 'selected' }]
	);
	return [...offered, ...ofSubject];
}

/** What acts on the line the keys are on says nothing without it. */
function isForAPalette({ onlyKeys, where }: CommandWords): boolean {
	return onlyKeys !== true && where !== 'outline';
}

/** Everything the project holds that can be gone to; passages only once a few letters are typed. */
export function choicesToFind(project: OpenProject, query: string): PaletteChoice[] {
	const { model } = project.workspace;
	if (query.trim() === '') return [];
	return [
		...configurations(model),
		...elements(model),
		...theories(model),
		...sources(model),
		...(query.trim().length < enoughLetters ? [] : extracts(model))
	];
}

function configurations({ configuration }: Model): PaletteChoice[] {
	return [...configuration.values()].map(({ id, reference, nickname }) => ({
		value: id,
		label: nickname ? `${reference} ${nickname}` : reference,
		hint: 'configuration',
		subject: { kind: 'configuration', configuration: id }
	}));
}

function elements({ element }: Model): PaletteChoice[] {
	return [...element.values()].map(({ id, label }) => ({
		value: id,
		label,
		hint: 'element',
		subject: { kind: 'element', element: id }
	}));
}

function theories({ theory }: Model): PaletteChoice[] {
	return [...theory.values()].map(({ id, name }) => ({
		value: id,
		label: name,
		hint: 'theory',
		subject: { kind: 'theory', theory: id }
	}));
}

function sources({ source }: Model): PaletteChoice[] {
	return [...source.values()].map(({ id, title }) => ({
		value: id,
		label: title,
		hint: 'source',
		shows: { source: id }
	}));
}

function extracts({ extract, source }: Model): PaletteChoice[] {
	return [...extract.values()].map((one) => ({
		value: one.id,
		label: wordsOfExtract(one),
		hint: shortened(source.get(one.source)?.title ?? 'extract', 40),
		shows: { extract: one.id }
	}));
}
