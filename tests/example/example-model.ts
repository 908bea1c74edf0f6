import { exampleRecords } from '../../scripts/example/social-prescribing';
import type { Configuration } from '../../src/lib/core/model/configuration';
import { modelOf } from '../../src/lib/core/model/model';
import type { Occurrence } from '../../src/lib/core/model/occurrence';

/** The worked example as the app would hold it. */
export const example = modelOf(exampleRecords());

/** The configuration cited by a reference. */
export function cited(reference: string): Configuration {
	const found = [...example.configuration.values()].find((one) => one.reference === reference);
	if (found === undefined) throw new Error(`The example has no ${reference}.`);
	return found;
}

/** Its occurrences in the order written. */
export function occurrencesOf(reference: string): Occurrence[] {
	return Object.values(cited(reference).occurrences).sort((one, other) => one.rank - other.rank);
}

/** Its links in words: causes, hedge where there is one, effects. */
export function linksOf(reference: string): string[] {
	const configuration = cited(reference);
	const word = (id: string) =>
		id.replace(/^\w+:/, '').replace(`${configuration.id.replace(/^\w+:/, '')}-`, '');
	return Object.values(configuration.links).map(
		({ from, to, kind, hedge }) =>
			`${from.map(word).join(' + ')} ${hedge === undefined || hedge === 'stated' ? '' : `${hedge} `}${kind} ${to.map(word).join(' + ')}`
	);
}
