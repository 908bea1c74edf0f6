import { addOccurrence } from '$lib/core/commands/add-occurrence';
import { createConfiguration } from '$lib/core/commands/create-configuration';
import { createElement } from '$lib/core/commands/create-element';
import type { ElementChoice } from '$lib/core/commands/elements';
import { linkOccurrences, linkToElement } from '$lib/core/commands/link-occurrences';
import type { Configuration } from '$lib/core/model/configuration';
import type { Id } from '$lib/core/model/id';
import type { Role } from '$lib/core/model/role';
import { newId } from '$lib/workspace/context';
import type { OpenProject } from '../../project/open-project';
import type { CardPlaces } from './card-places.svelte';

type Point = { readonly x: number; readonly y: number };

/** What a person is asked before something new is put on the canvas. */
export interface Asking {
	/** Where in the window the question stands. */
	readonly at: Point;
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
}

/** What the person answered. */
export interface Answer {
	readonly choice: ElementChoice;
	readonly role: Role;
	/** A configuration, a new one, or none: then the element stands alone. */
	readonly configuration: Id<'configuration'> | 'new' | 'none';
}

/** Puts something new on the canvas as answered, and selects it. True where it was done. */
export async function addHere(
	project: OpenProject,
	places: CardPlaces,
	asking: Asking,
	{ choice, role, configuration }: Answer
): Promise<boolean> {
	if (configuration === 'none') return addElement(project, places, asking, choice);
	const home = configuration === 'new' ? await startedConfiguration(project) : configuration;
	if (home === undefined) return false;
	const occurrence = newId('occurrence');
	const command =
		asking.from === undefined || asking.from.configuration !== home
			? addOccurrence({ configuration: home, choice, roles: [role], occurrence })
			: linkToElement({
					configuration: home,
					from: [asking.from.occurrence],
					choice,
					roles: [role],
					occurrence
				});
	if (!(await project.act(command, { said: 'Added.' }))) return false;
	settle(project, places, asking, home, occurrence);
	project.selection.pick({ kind: 'occurrence', configuration: home, occurrence });
	return true;
}

async function addElement(
	project: OpenProject,
	places: CardPlaces,
	{ place }: Asking,
	choice: ElementChoice
): Promise<boolean> {
	if (!('label' in choice)) return false;
	if (!(await project.act(createElement(choice), { said: 'Added an element.' }))) return false;
	const element = [...project.workspace.model.element.values()].at(-1);
	if (element === undefined) return false;
	if (place !== undefined) places.workedOut(new Map([[element.id, place]]));
	project.selection.pick({ kind: 'element', element: element.id });
	return true;
}

async function startedConfiguration(
	project: OpenProject
): Promise<Id<'configuration'> | undefined> {
	const configuration = newId('configuration');
	const { theory } = project.outlook;
	const made = await project.act(
		createConfiguration({
			configuration,
			...(theory === null ? {} : { theory })
		})
	);
	return made ? configuration : undefined;
}

function settle(
	project: OpenProject,
	places: CardPlaces,
	{ place }: Asking,
	configuration: Id<'configuration'>,
	occurrence: Id<'occurrence'>
): void {
	if (place === undefined) return;
	const element =
		project.workspace.model.configuration.get(configuration)?.occurrences[occurrence]?.element;
	places.workedOut(
		new Map([[occurrence, place], ...(element ? [[element as string, place] as const] : [])])
	);
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
		await project.act(linkOccurrences({ configuration, from: [occurrence], to: [end.id] }), {
			said: `Linked in ${whole.reference}.`
		});
		return true;
	}
	return false;
}
