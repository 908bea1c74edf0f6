import { childrenNamed, textOfChild, type XmlElement } from '../xml/element';
import { onItsOwn } from '../on-its-own';
import { given, isYes, keyOf, targetsOf } from './attributes';
import type { RawCode } from './raw-project';

/** Adds a code and all below it, parents first. */
export function gatherCode(element: XmlElement, codes: RawCode[], parent?: number): void {
	const { attributes } = element;
	const place = codes.length;
	codes.push({
		key: keyOf(attributes.guid),
		name: onItsOwn(attributes.name ?? ''),
		...(parent === undefined ? {} : { parent }),
		...given('colour', colourOf(attributes.color)),
		codable: isYes(attributes.isCodable, true),
		...given('description', textOfChild(element, 'Description')),
		notes: targetsOf(element, 'NoteRef')
	});
	for (const child of childrenNamed(element, 'Code')) gatherCode(child, codes, place);
}

/** A colour as #rrggbb, or nothing where it is written otherwise. */
export function colourOf(written: string | undefined): string | undefined {
	const digits = /^#?([0-9a-f]{3}|[0-9a-f]{6}|[0-9a-f]{8})$/.exec(
		written?.trim().toLowerCase() ?? ''
	)?.[1];
	if (digits === undefined) return undefined;
	// Eight digits are alpha first, as Windows programs write them.
	if (digits.length === 8) return `#${digits.slice(2)}`;
	return digits.length === 6 ? `#${digits}` : `#${digits.replace(/./g, '$&$&')}`;
}
