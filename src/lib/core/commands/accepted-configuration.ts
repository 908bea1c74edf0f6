import type { Configuration } from '../model/configuration';
import type { Id } from '../model/id';
import type { Link } from '../model/link';
import type { Model } from '../model/model';
import type { AcceptedPassage } from './accept-passages';
import { withOccurrence } from './add-occurrence';
import { Refused, type Context } from './command';
import { nextRank, nextReference } from './create-configuration';
import { present } from './fields';

/** The configuration that an accepted passage becomes; `elements` are those of its occurrences, in order. */
export function acceptedConfiguration(
	model: Model,
	passage: AcceptedPassage,
	elements: readonly Id<'element'>[],
	context: Context
): Configuration | Refused {
	const ids: Id<'occurrence'>[] = [];
	let configuration = withoutParts(model, passage, context);
	for (const [place, element] of elements.entries()) {
		const read = passage.occurrences[place];
		if (read === undefined) continue;
		const id = context.newId('occurrence');
		ids.push(id);
		const { roles, relation, details } = read;
		configuration = withOccurrence(configuration, { ...details, id, element, roles, relation });
	}
	return withLinks(configuration, passage, ids, context);
}

function withoutParts(model: Model, passage: AcceptedPassage, context: Context): Configuration {
	return present({
		id: passage.configuration ?? context.newId('configuration'),
		reference: passage.reference ?? nextReference(model),
		nickname: passage.nickname,
		occurrences: {},
		links: {},
		toldBy: passage.toldBy,
		contextsFrom: passage.contextsFrom,
		source: passage.source,
		locator: passage.locator,
		rank: nextRank(model)
	});
}

function withLinks(
	configuration: Configuration,
	passage: AcceptedPassage,
	ids: readonly Id<'occurrence'>[],
	context: Context
): Configuration | Refused {
	const made = passage.links.map((link) => ({ ...link, id: context.newId('link') }));
	const links: Record<Id<'link'>, Link> = {};
	for (const { id, from, to, toLink, kind, hedge, wording } of made) {
		const causes = from.map((end) => ids[end]);
		const ends: readonly (string | undefined)[] =
			toLink === undefined ? to.map((end) => ids[end]) : [made[toLink]?.id];
		const isLost = [...causes, ...ends].includes(undefined) || ends.includes(id);
		if (isLost || from.some((end) => to.includes(end)))
			return new Refused(
				'A link of this passage has an end that is not there. Take the link out or draw it again.'
			);
		links[id] = present({
			id,
			from: causes,
			to: ends,
			kind: kind ?? 'leads to',
			hedge,
			wording
		}) as Link;
	}
	return { ...configuration, links };
}
