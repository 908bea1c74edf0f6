import type { ElementChoice } from '../../../src/lib/core/commands/elements';
import { impliedLinks } from '../../../src/lib/core/graph/implied-links';
import type { Model } from '../../../src/lib/core/model/model';
import type { Role, Roles } from '../../../src/lib/core/model/role';
import type { Entropy } from './entropy';
const letters: readonly Role[] = ['C', 'I', 'A', 'M', 'O', 'S'];

/** One role or two. */
export function roles(entropy: Entropy): Roles {
	const first = entropy.one(letters) ?? 'C';
	const second = entropy.one(letters) ?? 'M';
	return entropy.coin || first === second ? [first] : [first, second];
}

/** An element that is there, or words for one. */
export function choice(model: Model, entropy: Entropy): ElementChoice {
	const element = entropy.one(model.element.keys());
	return element !== undefined && entropy.coin ? { element } : { label: entropy.words };
}

/** A configuration. */
export const aConfiguration = (model: Model, entropy: Entropy) =>
	entropy.one(model.configuration.values());

/** A configuration with one of its occurrences. */
export function aPlace(model: Model, entropy: Entropy) {
	const one = entropy.one(
		[...model.configuration.values()].filter(
			({ occurrences }) => Object.keys(occurrences).length > 0
		)
	);
	const occurrence = one && entropy.one(Object.values(one.occurrences));
	return one && occurrence && { configuration: one.id, occurrence: occurrence.id, whole: one };
}

/** A configuration with one of its links. */
export function aLink(model: Model, entropy: Entropy) {
	const one = entropy.one(
		[...model.configuration.values()].filter(({ links }) => Object.keys(links).length > 0)
	);
	const link = one && entropy.one(Object.values(one.links));
	return one && link && { configuration: one.id, link: link.id, whole: one };
}

/** A configuration with one of the links its roles imply. */
export function anImplied(model: Model, entropy: Entropy) {
	const one = entropy.one(
		[...model.configuration.values()].filter(
			(configuration) => impliedLinks(configuration).length > 0
		)
	);
	const link = one && entropy.one(impliedLinks(one));
	return one && link && { configuration: one.id, from: link.from, to: link.to };
}
