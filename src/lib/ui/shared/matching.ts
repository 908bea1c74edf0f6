/** Something that can be found by typing a part of its label. */
export interface Choice {
	value: string;
	label: string;
	/** A few quieter words after the label. */
	hint?: string;
}

/** How many matches a list shows before it asks for more letters. */
export const mostShown = 60;

/** The choices whose words the query names, those that begin with it first. */
export function matching<C extends Choice>(choices: readonly C[], query: string): C[] {
	const words = plain(query).split(/\s+/).filter(Boolean);
	if (words.length === 0) return [...choices];
	const found = choices.flatMap((choice) => {
		const rank = rankOf(plain(choice.label), words);
		return rank === undefined ? [] : [{ choice, rank }];
	});
	return found.sort((one, other) => one.rank - other.rank).map(({ choice }) => choice);
}

/** Whether a choice is called exactly this, but for case and accents. */
export function isCalled(choice: Choice, query: string): boolean {
	return plain(choice.label) === plain(query);
}

function rankOf(label: string, words: readonly string[]): number | undefined {
	if (!words.every((word) => label.includes(word))) return undefined;
	const first = words[0] ?? '';
	if (label === words.join(' ')) return 0;
	if (label.startsWith(first)) return 1;
	return label.includes(` ${first}`) ? 2 : 3;
}

function plain(text: string): string {
	return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
}
