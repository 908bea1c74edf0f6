import { isPlainObject } from '../../same-value';

/** JSON with the keys of every object in one order (`id` first), so that the same project gives the same bytes whatever order its fields were filled in. */
export function canonicalJson(value: unknown): string {
	if (Array.isArray(value))
		return `[${value.map((item) => (item === undefined ? 'null' : canonicalJson(item))).join(',')}]`;
	if (!isPlainObject(value)) return JSON.stringify(value);
	const members = Object.keys(value)
		.filter((key) => value[key] !== undefined)
		.sort(idFirst)
		.map((key) => `${JSON.stringify(key)}:${canonicalJson(value[key])}`);
	return `{${members.join(',')}}`;
}

function idFirst(left: string, right: string): number {
	if (left === 'id') return -1;
	if (right === 'id') return 1;
	return byCode(left, right);
}

/** Orders texts by their UTF-16 units: the same in every language and on every machine. */
export function byCode(left: string, right: string): number {
	return left < right ? -1 : left > right ? 1 : 0;
}
