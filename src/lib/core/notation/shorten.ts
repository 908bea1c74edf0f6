const longestLabel = 90;
const goodLength = 40;
const shortestLabel = 20;
const newClause = /[,;]\s|\s(?:being|which|that|who|because|when|where|so|and)\s/giu;
const hanging =
	/[\s,;:(–—-]+(?:and|or|of|the|a|an|to|in|on|at|for|with|by|that|which|who|from|but)?$/iu;

/** The words as far as a label reaches: without their bracket first, then to the last clause that is whole. */
export function shorten(words: string): string {
	if (words.length <= longestLabel) return words;
	const bare = words.replace(/\s*\([^()]*\)/g, '');
	if (bare.length <= longestLabel) return bare;
	const clauses = [...bare.matchAll(newClause)].map(({ index }) => index);
	const fitting = clauses.filter((at) => at >= shortestLabel && at <= longestLabel);
	const end = fitting.find((at) => at >= goodLength) ?? fitting.at(-1);
	if (end !== undefined) return bare.slice(0, end);
	let short = bare.slice(0, longestLabel + 1).replace(/\s+\S*$/u, '');
	while (hanging.test(short)) short = short.replace(hanging, '');
	return short;
}
