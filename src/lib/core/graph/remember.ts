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

/** The same for what is computed from several objects: kept with the first of them for the others it was last computed with. */
export function rememberTogether<Keys extends readonly [object, ...object[]], Value>(
	compute: (...keys: Keys) => Value
): (...keys: Keys) => Value {
	const known = new WeakMap<object, { readonly keys: Keys; readonly value: Value }>();
	return (...keys) => {
		const found = known.get(keys[0]);
		if (found?.keys.every((key, at) => key === keys[at]) === true) return found.value;
		const value = compute(...keys);
		known.set(keys[0], { keys, value });
		return value;
	};
}
