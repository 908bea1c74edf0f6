import { standardViews } from '../../../src/lib/core/commands/place-cards';
import { deleteView, editView, keepView, namedViews } from '../../../src/lib/core/commands/views';
import type { Model } from '../../../src/lib/core/model/model';
import type { Entropy } from './entropy';
import type { Maker } from './make-command';

const aView = (model: Model, entropy: Entropy) =>
	entropy.one(namedViews(model).map(({ id }) => id));

/** A maker for every command on views that are kept under a name. */
export const viewMakers: Readonly<Record<string, Maker>> = {
	'keep-view': (model, entropy) => {
		const element = entropy.one(model.element.keys());
		const theory = entropy.one(model.theory.keys());
		return keepView({
			view: `view:${entropy.below(1_000_000)}`,
			name: `${entropy.words} ${entropy.below(1000)}`,
			shows: 'elements',
			looks: { ...(theory && { theory }), roles: ['C'] },
			positions: element
				? { ...model.view.get(standardViews.elements)?.positions, [element]: { x: 1, y: 2 } }
				: {}
		});
	},
	'edit-view': (model, entropy) => {
		const view = aView(model, entropy);
		const looks = entropy.coin ? { ripplesOnly: true } : {};
		return view && editView({ view, name: `${entropy.words} ${view}`, looks });
	},
	'delete-view': (model, entropy) => {
		const view = aView(model, entropy);
		return view && deleteView({ view });
	}
};
