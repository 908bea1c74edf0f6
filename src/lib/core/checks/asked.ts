import { theoriesOf } from '../graph/places';
import type { Configuration } from '../model/configuration';
import type { Model } from '../model/model';
import type { Theory } from '../model/theory';
import type { FindingKind } from './finding';

/**
 * Whether a configuration is held as a proposition that prompts may ask about. It is while any theory
 * that holds it is still open, and as long as the analyst tells it and no theory holds it yet. It is
 * not where a participant tells it and no theory takes it up: an account is data, not unfinished
 * theory. Nor where every theory that holds it was refuted or superseded: that question is closed.
 */
export function isAskedAbout(model: Model, configuration: Configuration): boolean {
	const theories = theoriesOf(model, configuration.id);
	if (theories.length === 0) return configuration.toldBy.teller === 'analyst';
	return theories.some(isOpen);
}

/** Whether a theory was neither refuted nor superseded. */
export function isOpen({ standing }: Pick<Theory, 'standing'>): boolean {
	return standing !== 'refuted' && standing !== 'superseded';
}

/** Whether a configuration is a participant's own account that no theory has taken up. */
export function isOwnAccount(model: Model, configuration: Configuration): boolean {
	return (
		configuration.toldBy.teller === 'participant' &&
		theoriesOf(model, configuration.id).length === 0
	);
}

/** A prompt where the configuration is asked about, and a neutral note where it is not. */
export function promptIfAsked(model: Model, configuration: Configuration): FindingKind {
	return isAskedAbout(model, configuration) ? 'prompt' : 'map';
}
