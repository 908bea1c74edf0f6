import type { z } from 'zod';
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
	readonly schema: z.ZodEnum;
}

const details: readonly Detail[] = [
	{ field: 'part', label: 'Mechanism part', role: 'M', schema: mechanismPartSchema },
	{ field: 'layer', label: 'Context layer', role: 'C', schema: contextLayerSchema },
	{ field: 'intent', label: 'Intended or not', role: 'O', schema: intentSchema },
	{ field: 'desire', label: 'Wanted or not', role: 'O', schema: desireSchema },
	{ field: 'distance', label: 'How far along', role: 'O', schema: distanceSchema }
];

/** What can be said of an occurrence in these roles. */
export function detailsFor(roles: Roles): readonly Detail[] {
	return details.filter(({ role }) => (roles as readonly Role[]).includes(role));
}

/** The words to choose from. */
export function detailOptions({ schema }: Detail): { value: string; label: string }[] {
	return schema.options.map((value) => ({ value: String(value), label: String(value) }));
}
