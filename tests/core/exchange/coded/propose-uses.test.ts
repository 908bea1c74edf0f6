import { describe, expect, it } from 'vitest';
import type { CodedCode } from '../../../../src/lib/core/exchange/coded/coded-project';
import { pathKey, proposeUses } from '../../../../src/lib/core/exchange/coded/propose-uses';
import { code } from '../../../fixtures/coded-project';

function proposed(...codes: CodedCode[]) {
	return [...proposeUses({ codes }).values()].map(({ use }) => use);
}

describe('what codes are proposed to be', () => {
	it('are elements with the role of the branch they stand in, at any depth', () => {
		expect(
			proposed(
				code('Contexts'),
				code('Contexts', 'Lives alone'),
				code('Contexts', 'Place', 'No bus'),
				code('Ergebnisse', 'Schläft besser')
			)
		).toEqual([
			{ as: 'left out' },
			{ as: 'element', label: 'Lives alone', role: 'C' },
			{ as: 'element', label: 'No bus', role: 'C' },
			{ as: 'element', label: 'Schläft besser', role: 'O' }
		]);
	});

	it.each([
		['C - isolated', 'C', 'isolated'],
		['M: trust', 'M', 'trust'],
		['O_sleep', 'O', 'sleep'],
		['M1. trust', 'M', 'trust'],
		['[O] sleeps', 'O', 'sleeps'],
		['Trust (M)', 'M', 'Trust'],
		['Mechanism: trust', 'M', 'trust'],
		['Outcome - sleep', 'O', 'sleep']
	])('reads the role in the name %s', (name, role, label) => {
		expect(proposed(code(name))).toEqual([{ as: 'element', label, role }]);
	});

	it.each(['Cost of travel', 'Mothers', 'A good quote', 'Other', 'I felt: seen', 'Ombudsman'])(
		'reads no role into %s',
		(name) => {
			expect(proposed(code(name))).toEqual([{ as: 'tag', label: name }]);
		}
	);

	it('are configurations where the name or branch says so', () => {
		expect(proposed(code('CMO3: Trust builds'), code('CMOCs', 'The bus'))).toEqual([
			{ as: 'configuration', label: 'CMO3: Trust builds' },
			{ as: 'configuration', label: 'The bus' }
		]);
	});

	it('are occurrences where a name with a role stands under a configuration, with two roles where it names two', () => {
		const under = (...path: string[]) => ({
			...code(...path),
			parent: path.slice(0, -1).join('/')
		});
		expect(
			proposed(
				code('CMO 3: Trust builds'),
				under('CMO 3: Trust builds', 'C - lives alone'),
				under('CMO 3: Trust builds', 'O/M: company'),
				under('CMO 3: Trust builds', 'Outcomes'),
				under('CMO 3: Trust builds', 'Outcomes', 'Sleeps')
			)
		).toEqual([
			{ as: 'configuration', label: 'CMO 3: Trust builds' },
			{ as: 'occurrence', label: 'lives alone', roles: ['C'] },
			{ as: 'occurrence', label: 'company', roles: ['O', 'M'] },
			{ as: 'left out' },
			{ as: 'occurrence', label: 'Sleeps', roles: ['O'] }
		]);
	});

	it('become one element where branches give the same words two roles, and two tags where nothing does', () => {
		expect(
			proposed(code('Mechanisms', 'Trust'), code('Outcomes', 'Trust')).map(
				(use) => 'label' in use && use.label
			)
		).toEqual(['Trust', 'Trust']);
		expect(proposed(code('Barriers', 'Staff'), code('Enablers', 'Staff'))).toEqual([
			{ as: 'tag', label: 'Barriers / Staff' },
			{ as: 'tag', label: 'Enablers / Staff' }
		]);
	});

	it('are what an earlier import took them as', () => {
		const trust = code('Themes', 'Trust');
		const earlier = new Map([
			[pathKey(trust.path), { as: 'element', label: 'Trust', role: 'M' } as const]
		]);
		expect(proposeUses({ codes: [trust] }, earlier).get(trust.key)).toMatchObject({
			use: { as: 'element', label: 'Trust', role: 'M' },
			because: 'an earlier import took it so'
		});
	});

	it('are cases where the tool says so, and left out where they are mere folders', () => {
		expect(
			proposed({ ...code('Dawn'), isCase: true }, { ...code('Nodes'), codable: false })
		).toEqual([{ as: 'case', label: 'Dawn' }, { as: 'left out' }]);
	});
});
