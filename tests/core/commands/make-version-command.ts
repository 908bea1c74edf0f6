import { branchTheory } from '../../../src/lib/core/commands/branch-theory';
import { explainChanges } from '../../../src/lib/core/commands/explain-changes';
import {
	addComponent,
	mapConfiguration,
	removeComponent,
	unmapConfiguration
} from '../../../src/lib/core/commands/middle-range';
import { judgeRivals, markRivals, unmarkRivals } from '../../../src/lib/core/commands/rivals';
import {
	sayHeld,
	setUpVersion,
	type SaidHeld
} from '../../../src/lib/core/commands/set-up-version';
import { deleteVersion, describeVersion } from '../../../src/lib/core/commands/versions';
import type { Id } from '../../../src/lib/core/model/id';
import type { Model } from '../../../src/lib/core/model/model';
import { changeKey } from '../../../src/lib/core/versions/change';
import { changesOf } from '../../../src/lib/core/versions/compare';
import { stepsOf } from '../../../src/lib/core/versions/timeline';
import type { Entropy } from './entropy';
import type { Maker } from './make-command';
import { aConfiguration, aPlace, choice } from './make-parts';

/** What is said of an occurrence or two. */
function said(model: Model, entropy: Entropy): Record<Id<'occurrence'>, SaidHeld> {
	const all: Record<Id<'occurrence'>, SaidHeld> = {};
	for (const more of [true, entropy.coin]) {
		const place = more ? aPlace(model, entropy) : undefined;
		if (place === undefined) continue;
		const holding = entropy.one(['yes', 'yes', 'no', null] as const) ?? null;
		all[place.occurrence] = { holding, ...(entropy.coin ? { wording: entropy.words } : {}) };
	}
	return all;
}

function twoTheories(model: Model, entropy: Entropy): Id<'theory'>[] {
	const one = entropy.one(model.theory.keys());
	const other = entropy.one([...model.theory.keys()].filter((id) => id !== one));
	return one === undefined || other === undefined ? [] : [one, other];
}

const withComponents = (model: Model, entropy: Entropy) =>
	entropy.one(
		[...model.theory.values()].filter(({ components }) => Object.keys(components ?? {}).length > 0)
	);

/** A maker for every command on versions, on rivals and on what a formal theory explains. */
export const versionMakers: Readonly<Record<string, Maker>> = {
	'describe-version': (model, entropy) => {
		const version = entropy.one(model.version.keys());
		const note = entropy.coin ? entropy.words : null;
		return version && describeVersion({ version, fields: { name: entropy.words, note } });
	},
	'delete-version': (model, entropy) => {
		const version = entropy.one(model.version.keys());
		return version && deleteVersion({ version });
	},
	'set-up-version': (model, entropy) => {
		const theory = entropy.one(model.theory.keys());
		const at = '2018-01-31T00:00:00.000Z';
		const words = { name: entropy.words, reason: entropy.words };
		return theory && setUpVersion({ theory, ...words, at, said: said(model, entropy) });
	},
	'say-held': (model, entropy) => {
		const version = entropy.one(
			[...model.version.values()].filter(({ madeAfterwards }) => madeAfterwards)
		)?.id;
		return version && sayHeld({ version, said: said(model, entropy) });
	},
	'branch-theory': (model, entropy) => {
		const version = entropy.one(model.version.keys());
		return version && branchTheory({ version, name: entropy.words, kind: 'programme' });
	},
	'explain-changes': (model, entropy) => {
		const theory = entropy.one(model.theory.values());
		const step = theory && entropy.one(stepsOf(model, theory));
		const change = step && entropy.one(changesOf(step));
		if (theory === undefined || change === undefined) return undefined;
		const about = [{ kind: 'theory' as const, theory: theory.id }];
		const changes = [{ what: change.id, change: changeKey(change) }];
		return explainChanges({ changes, kind: 'note', text: entropy.words, about });
	},
	'mark-rivals': (model, entropy) => {
		const [one, other] = twoTheories(model, entropy);
		return one && other && markRivals({ one, other });
	},
	'unmark-rivals': (model, entropy) => {
		const [one, other] = twoTheories(model, entropy);
		return one && other && unmarkRivals({ one, other });
	},
	'judge-rivals': (model, entropy) => {
		const rivals = twoTheories(model, entropy);
		const configuration = aConfiguration(model, entropy)?.id;
		const holds = entropy.one([...rivals, 'neither', 'both needed'] as const);
		if (rivals.length < 2 || configuration === undefined || holds === undefined) return undefined;
		const about = { kind: 'configuration', configuration } as const;
		return judgeRivals({ rivals, about, holds, text: entropy.words });
	},
	'add-component': (model, entropy) => {
		const theory = entropy.one(model.theory.keys());
		return theory && addComponent({ theory, choice: choice(model, entropy) });
	},
	'remove-component': (model, entropy) => {
		const theory = withComponents(model, entropy);
		const component = entropy.one(Object.keys(theory?.components ?? {}) as Id<'element'>[]);
		return theory && component && removeComponent({ theory: theory.id, component });
	},
	'map-configuration': (model, entropy) => {
		const theory = withComponents(model, entropy);
		const component = entropy.one(Object.keys(theory?.components ?? {}) as Id<'element'>[]);
		const configuration = aConfiguration(model, entropy)?.id;
		if (!theory || !component || !configuration) return undefined;
		return mapConfiguration({ theory: theory.id, component, configuration });
	},
	'unmap-configuration': (model, entropy) => {
		const theory = withComponents(model, entropy);
		const configuration = entropy.one(Object.keys(theory?.explains ?? {}) as Id<'configuration'>[]);
		if (theory?.explains === undefined || configuration === undefined) return undefined;
		const component = entropy.one(
			Object.keys(theory.explains[configuration] ?? {}) as Id<'element'>[]
		);
		return component && unmapConfiguration({ theory: theory.id, component, configuration });
	}
};
