import type { Configuration } from '../model/configuration';
import type { Id } from '../model/id';
import type { Link } from '../model/link';
import type { Roles } from '../model/role';
import { withOccurrence } from './add-occurrence';
import { defineCommand, Refused, revised, together, type Context } from './command';
import { chosenElement, type ElementChoice } from './elements';
import { present } from './fields';
import { linkBetween, refusedEnds, withImpliedMadeExplicit } from './links';

type LinkDetails = Partial<Pick<Link, 'kind' | 'hedge' | 'wording'>>;

/** Links occurrences of one configuration; several causes are joint causes. Where they are linked already, a link of another kind is a second one. Links that were implied until now become explicit with it. */
export const linkOccurrences = defineCommand<{
	configuration: Id<'configuration'>;
	from: readonly Id<'occurrence'>[];
	to: readonly Id<'occurrence'>[];
	details?: LinkDetails;
	link?: Id<'link'>;
}>({
	name: 'link-occurrences',
	scope: 'theory',
	change: (model, { configuration, from, to, details, link }, context) =>
		revised(model, 'configuration', configuration, (before) =>
			linked(before, { from, to, ...details, id: link }, context)
		),
	sentence: (names) => `Linked ${names.of('occurrence')} to another in ${names.of('configuration')}`
});

/** Lets an occurrence condition another link: a context on which it depends how a mechanism works. */
export const conditionLink = defineCommand<{
	configuration: Id<'configuration'>;
	from: readonly Id<'occurrence'>[];
	conditioned: Id<'link'>;
	details?: LinkDetails;
}>({
	name: 'condition-link',
	scope: 'theory',
	change: (model, { configuration, from, conditioned, details }, context) =>
		revised(model, 'configuration', configuration, (before) =>
			linked(
				before,
				{ from, to: [conditioned], kind: 'enables', ...details, id: undefined },
				context
			)
		),
	sentence: (names) =>
		`Let ${names.of('occurrence')} condition a link in ${names.of('configuration')}`
});

/** Links an occurrence to an element that is not yet in its configuration: the element gets an occurrence there, in the role given. */
export const linkToElement = defineCommand<{
	configuration: Id<'configuration'>;
	from: readonly Id<'occurrence'>[];
	choice: ElementChoice;
	roles: Roles;
	occurrence?: Id<'occurrence'>;
	details?: LinkDetails;
}>({
	name: 'link-to-element',
	scope: 'theory',
	change(model, { configuration, from, choice, roles, occurrence, details }, context) {
		const chosen = chosenElement(model, choice, context);
		if (chosen instanceof Refused) return chosen;
		const id = occurrence ?? context.newId('occurrence');
		return together(
			chosen.diff,
			revised(model, 'configuration', configuration, (before) => {
				const drawn = withImpliedMadeExplicit(before, context);
				const grown = withOccurrence(drawn, { id, element: chosen.id, roles });
				return linked(grown, { from, to: [id], ...details, id: undefined }, context, false);
			})
		);
	},
	sentence: (names) =>
		`Linked ${names.of('occurrence')} to ${names.of('element', 'a new element')} in ${names.of('configuration')}`
});

type NewLink = {
	from: readonly Id<'occurrence'>[];
	to: readonly string[];
	id: Id<'link'> | undefined;
} & LinkDetails;

function linked(
	before: Configuration,
	{ from, to, id, kind, hedge, wording }: NewLink,
	context: Context,
	explicit = true
): Configuration | Refused {
	const configuration = explicit ? withImpliedMadeExplicit(before, context) : before;
	const refused = refusedEnds(configuration, from, to);
	if (refused !== undefined) return refused;
	const twin = linkBetween(configuration, from, to, kind);
	const made = present({
		...(twin ?? { id: id ?? context.newId('link') }),
		from,
		to,
		kind: kind ?? twin?.kind ?? 'leads to',
		hedge: hedge ?? twin?.hedge,
		wording: wording ?? twin?.wording
	}) as Link;
	return { ...configuration, links: { ...configuration.links, [made.id]: made } };
}
