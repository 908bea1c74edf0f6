/** Values of attributes; absent ones are left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** A piece of SVG; attribute values are escaped, children are taken as they are. */
export function tag(name: string, attributes: Attributes, ...children: readonly string[]): string {
	const written = Object.entries(attributes)
		.filter(([, value]) => value !== undefined)
		.map(
			([key, value]) =>
				` ${key}="${typeof value === 'number' ? num(value) : escapeXml(value ?? '')}"`
		)
		.join('');
	return children.length === 0
		? `<${name}${written}/>`
		: `<${name}${written}>${children.join('')}</${name}>`;
}

/** Text as it may stand in XML: markup escaped, characters that XML forbids left out. */
export function escapeXml(text: string): string {
	return text
		.replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '')
		.replace(/&/g, '&amp;')
		.replace(/</g, '&lt;')
		.replace(/>/g, '&gt;')
		.replace(/"/g, '&quot;');
}

/** A number with at most two decimals: a hundredth of a point is finer than any print. */
export function num(value: number): string {
	const rounded = Math.round(value * 100) / 100;
	return String(Object.is(rounded, -0) ? 0 : rounded);
}
