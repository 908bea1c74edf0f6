/** The ids of the sentences that describe a field: its hint and what is wrong with it. */
export function describedBy(
	id: string,
	hint: string | undefined,
	problem: string | undefined
): string | undefined {
	const ids = [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean);
	return ids.length > 0 ? ids.join(' ') : undefined;
}
