import { describe, expect, it } from 'vitest';
import { besideOf, codingsBeside } from '../../../src/lib/core/beside/beside';
import { bindingInWords } from '../../../src/lib/core/beside/binding-words';
import { decisionsOn, searchesOn } from '../../../src/lib/core/beside/judged-here';
import { voicesBeside } from '../../../src/lib/core/beside/voices-beside';
import { gatherEvidence, type Bearings } from '../../../src/lib/core/evidence';
import type { Model } from '../../../src/lib/core/model/model';
import { project, type SmallProject } from '../../fixtures/small-project';

const theory = (): SmallProject =>
	project()
		.group('clients')
		.group('staff')
		.person('Ann', { groups: { 'group:clients': true } })
		.case('Ann')
		.configuration('1', ['C lonely', 'M trust', 'O better'], {
			links: ['lonely > trust', 'trust > better']
		})
		.configuration('2', ['M hope', 'O better'], {
			record: { contextsFrom: 'configuration:1' }
		});

const beside = (model: Model, name: string) => {
	const configuration = model.configuration.get(`configuration:${name}`);
	if (configuration === undefined) throw new Error('no such configuration');
	return besideOf(model, gatherEvidence(model), configuration);
};

const names = (bearings: Bearings): Record<string, string[]> =>
	Object.fromEntries(
		Object.entries(bearings as unknown as Record<string, Bearings['supports']>)
			.filter(([, list]) => list.length > 0)
			.map(([list, coded]) => [list, coded.map(({ extract }) => extract.id.slice(8))])
	);

describe('the evidence beside a configuration', () => {
	it('stands at the part it speaks to, in a list for each bearing', () => {
		const model = theory()
			.extract('a', ['supports occurrence 1.trust', 'refutes link 1.2'])
			.extract('b', ['refines occurrence 1.trust', 'not yet judged configuration 1'])
			.extract('c', ['supports occurrence 2.hope'])
			.model();
		const { whole, occurrences, links } = beside(model, '1');
		expect(names(whole.bearings)).toEqual({ unjudged: ['b'] });
		expect(occurrences.map(({ name, bearings }) => [name, names(bearings)])).toEqual([
			['lonely', {}],
			['trust', { supports: ['a'], refines: ['b'] }],
			['better', {}]
		]);
		expect(links.map(({ bearings }) => names(bearings))).toEqual([{}, { refutes: ['a'] }]);
	});

	it('holds what speaks of an element apart, and counts it nowhere else', () => {
		const model = theory().extract('a', ['speaks of element better']).model();
		const one = beside(model, '1');
		expect(one.elements.map(({ name, bearings }) => [name, names(bearings)])).toEqual([
			['better', { speaksOf: ['a'] }]
		]);
		expect(codingsBeside(one)).toEqual([]);
	});

	it('shows contexts that are borrowed as another configuration’s', () => {
		const model = theory().extract('a', ['supports occurrence 1.lonely']).model();
		const two = beside(model, '2');
		expect(two.occurrences.map(({ name, lentBy }) => [name, lentBy?.reference])).toEqual([
			['hope', undefined],
			['better', undefined],
			['lonely', 'CMO 1']
		]);
		expect(codingsBeside(two)).toEqual([]);
	});

	it('shows implied links where none is drawn, and chains that run through it', () => {
		const model = theory().extract('a', ['supports chain 1.1>1.2']).model();
		expect(beside(model, '2').links.map(({ name }) => name)).toEqual([
			'“hope” leads to “better” (implied)'
		]);
		expect(beside(model, '1').chains.map(({ bearings }) => names(bearings))).toEqual([
			{ supports: ['a'] }
		]);
	});

	it('says in words who puts the ends of a link together', () => {
		const told = (small: SmallProject, name = '1') => {
			const { configuration, links } = beside(small.model(), name);
			return links.map(({ binding }) => binding && bindingInWords(configuration, binding));
		};
		expect(told(theory().extract('a', ['supports link 1.1'], { person: 'Ann' }))).toEqual([
			'said by a participant',
			'no extract linked yet to one of the ends'
		]);
		expect(told(theory().extract('a', ['supports configuration 1']))[0]).toBe(
			'stated by a source, of the configuration as a whole'
		);
		expect(
			told(
				theory().extract('a', ['supports occurrence 1.lonely', 'supports occurrence 1.trust'])
			)[0]
		).toBe('assembled by you: one extract speaks of both ends, none says the link');
		const own = theory().configuration('3', ['M trust', 'O better'], {
			record: { toldBy: { teller: 'participant', person: 'person:Ann' } }
		});
		expect(told(own, '3')).toEqual(['told by a participant in their own account']);
	});

	it('names the groups that speak, those that do not, and the cases', () => {
		const model = theory()
			.extract('a', ['supports occurrence 1.trust', 'supports link 1.1'], {
				person: 'Ann',
				cases: ['Ann']
			})
			.extract('b', ['supports link 1.1'])
			.model();
		const voices = voicesBeside(model, codingsBeside(beside(model, '1')));
		expect(voices).toEqual({
			groups: [{ id: 'group:clients', name: 'clients', extracts: ['extract:a'] }],
			silent: ['staff'],
			ungrouped: ['extract:b'],
			cases: [{ id: 'case:Ann', name: 'Ann', extracts: ['extract:a'] }]
		});
	});

	it('finds the decisions and searches on it and its parts, and no others', () => {
		const decision = (name: string, target: object) =>
			({
				id: `decision:${name}`,
				kind: 'note',
				text: name,
				about: [target],
				at: `2026-01-0${name}T00:00:00.000Z`
			}) as never;
		const link = { kind: 'link', configuration: 'configuration:1', link: 'link:1.1' };
		const model = theory()
			.add('decision', decision('2', link))
			.add('decision', decision('1', { kind: 'configuration', configuration: 'configuration:1' }))
			.add('decision', decision('3', { kind: 'configuration', configuration: 'configuration:2' }))
			.search('here', ['chain 1.1>1.2'], 'nothing against it')
			.search('there', ['configuration 2'], 'nothing against it')
			.model();
		expect(decisionsOn(model, 'configuration:1').map(({ text }) => text)).toEqual(['1', '2']);
		expect(searchesOn(model, 'configuration:1').map(({ id }) => id)).toEqual(['search:here']);
	});
});
