import type { Configuration } from '../model/configuration';
import type { Id } from '../model/id';
import type { Link } from '../model/link';
import type { Model } from '../model/model';
import { removal } from '../removal';
import { defineCommand, gone, Refused, revised, type Context } from './command';
import { withFields, without, type Fields } from './fields';
import { linkBetween, refusedEnds, withImpliedMadeExplicit } from './links';

type Which = { configuration: Id<'configuration'>; link: Id<'link'> };

/** Changes what a link says: its kind, hedge, wording, note or ends. */
export const editLink = defineCommand<
	Which & { fields: Fields<Link, 'kind' | 'hedge' | 'wording' | 'note' | 'from' | 'to'> }
>({
	name: 'edit-link',
	scope: 'theory',
	change: (model, { configuration, link, fields }) =>
		revised(model, 'configuration', configuration, (before): Configuration | Refused => {
			const one = before.links[link];
			if (one === undefined) return gone('link');
			const after = withFields(one, fields);
			return (
				refusedEnds(before, after.from, after.to) ?? {
					...before,
					links: { ...before.links, [link]: after }
				}
			);
		}),
	sentence: (names) => `Changed a link in ${names.of('configuration')}`
});

/** Takes a link out, with what conditions it and the codings on it. */
export const removeLink = defineCommand<Which>({
	name: 'remove-link',
	scope: 'theory',
	change: (model, { configuration, link }) =>
		removal(model, [{ kind: 'configuration', id: configuration, path: ['links', link] }]),
	sentence: (names) => `Took a link out of ${names.of('configuration')}`
});

type ImpliedEnds = {
	configuration: Id<'configuration'>;
	from: Id<'occurrence'>;
	to: Id<'occurrence'>;
};

/** Edits a link that was only implied: all implied links of the configuration become explicit, this one with the fields given. */
export const editImpliedLink = defineCommand<
	ImpliedEnds & { fields: Fields<Link, 'kind' | 'hedge' | 'wording'> }
>({
	name: 'edit-implied-link',
	scope: 'theory',
	change: (model, { configuration, from, to, fields }, context) =>
		onceExplicit(model, { configuration, from, to }, context, (link, before) => ({
			...before.links,
			[link.id]: withFields(link, fields)
		})),
	sentence: (names) =>
		`Made the implied links of ${names.of('configuration')} explicit and changed one`
});

/** Takes out a link that was only implied: the other implied links of the configuration become explicit. */
export const removeImpliedLink = defineCommand<ImpliedEnds>({
	name: 'remove-implied-link',
	scope: 'theory',
	change: (model, ends, context) =>
		onceExplicit(model, ends, context, (link, before) =>
			Object.keys(before.links).length === 1
				? new Refused(
						'This is the only link, and it is implied by the roles. Change a role, or link the occurrences yourself.'
					)
				: without(before.links, link.id)
		),
	sentence: (names) =>
		`Made the implied links of ${names.of('configuration')} explicit and took one out`
});

function onceExplicit(
	model: Model,
	{ configuration, from, to }: ImpliedEnds,
	context: Context,
	relink: (link: Link, before: Configuration) => Configuration['links'] | Refused
) {
	return revised(model, 'configuration', configuration, (before): Configuration | Refused => {
		const explicit = withImpliedMadeExplicit(before, context);
		const link = linkBetween(explicit, [from], [to]);
		if (link === undefined) return gone('link');
		const links = relink(link, explicit);
		return links instanceof Refused ? links : { ...explicit, links };
	});
}
