const longEnough = 1000;

/** A short text as memory of its own: one that was cut out of a long text keeps the whole of it in memory, and names of properties are copied. A long one stays as it is. */
export function onItsOwn(text: string): string {
	return text.length > longEnough ? text : (Object.keys({ [text]: true })[0] ?? text);
}
