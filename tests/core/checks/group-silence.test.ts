import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupSilence } from '../../../src/lib/core/checks/group-silence';
import { gatherEvidence } from '../../../src/lib/core/evidence';
import type { Model } from '../../../src/lib/core/model/model';
import { project } from '../../fixtures/small-project';
import { findingsOf } from './finding-of';
import { randomProject } from './random-project';

const asked = () =>
	project()
		.group('Clients')
		.group('Staff')
		.group('Referrers')
		.person('Dawn', { groups: { 'group:Clients': true } })
		.configuration('1', ['M trust', 'O better'])
		.configuration('2', ['M talk', 'O calm'])
		.extract('e', ['supports occurrence 1.trust'], { person: 'Dawn' })
		.extract('f', ['refutes occurrence 1.trust'], { group: 'Staff' })
		.extract('g', ['supports occurrence 1.better'], { person: 'Dawn' });

describe('group-silence', () => {
	it('says of each group where it is heard, and names where it is not', () => {
		const [clients, , referrers] = findingsOf(groupSilence, asked());
		expect(clients?.sentence).toBe(
			'Clients: heard on 1 of 2 configurations; no extract linked yet on CMO 2.'
		);
		expect(clients?.because).toBe('It has 2 extracts on CMO 1.');
		expect(clients?.counted).toEqual([
			{ words: '2 extracts on CMO 1', extracts: ['extract:e', 'extract:g'] }
		]);
		expect(referrers?.sentence).toBe(
			'Referrers: heard on 0 of 2 configurations; no extract linked yet on CMO 1 and CMO 2.'
		);
		expect(referrers?.kind).toBe('map');
	});

	it('says of each configuration who is heard, who is not yet, and where one group alone speaks', () => {
		const [, , , first, second] = findingsOf(groupSilence, asked());
		expect(first?.sentence).toBe(
			'On CMO 1: 2 extracts from Clients and 1 extract from Staff; no extract linked yet from Referrers.'
		);
		expect(first?.because).toBe('Only Clients is heard on “better” in CMO 1.');
		expect(second?.sentence).toBe('No extract of any group is linked yet to CMO 2.');
	});

	it('has nothing to show where the project has no groups', () => {
		expect(findingsOf(groupSilence, project().configuration('1', ['M a']))).toEqual([]);
	});

	it('counts what going through every extract for every group and configuration counts', () => {
		fc.assert(
			fc.property(randomProject, (model) => {
				const found = groupSilence.find(model, gatherEvidence(model), new Map());
				for (const { id, reference } of model.configuration.values()) {
					const finding = found.find(({ key }) => key === `group-silence:${id}`);
					const expected = [...model.group.values()].flatMap(({ id: group, name }) => {
						const extracts = slowly(model, group, id);
						return extracts.length === 0 ? [] : [[name, extracts]];
					});
					expect(
						finding?.counted.map(({ words, extracts }) => [
							words.replace(/^\d+ extracts? from /, ''),
							[...extracts].sort()
						])
					).toEqual(expected);
					for (const group of model.group.values())
						expect(
							found
								.find(({ key }) => key === `group-silence:${group.id}`)
								?.counted.find(({ words }) => words.endsWith(`on ${reference}`))?.extracts.length ??
								0
						).toBe(slowly(model, group.id, id).length);
				}
			}),
			{ numRuns: 200 }
		);
	});
});

function slowly(model: Model, group: string, configuration: string): string[] {
	return [...model.extract.values()]
		.filter((extract) => {
			const speaker = model.person.get(extract.person ?? 'person:nobody');
			const groups =
				extract.group === undefined ? Object.keys(speaker?.groups ?? {}) : [extract.group];
			return (
				groups.includes(group) &&
				Object.values(extract.codings).some(
					({ target }) => 'configuration' in target && target.configuration === configuration
				)
			);
		})
		.map(({ id }) => id)
		.sort();
}
