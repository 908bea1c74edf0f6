import {
	contextLayerSchema,
	desireSchema,
	distanceSchema,
	intentSchema,
	mechanismPartSchema
} from '$lib/core/model/occurrence';
import type { Role, Roles } from '$lib/core/model/role';

/** Something that can be said of an occurrence by choosing among the field's own words. */
export interface Detail {
	readonly field: 'part' | 'layer' | 'intent' | 'desire' | 'distance';
	readonly label: string;
	readonly role: Role;
	readonly words: readonly string[];
}

const details: readonly Detail[] = [
	{ field: 'part', label: 'Mechanism part', role: 'M', words: mechanismPartSchema.options },
	{ field: 'layer', label: 'Context layer', role: 'C', words: contextLayerSchema.options },
	{ field: 'intent', label: 'Intended or not', role: 'O', words: intentSchema.options },
	{ field: 'desire', label: 'Wanted or not', role: 'O', words: desireSchema.options },
	{ field: 'distance', label: 'How far along', role: 'O', words: distanceSchema.options }
];

/** What can be said of an occurrence in these roles. */
export function detailsFor(roles: Roles): readonly Detail[] {
	return details.filter(({ role }) => (roles as readonly Role[]).includes(role));
}

/** The words to choose from. */
export function detailOptions({ words }: Detail): { value: string; label: string }[] {
	return words.map((value) => ({ value, label: value }));
}
