import type { Id } from '$lib/core/model/id';
import { deskOf } from '../check/check-desk.svelte';
import { goTo, projectHref } from '../project/hrefs';
import type { OpenProject } from '../project/open-project';

/** Lays the evidence beside a configuration, in the Check room; without one, beside the last that was looked at. */
export function openBeside(project: OpenProject, configuration?: Id<'configuration'>): void {
	const desk = deskOf(project);
	if (configuration !== undefined) desk.beside = configuration;
	desk.shown = 'beside';
	goTo(projectHref('check'));
}
