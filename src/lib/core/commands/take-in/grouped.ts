/** Adds a value to the list that is kept under a key. */
export function push<Value>(lists: Map<string, Value[]>, key: string, value: Value): void {
	const there = lists.get(key);
	if (there === undefined) lists.set(key, [value]);
	else there.push(value);
}
