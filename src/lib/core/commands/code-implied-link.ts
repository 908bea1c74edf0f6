import { diffRecords } from '../diff';
import type { Extract } from '../model/extract';
import type { Id } from '../model/id';
import { defineCommand, gone } from './command';
import { newCoding, type NewCoding } from './extracts';
import { linkBetween, withImpliedMadeExplicit } from './links';

/** Codes an extract to a link that was only implied: all implied links of the configuration become explicit in the same change. */
export const codeImpliedLink = defineCommand<{
	extract: Id<'extract'>;
	configuration: Id<'configuration'>;
	from: Id<'occurrence'>;
	to: Id<'occurrence'>;
	coding: Omit<NewCoding, 'target'>;
}>({
	name: 'code-implied-link',
	scope: 'evidence',
	change(model, { extract, configuration, from, to, coding }, context) {
		const before = model.configuration.get(configuration);
		const passage = model.extract.get(extract);
		if (before === undefined) return gone('configuration');
		if (passage === undefined) return gone('extract');
		const explicit = withImpliedMadeExplicit(before, context);
		const link = linkBetween(explicit, [from], [to]);
		if (link === undefined) return gone('link');
		const made = newCoding(
			{ ...coding, target: { kind: 'link', configuration, link: link.id } },
			context
		);
		const coded: Extract = { ...passage, codings: { ...passage.codings, [made.id]: made } };
		return [
			...diffRecords('configuration', configuration, before, explicit),
			...diffRecords('extract', extract, passage, coded)
		];
	},
	sentence: (names) =>
		`Coded an extract to a link of ${names.of('configuration')} that was implied until then`
});
