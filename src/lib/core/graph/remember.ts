/** Keeps what was computed for an object for as long as the object lives; sound because records and tables are never changed in place. */
export function remember<Key extends object, Value>(
	compute: (key: Key) => Value
): (key: Key) => Value {
	const known = new WeakMap<Key, { readonly value: Value }>();
	return (key) => {
		const found = known.get(key);
		if (found !== undefined) return found.value;
		const value = compute(key);
		known.set(key, { value });
		return value;
	};
}
