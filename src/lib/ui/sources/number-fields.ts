import type { Command } from '$lib/core/commands/command';
import { declareNumber, editNumber } from '$lib/core/commands/declared-numbers';
import type { DeclaredNumber } from '$lib/core/model/declared-number';
import type { Id } from '$lib/core/model/id';

/** What is said of a declared number, as a form holds it; empty words are nothing said. */
export interface NumberFields {
	count: string;
	what: string;
	group: string;
	occasion: string;
	locator: string;
	partOf: string;
	overlaps: { with: string; count: string }[];
}

/** A form for a declared number, empty or as it stands. */
export function numberFields(number?: DeclaredNumber): NumberFields {
	return {
		count: number === undefined ? '' : String(number.count),
		what: number?.what ?? '',
		group: number?.group ?? '',
		occasion: number?.occasion ?? '',
		locator: number?.locator ?? '',
		partOf: number?.partOf ?? '',
		overlaps: (number?.overlaps ?? []).map((one) => ({ with: one.with, count: String(one.count) }))
	};
}

const whole = /^\d{1,9}$/;

/** Why what is typed is not how many took part; nothing where it is, or nothing is typed yet. */
export function countProblem(typed: string): string | undefined {
	return typed.trim() === '' || whole.test(typed.trim())
		? undefined
		: 'A whole number in digits: 35.';
}

/** Whether a form says enough to be kept. */
export function isSaid({ count, what, overlaps }: NumberFields): boolean {
	return (
		what.trim() !== '' &&
		whole.test(count.trim()) &&
		overlaps.every((one) => one.with === '' || whole.test(one.count.trim()))
	);
}

/** The command that keeps what a form says, as a new number or in place of what stands. */
export function keeping(
	source: Id<'source'>,
	number: Id<'number'> | undefined,
	fields: NumberFields
): Command {
	const words = (typed: string) => (typed.trim() === '' ? null : typed.trim());
	const said = {
		count: Number(fields.count.trim()),
		what: fields.what.trim(),
		group: words(fields.group) as Id<'group'> | null,
		occasion: words(fields.occasion),
		locator: words(fields.locator),
		partOf: words(fields.partOf) as Id<'number'> | null,
		overlaps: overlapsSaid(fields)
	};
	if (number !== undefined) return editNumber({ number, fields: said });
	const given = Object.fromEntries(Object.entries(said).filter(([, value]) => value !== null));
	return declareNumber({
		source,
		...(given as Pick<typeof said, 'count' | 'what'>)
	});
}

function overlapsSaid({ overlaps }: NumberFields) {
	const said = overlaps.flatMap((one) =>
		one.with === '' ? [] : [{ with: one.with as Id<'number'>, count: Number(one.count.trim()) }]
	);
	return said.length === 0 ? null : said;
}
