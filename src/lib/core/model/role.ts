import { z } from 'zod';

/** The roles an occurrence can play, by the letter the field writes for them. */
export const roleSchema = z.enum(['C', 'I', 'A', 'M', 'O', 'S']);
export type Role = z.infer<typeof roleSchema>;

/** How two roles of one occurrence stand to each other: one after the other, both together, or the text does not say. */
export const roleRelationSchema = z.enum(['in turn', 'at once', 'not said']);
export type RoleRelation = z.infer<typeof roleRelationSchema>;

/** One role, or two in the order written. */
export const rolesSchema = z.union([
	z.tuple([roleSchema]).readonly(),
	z.tuple([roleSchema, roleSchema]).readonly()
]);
export type Roles = z.infer<typeof rolesSchema>;

/** The field's word for each role letter. */
export const roleNames: Readonly<Record<Role, string>> = {
	C: 'context',
	I: 'intervention',
	A: 'actor',
	M: 'mechanism',
	O: 'outcome',
	S: 'strategy'
};
