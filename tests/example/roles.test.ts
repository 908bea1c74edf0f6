import { describe, expect, it } from 'vitest';
import type { Occurrence } from '../../src/lib/core/model/occurrence';
import { example, occurrencesOf } from './example-model';
import { markersInThePaper, rolesInThePaper } from './paper';

function isMarked({ note }: Occurrence): boolean {
	return note === undefined;
}

function written(occurrence: Occurrence): string {
	const star = occurrence.wording?.starred === true ? '*' : '';
	return `${occurrence.roles.join('/')}${star}${isMarked(occurrence) ? '' : '.'}`;
}

describe('the roles in the worked example', () => {
	it.each(Object.entries(rolesInThePaper))(
		'are those that %s marks, in the order written, with its asterisks',
		(reference, roles) => {
			expect(occurrencesOf(reference).map(written).join(' ')).toBe(roles);
		}
	);

	it('are as many of each kind as the results of the study mark', () => {
		const counts: Record<string, number> = {};
		for (const reference of Object.keys(rolesInThePaper))
			for (const { roles } of occurrencesOf(reference).filter(isMarked))
				counts[roles.join('/')] = (counts[roles.join('/')] ?? 0) + 1;
		expect(counts).toEqual(markersInThePaper);
	});

	it('say how two roles stand to each other wherever there are two', () => {
		const relations = [...example.configuration.values()]
			.flatMap(({ occurrences }) => Object.values(occurrences))
			.filter(({ roles }) => roles.length === 2)
			.map(({ roles, relation }) => `${roles.join('/')} ${relation ?? 'missing'}`);
		expect(new Set(relations)).toEqual(
			new Set(['O/M in turn', 'M/O in turn', 'C/M at once', 'C/O not said'])
		);
		expect(relations).toHaveLength(6);
	});

	it('are marked as the analyst’s reading throughout the theories that the text argues without markers', () => {
		const readings = ['IPT 1', 'MRT 1', 'MRT 2', 'MRT 3', 'MRT 4', 'MRT 5'].flatMap(occurrencesOf);
		expect(readings.filter(isMarked)).toEqual([]);
	});

	it('come with a wording that is a paraphrase and says where it stands', () => {
		for (const configuration of example.configuration.values())
			for (const { wording } of Object.values(configuration.occurrences)) {
				expect(wording?.verbatim).toBe(false);
				expect(wording?.locator).toBe(configuration.locator);
				expect(wording?.source).toBe(configuration.source);
			}
	});

	it('stand on labels or short labels of about 40 characters', () => {
		for (const { label, shortLabel } of example.element.values())
			expect((shortLabel ?? label).length).toBeLessThanOrEqual(40);
	});
});
