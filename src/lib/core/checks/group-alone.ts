import { codingsWithin, type Evidence } from '../evidence';
import type { Configuration } from '../model/configuration';
import type { Id } from '../model/id';
import type { Model } from '../model/model';
import { heardIn } from './group-voices';
import { listsWithin } from './lists-within';
import { targetName } from './names';

/** A part of a configuration that one group alone speaks to. */
interface Alone {
	readonly name: string;
	readonly group: Id<'group'>;
}

/** The parts of a configuration to which one group speaks and nobody else, in the order written. */
export function aloneOn(model: Model, evidence: Evidence, configuration: Configuration): Alone[] {
	const within = codingsWithin(evidence, configuration.id);
	return listsWithin(configuration, within).flatMap((codings) => {
		const [first, ...others] = heardIn(model, codings).keys();
		const target = codings[0]?.coding.target;
		if (first === undefined || first === 'nobody' || others.length > 0) return [];
		return target === undefined ? [] : [{ name: targetName(model, target), group: first }];
	});
}
