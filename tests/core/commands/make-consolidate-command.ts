import {
	markNotTheSame,
	takeBackNotTheSame
} from '../../../src/lib/core/commands/mark-not-the-same';
import { mergeElements } from '../../../src/lib/core/commands/merge-elements';
import { splitElement } from '../../../src/lib/core/commands/split-element';
import { placesOf } from '../../../src/lib/core/graph/places';
import type { Model } from '../../../src/lib/core/model/model';
import type { Entropy } from './entropy';
import type { Maker } from './make-command';

function several(model: Model, entropy: Entropy, many: number) {
	const found = Array.from({ length: many }, () => entropy.one(model.element.keys()));
	return [...new Set(found.filter((one) => one !== undefined))];
}

/** A maker for every command that makes elements one, takes them apart or keeps them apart. */
export const consolidateMakers: Readonly<Record<string, Maker>> = {
	'merge-elements': (model, entropy) => {
		const [kept, ...merged] = several(model, entropy, 2 + entropy.below(3));
		const label = entropy.coin ? { label: `${entropy.words} merged` } : {};
		return kept && mergeElements({ kept, merged, ...label });
	},
	'split-element': (model, entropy) => {
		const shared = [...model.element.keys()].filter((id) => placesOf(model, id).length > 1);
		const element = entropy.one(shared);
		if (element === undefined) return undefined;
		const [, ...places] = placesOf(model, element);
		const extracts = [...model.extract.keys()].filter(() => entropy.coin);
		return splitElement({
			element,
			occurrences: places.map(({ occurrence }) => occurrence.id),
			label: `${entropy.words} apart`,
			extracts
		});
	},
	'mark-not-the-same': (model, entropy) =>
		markNotTheSame({
			elements: several(model, entropy, 2 + entropy.below(2)),
			...(entropy.coin ? { reason: entropy.words } : {})
		}),
	'take-back-not-the-same': (model, entropy) => {
		const mark = entropy.one(model.distinct.keys());
		return mark && takeBackNotTheSame({ mark });
	}
};
