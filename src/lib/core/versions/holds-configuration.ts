import { partsOf } from '../graph/parts';
import type { Configuration } from '../model/configuration';
import { originOf } from './origin';
import type { Standpoint } from './standpoint';

/** Whether a moment held a configuration: by its own copy, or by what is said of the parts it has at the other moment; nothing where that is not said. */
export function holdsConfiguration(
	standpoint: Standpoint,
	own: Configuration | undefined,
	other: Configuration | undefined
): boolean | undefined {
	if (own !== undefined) return true;
	if (standpoint.version?.madeAfterwards !== true) return false;
	const parts = other === undefined ? [] : partsOf(other).occurrences;
	const said = parts.map((occurrence) => standpoint.holding(originOf(occurrence)));
	if (said.includes('yes')) return true;
	return said.length > 0 && said.every((one) => one === 'no') ? false : undefined;
}
