/** GUIDs that are the same at every export of the same thing, and never the same for two things. */
export class Guids {
	readonly #byName = new Map<string, string>();
	readonly #given = new Set<string>();

	constructor(private readonly project: string) {}

	/** The GUID of what has this name in the project. */
	of(name: string): string {
		const known = this.#byName.get(name);
		if (known !== undefined) return known;
		let guid = guidOf(`${this.project}\n${name}`);
		for (let nth = 2; this.#given.has(guid); nth++)
			guid = guidOf(`${this.project}\n${nth}\n${name}`);
		this.#byName.set(name, guid);
		this.#given.add(guid);
		return guid;
	}
}

/** A GUID of version 8 (RFC 9562, values of one's own making), in upper case as the standard wants it. */
function guidOf(name: string): string {
	const [a, b, c, d] = mixed(name);
	const version = ((b & 0xffff0fff) | 0x8000) >>> 0;
	const variant = ((c & 0x3fffffff) | 0x80000000) >>> 0;
	const hex = [a, version, variant, d].map((part) => part.toString(16).padStart(8, '0')).join('');
	return hex.toUpperCase().replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/** 128 bits of a text, mixed as MurmurHash3 does (Appleby 2011, public domain); for telling apart, not for secrets. */
function mixed(text: string): readonly [number, number, number, number] {
	let [a, b, c, d] = [0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x1f83d9ab];
	for (let at = 0; at < text.length; at++) {
		const sign = text.charCodeAt(at);
		a = b ^ Math.imul(a ^ sign, 0x239b961b);
		b = c ^ Math.imul(b ^ sign, 0xab0e9789);
		c = d ^ Math.imul(c ^ sign, 0x38b34ae5);
		d = a ^ Math.imul(d ^ sign, 0xa1e38b93);
	}
	return [finished(a ^ d), finished(b ^ a), finished(c ^ b), finished(d ^ c)];
}

function finished(part: number): number {
	let mix = Math.imul(part ^ (part >>> 16), 0x85ebca6b);
	mix = Math.imul(mix ^ (mix >>> 13), 0xc2b2ae35);
	return (mix ^ (mix >>> 16)) >>> 0;
}
