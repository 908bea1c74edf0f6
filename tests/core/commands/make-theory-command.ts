import { arrangeCards, placeCards, releaseCards } from '../../../src/lib/core/commands/place-cards';
import { addCoder, editProject } from '../../../src/lib/core/commands/project';
import {
	createTheory,
	deleteTheory,
	editTheory,
	excludeConfiguration,
	includeConfiguration,
	setStanding
} from '../../../src/lib/core/commands/theories';
import { freezeVersion, setHolding } from '../../../src/lib/core/commands/versions';
import { aConfiguration, aPlace } from './make-parts';
import type { Maker } from './make-command';

/** A maker for every command on theories, versions, the project and the layout. */
export const theoryMakers: Readonly<Record<string, Maker>> = {
	'create-theory': (_, entropy) => createTheory({ name: entropy.words, kind: 'programme' }),
	'edit-theory': (model, entropy) => {
		const theory = entropy.one(model.theory.keys());
		return theory && editTheory({ theory, fields: { description: entropy.words } });
	},
	'set-standing': (model, entropy) => {
		const theory = entropy.one(model.theory.keys());
		return theory && setStanding({ theory, standing: 'refuted', reason: entropy.words });
	},
	'include-configuration': (model, entropy) => {
		const theory = entropy.one(model.theory.keys());
		const configuration = aConfiguration(model, entropy)?.id;
		return theory && configuration && includeConfiguration({ theory, configuration });
	},
	'exclude-configuration': (model, entropy) => {
		const theory = entropy.one(model.theory.values());
		const held = Object.keys(theory?.configurations ?? {}) as `configuration:${string}`[];
		const configuration = entropy.one(held);
		if (theory === undefined || configuration === undefined) return undefined;
		return excludeConfiguration({ theory: theory.id, configuration });
	},
	'delete-theory': (model, entropy) => {
		const theory = entropy.one(model.theory.keys());
		return theory && deleteTheory({ theory });
	},
	'freeze-version': (model, entropy) => {
		const theory = entropy.one(model.theory.keys());
		return theory && freezeVersion({ theory, name: entropy.words, reason: entropy.words });
	},
	'set-holding': (model, entropy) => {
		const version = entropy.one(model.version.keys());
		const place = aPlace(model, entropy);
		const holding = entropy.one(['yes', 'no', null] as const) ?? null;
		return version && place && setHolding({ version, occurrence: place.occurrence, holding });
	},
	'edit-project': (_, entropy) => editProject({ fields: { programme: entropy.words } }),
	'add-coder': (_, entropy) => addCoder({ name: entropy.words }),
	'release-cards': (model, entropy) => {
		const element = entropy.one([...model.element.keys()]);
		const isViewed = model.view.has('view:elements');
		return element && isViewed ? releaseCards({ shows: 'elements', cards: [element] }) : undefined;
	},
	'place-cards': (model, entropy) => {
		const element = entropy.one(model.element.keys());
		const place = { x: entropy.below(900), y: entropy.below(900), placed: true };
		return element && placeCards({ shows: 'elements', places: { [element]: place } });
	},
	'arrange-cards': (model, entropy) => {
		const places: Record<string, { x: number; y: number }> = {};
		for (const id of model.element.keys()) places[id] = { x: entropy.below(99), y: 0 };
		return arrangeCards({ shows: 'elements', places });
	}
};
