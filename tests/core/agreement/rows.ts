import type { Rated } from '../../../src/lib/core/agreement/ratings';

/** Rows of coders, one sign a unit; a dot where a coder gave no value. */
export function rows(...coders: readonly string[]): Rated[] {
	return Array.from(coders[0] ?? '', (_, unit) => ({
		values: coders.map((row) => (row[unit] === '.' ? undefined : row[unit])),
		many: 1
	}));
}

/** The data of Krippendorff (2011), example C: four coders, twelve units, values missing. */
export const fourCoders = rows('123321412...', '1233224125..', '.33323422513', '12332441251.');
