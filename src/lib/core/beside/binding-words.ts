import { levelWords, type Binding } from '../checks/binding';
import type { Configuration } from '../model/configuration';

/** Who puts the ends of a link together, in words: a participant, a source, or the analyst. */
export function bindingInWords({ toldBy }: Configuration, { level, codings }: Binding): string {
	if (level === 1) {
		const isSpoken = codings.some(({ extract }) => extract.person !== undefined);
		const isOfTheLink = codings.some(({ coding }) => coding.target.kind === 'link');
		return `${isSpoken ? 'said by a participant' : levelWords[1]}${isOfTheLink ? '' : ', of the configuration as a whole'}`;
	}
	if (toldBy.teller === 'participant') return 'told by a participant in their own account';
	return levelWords[level];
}
