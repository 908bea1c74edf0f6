import { editCoding, removeCoding } from '$lib/core/commands/extracts';
import type { CodedExtract } from '$lib/core/evidence';
import { statusSchema, type Bearing, type Status } from '$lib/core/model/coding';
import type { OpenProject } from '../project/open-project';
import type { MenuEntry } from '../shared/menu-entry';
import { bearingsFor } from './bearing-words';

/** Judges a coding anew. */
export function setBearing(
	project: OpenProject,
	{ extract, coding }: CodedExtract,
	bearing: Bearing
): void {
	void project.act(editCoding({ extract: extract.id, coding: coding.id, fields: { bearing } }), {
		said: `Now: ${bearing}.`
	});
}

/** Says how the passage knows what it says; `null` where that is left open. */
export function setStatus(
	project: OpenProject,
	{ extract, coding }: CodedExtract,
	status: Status | null
): void {
	void project.act(editCoding({ extract: extract.id, coding: coding.id, fields: { status } }), {
		said: `Now: ${status ?? 'status not said'}.`
	});
}

/** Takes a coding off its extract, with a way back. */
export function takeOff(project: OpenProject, { extract, coding }: CodedExtract): void {
	void project.actWithUndo(
		removeCoding({ extract: extract.id, coding: coding.id }),
		'Took the coding off; the extract stays.'
	);
}

/** How the passage can know what it says, as a menu. */
export function statusEntries(project: OpenProject, coded: CodedExtract): MenuEntry[] {
	return [...statusSchema.options, null].map((status) => ({
		label: status ?? 'not said',
		checked: (coded.coding.status ?? null) === status,
		onselect: () => setStatus(project, coded, status)
	}));
}

/** All that can be changed of a coding, as a menu. */
export function codingEntries(project: OpenProject, coded: CodedExtract): MenuEntry[] {
	const { coding } = coded;
	return [
		{ heading: 'Bearing' },
		...bearingsFor(coding.target.kind).map((bearing) => ({
			label: bearing,
			checked: coding.bearing === bearing,
			onselect: () => setBearing(project, coded, bearing)
		})),
		'line',
		{ heading: 'Status' },
		...statusEntries(project, coded),
		'line',
		{ label: 'Remove the coding', problem: true, onselect: () => takeOff(project, coded) }
	];
}
