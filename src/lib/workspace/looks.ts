import { everything } from '$lib/core/graph/picture-wanted';
import { bearingSchema } from '$lib/core/model/coding';
import type { Id } from '$lib/core/model/id';
import type { Model } from '$lib/core/model/model';
import { roleSchema } from '$lib/core/model/role';
import type { Looks, View } from '$lib/core/model/view';
import type { Outlook } from './outlook.svelte';

/** What the graph shows now, as a view keeps it. */
export function looksOf(outlook: Outlook): Looks {
	const { theory, configurations, focus, ripplesOnly, wanted, leftOut, folded } = outlook;
	const lists = {
		configurations,
		folded,
		roles: wanted.roles,
		sources: wanted.sources,
		groups: wanted.groups,
		bearings: wanted.bearings,
		versions: wanted.versions
	};
	return {
		...(theory !== null && { theory }),
		...(focus && { focus }),
		...(ripplesOnly && { ripplesOnly }),
		...(wanted.unlinked && { unlinked: true }),
		...(leftOut === 'dimmed' && { leftOut }),
		...Object.fromEntries(
			Object.entries(lists).flatMap(([name, set]) => (set.size === 0 ? [] : [[name, [...set]]]))
		)
	};
}

/** Shows the graph as a view kept it; what has gone from the project since is passed over. */
export function lookAs(outlook: Outlook, model: Model, { id, shows, looks = {} }: View): void {
	outlook.widen();
	outlook.view = id;
	outlook.shows = shows;
	const there = <K extends 'configuration' | 'source' | 'group' | 'version'>(
		kind: K,
		ids: readonly string[] = []
	) => new Set(ids.filter((one) => model[kind].has(one as never)) as Id<K>[]);
	const theory = looks.theory as Id<'theory'> | undefined;
	outlook.theory = theory !== undefined && model.theory.has(theory) ? theory : null;
	outlook.configurations = there('configuration', looks.configurations);
	outlook.folded = there('configuration', looks.folded);
	outlook.ripplesOnly = looks.ripplesOnly ?? false;
	outlook.leftOut = looks.leftOut ?? 'hidden';
	const element = looks.focus?.element as Id<'element'> | undefined;
	if (looks.focus && element !== undefined && model.element.has(element))
		outlook.focus = { element, degrees: looks.focus.degrees };
	outlook.wanted = {
		...everything,
		roles: new Set(roleSchema.options.filter((role) => looks.roles?.includes(role))),
		bearings: new Set(bearingSchema.options.filter((one) => looks.bearings?.includes(one))),
		sources: there('source', looks.sources),
		groups: there('group', looks.groups),
		versions: there('version', looks.versions),
		unlinked: looks.unlinked ?? false
	};
}
