/** Why XML cannot be read, and at which line. */
export class XmlFault extends Error {
	constructor(
		readonly why: 'doctype' | 'too deep' | 'broken',
		readonly line: number,
		readonly detail = ''
	) {
		super(why);
	}
}

const harmless = [
	'disallowed character.',
	'attribute without value.',
	'unquoted attribute value.',
	'no whitespace between attributes.',
	'duplicate attribute:',
	'malformed comment.',
	'undefined entity.',
	'malformed character entity.',
	'text data outside of root node.',
	'the string "]]>" is disallowed in char data.',
	'an XML declaration must be at the start of the document.',
	'XML declaration must contain a version.',
	'version number must match',
	'encoding value must match',
	'standalone value must match'
];

/** Whether a fault of the XML leaves no doubt about what it says. */
export function tolerated(message: string): boolean {
	return harmless.some((words) => message.includes(words));
}
