const wanting =
	// eslint-disable-next-line no-control-regex -- control characters are what is looked for
	/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|&(?!(?:amp|lt|gt|quot|apos);)(?:#(\d{1,7}|x[0-9a-fA-F]{1,6});)?/g;

/** Mends what writers of XML get wrong in characters: control characters, bare ampersands, references to signs that may not be. */
export class Scrubber {
	/** How many signs were mended. */
	count = 0;
	#literal = false;

	/** A piece of XML as a parser will take it; pieces must end at a “>” or at the end. */
	scrub(piece: string): string {
		if (!this.#literal && !piece.includes('<![CDATA[')) return this.#scrubMarkup(piece);
		return this.#scrubSections(piece);
	}

	/** Within CDATA an ampersand means itself. */
	#scrubSections(piece: string): string {
		let done = '';
		let rest = piece;
		while (rest !== '') {
			const edge = this.#literal ? ']]>' : '<![CDATA[';
			const at = rest.indexOf(edge);
			const end = at < 0 ? rest.length : at + edge.length;
			const part = rest.slice(0, end);
			done += this.#literal ? this.#scrubLiteral(part) : this.#scrubMarkup(part);
			if (at >= 0) this.#literal = !this.#literal;
			rest = rest.slice(end);
		}
		return done;
	}

	#scrubLiteral(part: string): string {
		// eslint-disable-next-line no-control-regex -- control characters are what is looked for
		return part.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, () => {
			this.count += 1;
			return ' ';
		});
	}

	#scrubMarkup(part: string): string {
		return withValues(part, () => (this.count += 1)).replace(
			wanting,
			(found: string, code: string | undefined) => {
				if (code !== undefined && isAllowed(code)) return found;
				this.count += 1;
				return found.startsWith('&') && code === undefined ? '&amp;' : ' ';
			}
		);
	}
}

/** Whether a character reference names a sign that XML 1.0 may hold (section 2.2). */
function isAllowed(code: string): boolean {
	const sign = code.startsWith('x') ? parseInt(code.slice(1), 16) : Number(code);
	if (sign < 0x20) return sign === 9 || sign === 10 || sign === 13;
	return (
		sign <= 0xd7ff || (sign >= 0xe000 && sign <= 0xfffd) || (sign >= 0x10000 && sign <= 0x10ffff)
	);
}

/** Some writers drop the value of a yes, which the parser would stumble over. */
function withValues(part: string, mended: () => void): string {
	if (!/\sisCodable[\s/>]/.test(part)) return part;
	return part.replace(/(<(?:\w+:)?Code\s[^<>]*?isCodable)(?=[\s/>])/g, (tag) => {
		mended();
		return `${tag}="true"`;
	});
}
