import { onItsOwn } from '../on-its-own';
import { childrenNamed, type XmlElement } from '../xml/element';
import type { RawMaking } from './raw-project';

/** A GUID in one spelling, without braces; nothing where there is none. */
export function keyOf(guid: string | undefined): string {
	return guid === undefined ? '' : onItsOwn(guid.replace(/[{}\s]/g, '').toUpperCase());
}

/** The keys that references of a name point to. */
export function targetsOf(element: XmlElement, name: string): string[] {
	if (element.children.length === 0) return [];
	return childrenNamed(element, name)
		.map(({ attributes }) => keyOf(attributes.targetGUID ?? attributes.guid))
		.filter((key) => key !== '');
}

/** Who made an element and when; a date that no tool can mean is left away. */
export function makingOf({ attributes }: XmlElement): RawMaking {
	const by = keyOf(attributes.creatingUser ?? attributes.creatingUserGUID);
	const at = attributes.creationDateTime?.trim() ?? attributes.modifiedDateTime?.trim() ?? '';
	return { ...(by === '' ? {} : { by }), ...(isDate(at) ? { at: onItsOwn(at) } : {}) };
}

/** Whether a time is an ISO 8601 one after the year 1900: some tools write the year 1 for “not known”. */
export function isDate(time: string): boolean {
	return /^(?:19|20|21)\d\d-\d\d-\d\d(?:T\d\d:\d\d|$)/.test(time);
}

/** An attribute that says something, by the name it is to have. */
export function given<Key extends string>(
	key: Key,
	value: string | undefined
): { readonly [K in Key]?: string } {
	return (value === undefined || value.trim() === '' ? {} : { [key]: onItsOwn(value) }) as {
		readonly [K in Key]?: string;
	};
}

/** A whole number as written, or nothing. */
export function wholeNumber(written: string | undefined): number | undefined {
	const number = written === undefined || written.trim() === '' ? NaN : Number(written);
	return Number.isFinite(number) ? Math.round(number) : undefined;
}

/** Yes or no as XML writes it; an attribute without a value means yes. */
export function isYes(written: string | undefined, otherwise: boolean): boolean {
	if (written === undefined) return otherwise;
	return !['false', '0', 'no'].includes(written.trim().toLowerCase());
}
