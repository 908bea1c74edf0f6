const kinds: Readonly<Record<string, string>> = {
	distinct: 'mark that two are not the same',
	number: 'declared number',
	value: 'case value',
	response: 'response to a prompt',
	search: 'search',
	view: 'picture',
	text: 'text',
	project: 'project'
};

/** A kind of record or part, in the words of the field. */
export function kindWords(kind: string): string {
	return `the ${kinds[kind] ?? kind}`;
}

const fields: Readonly<Record<string, string>> = {
	toldBy: 'who tells it',
	contextsFrom: 'contexts as in',
	oppositeOf: 'opposite of',
	lookedFor: 'what was looked for',
	aboutGroup: 'group it is about',
	rivalOf: 'rival of',
	grewFrom: 'grew from',
	standingDecision: 'decision that set the standing',
	desire: 'wanted or unwanted',
	intent: 'intended or unintended',
	positions: 'places on the canvas',
	rank: 'place in the list',
	x: 'place from the left',
	y: 'place from the top',
	placed: 'placed by hand'
};

/** A field as a reader would name it: `shortLabel` reads "short label". */
export function fieldWords(field: string): string {
	return fields[field] ?? field.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
}
