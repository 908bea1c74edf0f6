import type { Model } from '$lib/core/model/model';
import type { About } from '$lib/core/model/target';
import type { Change } from '$lib/core/versions/change';
import type { Comparison } from '$lib/core/versions/compare';

/** What a reason is about: what is still there of what changed, or else its theory, and the versions compared. */
export function changedTargets(
	model: Model,
	{ before, after, configurations }: Comparison,
	changes: readonly Change[]
): About[] {
	const homes = new Map(
		configurations.flatMap(({ after: is, occurrences, links }) =>
			[...occurrences, ...links].map((one) => [one as Change, is?.part.id] as const)
		)
	);
	const targets = changes.flatMap((change): About[] => targetOf(model, change, homes.get(change)));
	const theory: About = { kind: 'theory', theory: after.theory.id };
	const versions = [before.version, after.version].flatMap((one) =>
		one !== undefined && model.version.has(one.id)
			? [{ kind: 'record' as const, record: one.id }]
			: []
	);
	const places = targets.length === 0 && model.theory.has(after.theory.id) ? [theory] : targets;
	return [...places.slice(0, 40), ...versions];
}

function targetOf(
	model: Model,
	change: Change,
	home: `configuration:${string}` | undefined
): About[] {
	const id = change.after?.part.id;
	if (change.of === 'theory')
		return model.theory.has(change.id as `theory:${string}`)
			? [{ kind: 'theory', theory: change.id as `theory:${string}` }]
			: [];
	const place = change.of === 'configuration' ? change.after?.part.id : home;
	const configuration = place === undefined ? undefined : model.configuration.get(place);
	if (configuration === undefined) return [];
	if (change.of === 'occurrence' && id !== undefined && id in configuration.occurrences)
		return [
			{
				kind: 'occurrence',
				configuration: configuration.id,
				occurrence: id as `occurrence:${string}`
			}
		];
	if (change.of === 'link' && id !== undefined && id in configuration.links)
		return [{ kind: 'link', configuration: configuration.id, link: id as `link:${string}` }];
	return [{ kind: 'configuration', configuration: configuration.id }];
}
