import { describe, expect, it } from 'vitest';
import { Refused } from '../../../src/lib/core/applies';
import type { Command } from '../../../src/lib/core/commands/command';
import { mergeCases, valuesApart } from '../../../src/lib/core/commands/merge-cases';
import { mergePersons } from '../../../src/lib/core/commands/merge-persons';
import { applyDiff, invert } from '../../../src/lib/core/diff';
import type { Model } from '../../../src/lib/core/model/model';
import { at } from '../../fixtures/rows';
import { SmallProject } from '../../fixtures/small-project';
import { run, steadyContext } from './run';

const small = (fill: (project: SmallProject) => SmallProject): Model =>
	fill(new SmallProject()).model();

function done(model: Model, command: Command) {
	const outcome = run(model, command, steadyContext());
	if (outcome instanceof Refused) throw new Error(outcome.sentence);
	return outcome;
}

describe('two people who are one', () => {
	const model = small((one) =>
		one
			.group('clients')
			.element('trust', 'Trust')
			.person('a', { attributes: { Age: 61 }, note: 'Quiet.' })
			.person('b', { attributes: { Age: 62, Site: 'North' }, groups: { 'group:clients': true } })
			.source('interview', {
				persons: { 'person:a': true, 'person:b': true },
				speakers: { D: { person: 'person:b' } }
			})
			.extract('1', ['speaks of element trust'], { person: 'b' })
			.add('decision', {
				id: 'decision:1',
				kind: 'note',
				text: 'Same voice.',
				about: [
					{ kind: 'record', record: 'person:a' },
					{ kind: 'record', record: 'person:b' }
				],
				at
			})
	);
	const command = mergePersons({ kept: 'person:a', merged: 'person:b' });

	it('take their extracts, sources, decisions and attributes along, and what differs is kept in the note', () => {
		const { after } = done(model, command);
		expect([...after.person.values()]).toEqual([
			{
				id: 'person:a',
				name: 'a',
				groups: { 'group:clients': true },
				attributes: { Age: 61, Site: 'North' },
				note: 'Quiet.\nAlso known here as b (Age: 62).'
			}
		]);
		expect(after.extract.get('extract:1')?.person).toBe('person:a');
		const source = after.source.get('source:interview');
		expect(source?.persons).toEqual({ 'person:a': true });
		expect(source?.speakers).toEqual({ D: { person: 'person:a' } });
		expect(after.decision.get('decision:1')?.about).toEqual([
			{ kind: 'record', record: 'person:a' }
		]);
	});

	it('[D1] are two again when it is undone', () => {
		const { diff, after } = done(model, command);
		expect(applyDiff(after, invert(diff))).toEqual(model);
	});
});

describe('two cases that are one', () => {
	const value = (id: string, of: string, element: string, presence: 'present' | 'absent') => ({
		id: `value:${id}` as const,
		case: `case:${of}` as const,
		element: `element:${element}` as const,
		presence,
		from: 'entered' as const
	});
	const model = small((one) =>
		one
			.element('trust', 'Trust')
			.element('calm', 'Calm')
			.case('A')
			.add('case', { id: 'case:B', name: 'B', of: 'family', attributes: { Size: 4 } })
			.person('dawn', { cases: { 'case:B': true } })
			.source('interview', { cases: { 'case:A': true, 'case:B': true } })
			.extract('1', ['speaks of element trust'], { cases: ['B'] })
			.add('value', value('a.trust', 'A', 'trust', 'present'))
			.add('value', value('a.calm', 'A', 'calm', 'present'))
			.add('value', value('b.trust', 'B', 'trust', 'absent'))
			.add('value', value('b.calm', 'B', 'calm', 'present'))
			.response('1', {
				finding: 'case-value:case:B+element:trust',
				response: 'dismissed',
				reason: 'said',
				at,
				firedBy: ''
			})
	);
	const command = mergeCases({ kept: 'case:A', merged: 'case:B' });

	it('[R9] take extracts, people, sources and answers along; equal values are one, differing ones both stay', () => {
		expect(valuesApart(model, 'case:A', 'case:B')).toMatchObject([
			{ element: 'element:trust', kept: { presence: 'present' }, merged: { presence: 'absent' } }
		]);
		const { after } = done(model, command);
		expect([...after.case.values()]).toEqual([
			{
				id: 'case:A',
				name: 'A',
				of: 'person',
				attributes: { Size: 4 },
				note: 'Also known here as B (a family).'
			}
		]);
		expect(after.extract.get('extract:1')?.cases).toEqual({ 'case:A': true });
		expect(after.person.get('person:dawn')?.cases).toEqual({ 'case:A': true });
		expect(after.source.get('source:interview')?.cases).toEqual({ 'case:A': true });
		expect([...after.value.values()].map((one) => [one.case, one.element, one.presence])).toEqual([
			['case:A', 'element:trust', 'present'],
			['case:A', 'element:calm', 'present'],
			['case:A', 'element:trust', 'absent']
		]);
		expect([...after.response.values()][0]?.finding).toBe('case-value:case:A+element:trust');
	});

	it('[D1] are two again when it is undone', () => {
		const { diff, after } = done(model, command);
		expect(applyDiff(after, invert(diff))).toEqual(model);
	});
});
