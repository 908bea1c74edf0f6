import { describe, expect, it } from 'vitest';
import { mappingOf } from '../../src/lib/core/middle-range';
import { gatherEvidence } from '../../src/lib/core/evidence';
import { casesOf } from '../../src/lib/core/evidence-voices';
import { rivalLedger } from '../../src/lib/core/rivals/ledger';
import { rivalGroups } from '../../src/lib/core/rivals/rival-groups';
import { casesBetween, verdictsOn } from '../../src/lib/core/rivals/verdicts';
import { changesOf, compare } from '../../src/lib/core/versions/compare';
import { comparedPicture } from '../../src/lib/core/versions/compared-picture';
import { hasNoReason } from '../../src/lib/core/versions/reasons';
import { versionStandpoint } from '../../src/lib/core/versions/standpoint';
import { example } from './example-model';
import { rolesInThePaper } from './paper';

const [initial, modified] = ['initial', 'after-interviews'].map((key) =>
	versionStandpoint(example.version.get(`version:${key}`)!)
);
const comparison = compare(initial!, modified!);
const statements = comparison.configurations.filter(({ id }) =>
	id.startsWith('configuration:cmo-')
);

describe('the initial and the modified theory compared', () => {
	it('mark as added just the phrases that the publication marks with an asterisk', () => {
		const found = statements.map(({ after, occurrences }) => [
			after?.part.reference,
			occurrences.map(({ kind }) => (kind === 'added' ? '*' : kind))
		]);
		const printed = statements.map(({ after }) => {
			const reference = after?.part.reference ?? '';
			const marks = (rolesInThePaper[reference] ?? '').split(' ');
			return [reference, marks.map((mark) => (mark.endsWith('*') ? '*' : 'not said'))];
		});
		expect(found).toEqual(printed);
	});

	it('draw the asterisk in the graph, on those cards and no others', () => {
		const { picture } = comparedPicture(comparison, statements);
		const starred = picture.cards.filter(({ became }) => became?.sign === '*');
		expect(starred).toHaveLength(18);
		expect(picture.cards.filter(({ became }) => became?.sign === '×')).toEqual([]);
	});

	it('drop of the initial theory the mechanism alone; of the rest nothing is said', () => {
		const ipt = comparison.configurations.find(({ id }) => id === 'configuration:ipt-1');
		const kinds = ipt?.occurrences.map(({ id, kind }) => `${id.split('ipt-1-')[1]} ${kind}`);
		expect(kinds?.filter((one) => one.endsWith(' dropped'))).toEqual([
			'collaborative-care dropped'
		]);
		expect(kinds?.filter((one) => one.endsWith(' not said'))).toHaveLength(6);
	});

	it('have reasons on record for some changes, and leave the others open', () => {
		const open = changesOf(comparison).filter((one) => hasNoReason(example, one));
		const where = new Set(
			comparison.configurations
				.filter((one) => [...one.occurrences, ...one.links].some((part) => open.includes(part)))
				.map(({ after }) => after?.part.reference)
		);
		expect([...where]).toEqual(['CMO 6', 'CMO 7']);
	});
});

describe('the two approaches as rivals', () => {
	const [rivals] = rivalGroups(example);
	const lines = rivalLedger(example, gatherEvidence(example), rivals!);
	const telling = (name: string) =>
		lines
			.filter(({ extract }) => casesOf(extract).some((id) => id === `case:approach-${name}`))
			.map((line) => line.telling);

	it('are told apart by what is said of Andy, Brenda, Carol and Shirley, and not by Zaheer or Christine', () => {
		for (const name of ['andy', 'brenda', 'carol', 'shirley'])
			expect(telling(name)).toEqual(['tells apart']);
		for (const name of ['zaheer', 'christine']) expect(telling(name)).toEqual(['alike']);
	});

	it('are judged for some clients and left open for those who tell nothing apart', () => {
		const judged = casesBetween(example, rivals!, lines).map((id) => [
			example.case.get(id)?.name.split(' ')[0],
			verdictsOn(example, rivals!, id)[0]?.verdict.holds
		]);
		expect(judged).toEqual([
			['Andy', 'theory:empowerment'],
			['Brenda', 'both needed'],
			['Shirley', undefined],
			['Carol', 'neither'],
			['Zaheer', undefined],
			['Christine', undefined]
		]);
	});
});

describe('salutogenesis in the worked example', () => {
	it('has components of its own, and leaves components and configurations over', () => {
		const mapping = mappingOf(example, example.theory.get('theory:salutogenesis')!);
		expect(
			mapping.components.map(({ element, explains }) => [element.id, explains.length])
		).toEqual([
			['element:comprehensibility', 0],
			['element:manageability', 0],
			['element:resistance-resources', 3],
			['element:stronger-coherence', 0]
		]);
		expect(mapping.unmappedConfigurations.map(({ reference }) => reference)).toContain('CMO 7');
	});
});
