/** Whether a value is an object made of keys and values, not a list. */
export function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether two JSON values say the same; a key with nothing in it counts as no key. */
export function sameValue(left: unknown, right: unknown): boolean {
	if (left === right) return true;
	if (Array.isArray(left) && Array.isArray(right))
		return left.length === right.length && left.every((item, i) => sameValue(item, right[i]));
	if (!isPlainObject(left) || !isPlainObject(right)) return false;
	const keys = new Set([...Object.keys(left), ...Object.keys(right)]);
	for (const key of keys) if (!sameValue(left[key], right[key])) return false;
	return true;
}
