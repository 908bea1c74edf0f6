import { describe, expect, it } from 'vitest';
import { chainsBetween } from '../../src/lib/core/graph/chains';
import { loops } from '../../src/lib/core/graph/loops';
import { rippleOf } from '../../src/lib/core/graph/ripples';
import { theoryGraph } from '../../src/lib/core/graph/theory-graph';
import { example, cited, linksOf, occurrencesOf } from './example-model';

const graph = theoryGraph(example.configuration.values());

describe('the connections in the worked example', () => {
	it('lead from regular attendance to less use of primary care through the social network, link by link', () => {
		const { chains } = chainsBetween(
			graph,
			'element:attends-regularly',
			'element:less-primary-care'
		);
		expect(chains.map(({ elements }) => elements)).toContainEqual([
			'element:attends-regularly',
			'element:similar-others',
			'element:social-network',
			'element:peer-support',
			'element:less-isolated',
			'element:less-primary-care'
		]);
	});

	it('show the social network as an outcome that then acts as a mechanism', () => {
		const network = occurrencesOf('CMO 5').find(
			({ element }) => element === 'element:social-network'
		);
		expect([network?.roles, network?.relation]).toEqual([['O', 'M'], 'in turn']);
		expect(rippleOf(example, 'element:social-network')?.turnsAt).toHaveLength(1);
	});

	it('hold one loop: the staff account in which people who moved on are sent back and seen again', () => {
		const found = loops(graph).loops;
		expect(found).toHaveLength(1);
		const steps = found[0]?.steps ?? [];
		expect(new Set(steps.map(({ configuration }) => configuration))).toEqual(
			new Set([cited('Staff 9').id])
		);
		expect(new Set(found[0]?.elements)).toEqual(
			new Set([
				'element:barriers-first',
				'element:volunteering',
				'element:employment-advice',
				'element:low-confidence',
				'element:keeps-being-seen'
			])
		);
	});

	it('borrow the contexts of the cafés from the statement before', () => {
		expect(cited('CMO 3').contextsFrom).toBe(cited('CMO 2').id);
		expect(occurrencesOf('CMO 3').some(({ roles }) => roles[0] === 'C')).toBe(false);
	});

	it('keep the hedges: isolation possibly after a loss, a flexible plan partly due to staff', () => {
		expect(linksOf('CMO 2')).toEqual([
			'bereaved possibly leads to isolated',
			'isolated + mental-health-problems leads to personal-plan',
			'personal-plan leads to help-adapts',
			'flexible-staff + time-to-listen partly leads to help-adapts',
			'help-adapts leads to better-mental-health + appropriate-service-use'
		]);
	});

	it('let a context condition a link: standing outside the NHS, how staff come to be trusted', () => {
		expect(linksOf('Example 3')).toContain('outside-nhs enables flexible-staff-to-trusts-staff');
	});

	it('leave the account without joining words without links, and the outcomes nobody wants marked so', () => {
		expect(linksOf('Client 14')).toEqual([]);
		const outcomes = occurrencesOf('CMO 7').filter(({ roles }) => roles[0] === 'O');
		expect(outcomes.map(({ intent, desire }) => [intent, desire])).toEqual([
			['unintended', 'unwanted'],
			['unintended', 'unwanted']
		]);
	});

	it('interlink: every configuration shares an element with another', () => {
		const all = [...example.configuration.values()];
		const elementsOf = (one: (typeof all)[number]) =>
			Object.values(one.occurrences).map(({ element }) => element);
		const alone = all.filter((one) => {
			const others = new Set(all.filter((other) => other !== one).flatMap(elementsOf));
			return !elementsOf(one).some((element) => others.has(element));
		});
		expect(alone.map(({ reference }) => reference)).toEqual([]);
	});
});
