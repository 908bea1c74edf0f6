/** What an attribute may be; one without a value is left away. */
export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\p{Cs}]/gu;
const signs: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	'\n': '&#10;',
	'\t': '&#9;'
};

/** Writes XML, and counts the signs that XML 1.0 may not hold (section 2.2) and that were left out. */
export class Xml {
	removed = 0;

	/** An element around others. */
	element(name: string, attributes: Attributes = {}, content: readonly string[] = []): string {
		const within = content.filter((one) => one !== '').join('\n');
		const tag = `${name}${this.#attributes(attributes)}`;
		return within === '' ? `<${tag}/>` : `<${tag}>\n${within}\n</${name}>`;
	}

	/** An element around words; nothing where there are none. */
	words(name: string, words: string | undefined): string {
		if (words === undefined || words.trim() === '') return '';
		return `<${name}>${this.#clean(words).replace(/[&<>]/g, (sign) => signs[sign] ?? sign)}</${name}>`;
	}

	/** An element that holds others, or nothing where there are none of them. */
	container(name: string, content: readonly string[]): string {
		return content.length === 0 ? '' : this.element(name, {}, content);
	}

	#attributes(attributes: Attributes): string {
		return Object.entries(attributes)
			.filter(([, value]) => value !== undefined && value !== '')
			.map(
				([name, value]) =>
					` ${name}="${this.#clean(String(value)).replace(/[&<>"\n\t]/g, (sign) => signs[sign] ?? sign)}"`
			)
			.join('');
	}

	#clean(words: string): string {
		return words.replace(/\r\n?/g, '\n').replace(forbidden, () => {
			this.removed += 1;
			return '';
		});
	}
}

const moment = /^-?\d{4,}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)?$/;

/** A time as xsd:dateTime, or nothing where it is not told as precisely as that. */
export function dateTime(time: string | undefined): string | undefined {
	return time !== undefined && moment.test(time) ? time : undefined;
}
