import type { Model } from '../model/model';
import type { ConfigurationChange } from './change';
import type { Comparison } from './compare';
import { originOf } from './origin';
import { stepsOf } from './timeline';

/** What became of one configuration in one step of a theory. */
export interface HistoryStep {
	readonly step: Comparison;
	readonly change: ConfigurationChange;
}

/** The history of a configuration: every step of every theory that holds it or a copy of it, oldest theory first. */
export function historyOf(model: Model, configuration: string): HistoryStep[] {
	const record = model.configuration.get(configuration as `configuration:${string}`);
	const origin = record === undefined ? configuration : originOf(record);
	const theories = [...model.theory.values()].sort((one, other) => one.rank - other.rank);
	return theories.flatMap((theory) =>
		stepsOf(model, theory).flatMap((step) =>
			step.configurations
				.filter(({ id }) => id === origin || id === configuration)
				.map((change) => ({ step, change }))
		)
	);
}

/** Every configuration that any version or theory holds, by its origin, with what it is called last. */
export function configurationsEver(model: Model): { readonly id: string; readonly name: string }[] {
	const names = new Map<string, string>();
	for (const theory of model.theory.values())
		for (const { configurations } of stepsOf(model, theory))
			for (const { id, after, before } of configurations)
				names.set(id, after?.words ?? before?.words ?? id);
	return [...names].map(([id, name]) => ({ id, name }));
}
