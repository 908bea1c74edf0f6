import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { archive, code, codebook, coding, guid, project, read, selection } from './make-project';

const text = 'A line of words.\nAnother line of them, and one more.';
const codes = 5;

const mark = fc.record({
	start: fc.integer({ min: 0, max: 20 }),
	length: fc.integer({ min: 1, max: 20 }),
	/** Codes by number; one is not in the codebook. */
	codes: fc.array(fc.integer({ min: 0, max: codes }), { maxLength: 3 })
});
const source = fc.record({
	isMissing: fc.boolean(),
	marks: fc.array(mark, { maxLength: 8 }),
	/** Whether every mark is written once more, under a key of its own. */
	isTwice: fc.boolean()
});
type Source = Parameters<Parameters<typeof source.map>[0]>[0];

function written(sources: readonly Source[]) {
	const files: Record<string, string> = {};
	const parts = sources.map(({ isMissing, marks, isTwice }, nth) => {
		if (!isMissing) files[`sources/${nth}.txt`] = text;
		const all = isTwice ? [...marks, ...marks] : marks;
		const selections = all.map(({ start, length, codes: given }, at) =>
			selection(1000 * (nth + 1) + at, [start, start + length], {
				within: given.map((one, place) => coding(50_000 + 100 * at + place, 100 + one)).join('')
			})
		);
		return `<TextSource guid="${guid(nth + 1)}" name="T${nth}" plainTextPath="internal://${nth}.txt">${selections.join('')}</TextSource>`;
	});
	const book = codebook(
		Array.from({ length: codes }, (_, nth) => code(100 + nth, `Code ${nth}`)).join('')
	);
	const listed = parts.length === 0 ? '' : `<Sources>${parts.join('')}</Sources>`;
	return archive({ ...files, 'project.qde': project(book + listed) });
}

/** What an honest report comes to, worked out from what was written. */
function expected(sources: readonly Source[]) {
	const perSource = sources.map(({ marks, isTwice }) => {
		const places = new Set(marks.map(({ start, length }) => `${start} ${length}`));
		const given = marks.flatMap(({ start, length, codes: ofMark }) =>
			ofMark.map((one) => ({ place: `${start} ${length}`, one }))
		);
		const known = given.filter(({ one }) => one < codes);
		const times = isTwice ? 2 : 1;
		return {
			passages: places.size,
			merged: marks.length * times - places.size,
			codings: new Set(known.map(({ place, one }) => `${place} ${one}`)).size,
			written: known.length * times,
			unknown: (given.length - known.length) * times
		};
	});
	const sum = (of: (one: (typeof perSource)[number]) => number) =>
		perSource.reduce((total, one) => total + of(one), 0);
	return {
		passages: sum((one) => one.passages),
		merged: sum((one) => one.merged),
		codings: sum((one) => one.codings),
		repeated: sum((one) => one.written - one.codings),
		unknown: sum((one) => one.unknown),
		missing: sources.filter(({ isMissing }) => isMissing).length
	};
}

describe('the report of an import', () => {
	it('counts what was read, taken together and left out as it was written', async () => {
		await fc.assert(
			fc.asyncProperty(fc.array(source, { maxLength: 6 }), async (sources) => {
				const result = await read(written(sources));
				const counts = expected(sources);
				const counted = (words: string) =>
					result.report.find(({ sentence }) => sentence.includes(words))?.count ?? 0;
				expect(result.passages).toHaveLength(counts.passages);
				expect(result.passages.flatMap(({ codings }) => codings)).toHaveLength(counts.codings);
				expect(result.codes).toHaveLength(codes);
				expect(result.sources).toHaveLength(sources.length);
				expect(counted('marked more than once')).toBe(counts.merged);
				expect(counted('only repeat')).toBe(counts.repeated);
				expect(counted('not in the codebook')).toBe(counts.unknown);
				expect(
					result.report.filter(({ sentence }) => sentence.startsWith('The text of “'))
				).toHaveLength(counts.missing);
				expect(result.sources.filter(({ missingFile }) => missingFile !== undefined)).toHaveLength(
					counts.missing
				);
			}),
			{ numRuns: 60 }
		);
	});

	it('gives what was read first, and what was left out last', async () => {
		const { report } = await read(
			written([{ isMissing: true, marks: [{ start: 0, length: 4, codes: [5] }], isTwice: true }])
		);
		const order = ['read', 'mapped', 'repaired', 'left out'];
		const kinds = report.map(({ what }) => order.indexOf(what));
		expect(kinds).toEqual([...kinds].sort());
		expect(report.every(({ sentence }) => /^\S.*\.$/.test(sentence))).toBe(true);
	});
});
