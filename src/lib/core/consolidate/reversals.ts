import type { Language } from './language';
import { reversal, type Reversal } from './polarity';
import { weighted, type Worded } from './weighted';

/** Which of some elements say the reverse of one given before them, in whose words. */
export function reversalsAmong(
	given: readonly Worded[],
	language: Language = 'english'
): (Reversal & { readonly element: Worded['id'] })[] {
	const compared = new Map(weighted(given, language).elements.map((one) => [one.id, one]));
	return given.flatMap(({ id }, place) => {
		const mine = compared.get(id);
		for (const before of given.slice(0, place)) {
			const theirs = compared.get(before.id);
			const found = mine && theirs && reversal(mine.turns, theirs.turns);
			if (found !== undefined) return [{ element: id, ...found }];
		}
		return [];
	});
}
