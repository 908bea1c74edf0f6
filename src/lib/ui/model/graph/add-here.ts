import { addOccurrence } from '$lib/core/commands/add-occurrence';
import type { Command } from '$lib/core/commands/command';
import { createElement } from '$lib/core/commands/create-element';
import { elementLabelled, type ElementChoice } from '$lib/core/commands/elements';
import { inOneChange } from '$lib/core/commands/in-one-change';
import { linkBetween } from '$lib/core/commands/links';
import { linkOccurrences, linkToElement } from '$lib/core/commands/link-occurrences';
import type { Configuration } from '$lib/core/model/configuration';
import type { Id } from '$lib/core/model/id';
import type { Role } from '$lib/core/model/role';
import { newId } from '$lib/workspace/context';
import type { OpenProject } from '../../project/open-project';
import { say } from '../../shared/toast';
import { ask } from '../acts/asked.svelte';
import { startedWith } from '../start-configuration';
import type { CardPlaces } from './card-places.svelte';

type Point = { readonly x: number; readonly y: number };

/** What a person is asked before something new is put on the canvas. */
export interface Asking {
	/** Where in the window the question stands. */
	readonly at: Point;
	/** Where it stands instead when there is no room for it there. */
	readonly orAt?: Point;
	/** Where on the canvas the card is to stand; absent where the canvas finds a place. */
	readonly place?: Point;
	/** The occurrence a link comes from, where one is drawn. */
	readonly from?: {
		readonly configuration: Id<'configuration'>;
		readonly occurrence: Id<'occurrence'>;
	};
	/** The element it leads to, where that is known already. */
	readonly to?: Id<'element'>;
	readonly configuration?: Id<'configuration'>;
	/** An outcome may go on as a mechanism or a context of a new configuration. */
	readonly goesOn?: boolean;
	/** What is new leads to the occurrence instead. */
	readonly before?: boolean;
	/** Words that were typed already. */
	readonly words?: string;
}

/** What the person answered. */
export interface Answer {
	readonly choice: ElementChoice;
	readonly role: Role;
	/** A configuration, a new one, or none: then the element stands alone. */
	readonly configuration: Id<'configuration'> | 'new' | 'none';
	/** What the outcome it comes after becomes in a new configuration. */
	readonly becomes?: Role | undefined;
}

/** Puts something new on the canvas as answered, and selects it. True where it was done. */
export async function addHere(
	project: OpenProject,
	places: CardPlaces,
	asking: Asking,
	answer: Answer
): Promise<boolean> {
	const { choice, configuration } = answer;
	if (configuration === 'none') return addElement(project, places, asking, choice);
	const home = configuration === 'new' || answer.becomes ? newId('configuration') : configuration;
	const occurrence = newId('occurrence');
	const named = withId(project, choice);
	settle(places, asking, [occurrence, ...newIds(named)]);
	const command = adding(project, asking, answer, { home, occurrence, choice: named });
	if (!(await project.act(command, { said: 'Added.' }))) return false;
	project.selection.pick({ kind: 'occurrence', configuration: home, occurrence });
	return true;
}

interface Added {
	readonly home: Id<'configuration'>;
	readonly occurrence: Id<'occurrence'>;
	readonly choice: ElementChoice;
}

/** The command that puts something new beside, after or before what it is asked from, or goes on from it in a new configuration. */
function adding(
	project: OpenProject,
	{ from, before }: Asking,
	{ role, configuration, becomes }: Answer,
	{ home, occurrence, choice }: Added
): Command {
	const added = { configuration: home, choice, roles: [role] as const, occurrence };
	const alone = addOccurrence(added);
	if (from !== undefined && becomes !== undefined) {
		const first = newId('occurrence');
		const element = elementAt(project, from);
		return startedWith(
			project,
			home,
			addOccurrence({
				configuration: home,
				choice: { element },
				roles: [becomes],
				occurrence: first
			}),
			linkToElement({ ...added, from: [first] })
		);
	}
	if (configuration === 'new') return startedWith(project, home, alone);
	if (from?.configuration !== home) return alone;
	if (!before) return linkToElement({ ...added, from: [from.occurrence] });
	const link = linkOccurrences({ configuration: home, from: [occurrence], to: [from.occurrence] });
	return inOneChange(alone, [() => alone, () => link]);
}

function elementAt(
	project: OpenProject,
	{ configuration, occurrence }: NonNullable<Asking['from']>
): Id<'element'> {
	const found = project.workspace.model.configuration.get(configuration)?.occurrences[occurrence];
	if (found === undefined) throw new Error('What it comes after is no longer there.');
	return found.element;
}

async function addElement(
	project: OpenProject,
	places: CardPlaces,
	asking: Asking,
	choice: ElementChoice
): Promise<boolean> {
	const named = withId(project, choice);
	const id = 'element' in named ? named.element : named.id;
	if ('label' in named) {
		settle(places, asking, newIds(named));
		if (!(await project.act(createElement(named), { said: 'Added an element.' }))) return false;
	}
	project.selection.pick({ kind: 'element', element: id });
	return true;
}

type NamedChoice = { element: Id<'element'> } | { label: string; id: Id<'element'> };

/** The element chosen, or a new one that has its id already, so that its card can be given its place before it is drawn. */
function withId(project: OpenProject, choice: ElementChoice): NamedChoice {
	if ('element' in choice) return choice;
	const twin = elementLabelled(project.workspace.model, choice.label);
	return twin === undefined ? { label: choice.label, id: newId('element') } : { element: twin.id };
}

function newIds(choice: NamedChoice): string[] {
	return 'label' in choice ? [choice.id] : [];
}

function settle(places: CardPlaces, { place }: Asking, ids: readonly string[]): void {
	if (place !== undefined) places.workedOut(new Map(ids.map((id) => [id, place])));
}

/** The occurrences of an element in the configurations that are shown, the selected one's first. */
export function startsOf(
	project: OpenProject,
	shown: readonly Configuration[],
	element: Id<'element'>
): NonNullable<Asking['from']>[] {
	const subject = project.selection.subject;
	const near =
		subject !== undefined && 'configuration' in subject ? subject.configuration : undefined;
	return [...shown]
		.sort((one, other) => Number(other.id === near) - Number(one.id === near))
		.flatMap(({ id, occurrences }) =>
			Object.values(occurrences)
				.filter((occurrence) => occurrence.element === element)
				.map((occurrence) => ({ configuration: id, occurrence: occurrence.id }))
		);
}

/** Links two elements where one configuration holds both; false where none does. */
export async function linkWithin(
	project: OpenProject,
	starts: readonly NonNullable<Asking['from']>[],
	to: Id<'element'>
): Promise<boolean> {
	for (const { configuration, occurrence } of starts) {
		const whole = project.workspace.model.configuration.get(configuration);
		const end = Object.values(whole?.occurrences ?? {}).find(
			({ element, id }) => element === to && id !== occurrence
		);
		if (whole === undefined || end === undefined) continue;
		if (linkBetween(whole, [occurrence], [end.id]) !== undefined) {
			const again = () => ask('link', { kind: 'occurrence', configuration, occurrence });
			say(
				`They are linked already in ${whole.reference}. A second link between them is of another kind.`,
				{ action: { label: 'Link again…', onclick: again } }
			);
			return true;
		}
		await project.act(linkOccurrences({ configuration, from: [occurrence], to: [end.id] }), {
			said: `Linked in ${whole.reference}.`
		});
		return true;
	}
	return false;
}
