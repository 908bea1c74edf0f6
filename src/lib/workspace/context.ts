import type { Context } from '$lib/core/commands/command';
import type { Id } from '$lib/core/model/id';

/** Fresh ids, the time now, and the coder at work, for one command. */
export function freshContext(coder: Id<'coder'> | undefined): Context {
	return {
		newId: (prefix) => `${prefix}:${randomName()}`,
		now: new Date().toISOString(),
		...(coder === undefined ? {} : { coder })
	};
}

/** A fresh id of a kind, for a record whose id must be known before its command runs. */
export function newId<Prefix extends string>(prefix: Prefix): Id<Prefix> {
	return `${prefix}:${randomName()}`;
}

/** 20 letters and digits, 100 random bits. */
function randomName(): string {
	const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';
	const bytes = crypto.getRandomValues(new Uint8Array(20));
	return Array.from(bytes, (byte) => alphabet[byte & 31]).join('');
}
