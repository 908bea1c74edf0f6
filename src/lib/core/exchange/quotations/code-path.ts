/** The sign between a code and what it stands under. */
export type PathSign = 'none' | '>' | '\\' | '::' | '/';

/** Each sign in plain words, in the order they are offered. */
export const pathSignWords: Readonly<Record<PathSign, string>> = {
	none: 'Names only',
	'>': 'Parent > Child',
	'\\': 'Parent\\Child',
	'::': 'Parent::Child',
	'/': 'Parent / Child'
};

const cuts: Readonly<Record<PathSign, RegExp | undefined>> = {
	none: undefined,
	'>': /\s+>\s+|\s*›\s*/,
	'\\': /\s*\\+\s*/,
	'::': /\s*::\s*/,
	'/': /\s+\/\s+/
};

/** Folders that tools put all codes under. */
const roots = /^(?:nodes?|codes?|code system|codesystem|knoten|nodos|nœuds|noeuds|codebook)$/i;

/** The names from the root down to the code's own. */
export function pathOfCode(name: string, sign: PathSign): string[] {
	const cut = cuts[sign];
	const names = (cut === undefined ? [name] : name.split(cut)).flatMap((one) => one.trim() || []);
	return names.length > 1 && roots.test(names[0] ?? '') ? names.slice(1) : names;
}

/** Proposes the sign by the cells that hold codes. */
export function guessPathSign(cells: readonly string[]): PathSign {
	const order: readonly PathSign[] = ['::', '\\', '>'];
	return order.find((sign) => cells.some((cell) => cuts[sign]?.test(cell) === true)) ?? 'none';
}
