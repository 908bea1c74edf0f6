import type { Id } from '../../src/lib/core/model/id';
import { modelOf, type Model } from '../../src/lib/core/model/model';
import type { Occurrence } from '../../src/lib/core/model/occurrence';
import { SmallProject } from '../fixtures/small-project';
import { at } from '../fixtures/rows';

const wording = { text: 'came back', verbatim: false, source: 'source:a' } as const;
const every = {
	persons: { 'person:a': true },
	groups: { 'group:a': true },
	cases: { 'case:a': true },
	tags: { 'tag:a': true }
} as const;

function occurrence(name: string, role: Occurrence['roles'], rank: number): Occurrence {
	const id: Id<'occurrence'> = `occurrence:1.${name}`;
	return { id, element: `element:${name}`, roles: role, rank, wording };
}

function theory(project: SmallProject): SmallProject {
	return project
		.add('tag', { id: 'tag:a', label: 'Look again' })
		.add('coder', { id: 'coder:a', name: 'Coder A' })
		.add('question', { id: 'question:a', text: 'For whom?', rank: 0 })
		.element('home', 'Stays at home')
		.element('trust', 'Trusts staff', { tags: every.tags })
		.element('goes', 'Goes out', { oppositeOf: 'element:home' })
		.add('distinct', { id: 'distinct:a', elements: ['element:home', 'element:goes'], at })
		.configuration('2', ['C home'])
		.configuration('1', [], {
			record: {
				occurrences: {
					'occurrence:1.trust': occurrence('trust', ['M'], 0),
					'occurrence:1.goes': occurrence('goes', ['O'], 1)
				},
				links: {
					'link:1.1': {
						id: 'link:1.1',
						from: ['occurrence:1.trust'],
						to: ['occurrence:1.goes'],
						kind: 'leads to',
						wording
					},
					'link:1.2': {
						id: 'link:1.2',
						from: ['occurrence:1.goes'],
						to: ['link:1.1'],
						kind: 'enables'
					}
				},
				toldBy: { teller: 'participant', person: 'person:a', source: 'source:a' },
				contextsFrom: 'configuration:2',
				source: 'source:a',
				tags: every.tags
			}
		})
		.theory('rival', [])
		.theory('main', ['1', '2'], {
			rivalOf: { 'theory:rival': true },
			grewFrom: 'theory:rival',
			steps: ['element:trust', 'element:goes'],
			components: { 'element:trust': true, 'element:goes': true },
			explains: { 'configuration:2': { 'element:goes': true } },
			standingDecision: 'decision:standing'
		});
}

function evidence(project: SmallProject): SmallProject {
	return project
		.group('a')
		.add('case', { id: 'case:a', name: 'Case A', of: 'person', groups: every.groups })
		.person('a', { groups: every.groups, cases: every.cases })
		.source('a', {
			...every,
			speakers: { Dawn: { person: 'person:a' }, Interviewer: { asks: true } },
			texts: {
				'text:a': { id: 'text:a', sha256: '0'.repeat(64), length: 1, at },
				'text:b': {
					id: 'text:b',
					sha256: '1'.repeat(64),
					length: 1,
					at,
					corrects: 'text:a',
					carried: { exact: 1, moved: { 'extract:a': true }, lost: { 'extract:a': true } }
				}
			},
			currentText: 'text:a'
		})
		.add('number', { id: 'number:whole', source: 'source:a', what: 'all', count: 9 })
		.add('number', {
			id: 'number:part',
			source: 'source:a',
			what: 'some',
			count: 3,
			group: 'group:a',
			partOf: 'number:whole',
			overlaps: [{ with: 'number:whole', count: 2 }]
		})
		.extract(
			'a',
			[
				'speaks of element trust',
				'supports occurrence 1.trust',
				'supports link 1.1',
				'refutes configuration 2',
				'refines chain 1.1>1.2',
				'refines theory main'
			],
			{
				source: 'a',
				cases: ['a'],
				person: 'a',
				group: 'a',
				record: { aboutGroup: 'group:a', tags: every.tags }
			}
		)
		.add('value', {
			id: 'value:a',
			case: 'case:a',
			element: 'element:goes',
			presence: 'present',
			from: 'entered',
			source: 'source:a'
		});
}

const records = ['source', 'person', 'case', 'group', 'extract', 'question', 'number'] as const;
const targets = [
	{ kind: 'element', element: 'element:goes' },
	{ kind: 'occurrence', configuration: 'configuration:1', occurrence: 'occurrence:1.goes' },
	{ kind: 'link', configuration: 'configuration:1', link: 'link:1.1' },
	{ kind: 'configuration', configuration: 'configuration:2' },
	{ kind: 'theory', theory: 'theory:main' }
] as const;

/** A coding on a target, as a decision between coders took it off. */
function setAside(target: (typeof targets)[number], place: number) {
	const id: Id<'coding'> = `coding:aside.${place}`;
	const bearing = target.kind === 'element' ? ('speaks of' as const) : ('supports' as const);
	const coding = { id, target, bearing, coder: 'coder:a' as const, at };
	return [id, { id, extract: 'extract:a' as const, coding }] as const;
}

function judgement(project: SmallProject): SmallProject {
	const about = records.map((kind) => ({
		kind: 'record' as const,
		record: kind === 'number' ? 'number:whole' : `${kind}:a`
	}));
	const told = { extracts: { 'extract:a': true }, coder: 'coder:a', at } as const;
	return project
		.add('decision', {
			id: 'decision:standing',
			kind: 'adjudicate',
			text: 'It holds.',
			about: [...targets, ...about],
			between: { 'coder:a': true },
			setAside: Object.fromEntries(targets.map(setAside)),
			verdict: {
				rivals: { 'theory:main': true, 'theory:rival': true },
				holds: 'theory:rival'
			},
			...told
		})
		.add('search', {
			id: 'search:a',
			targets: [...targets],
			lookedFor: 'the opposite',
			where: 'all',
			found: 'nothing against it',
			...told
		})
		.add('search', {
			id: 'search:one',
			targets: [targets[0]],
			lookedFor: 'the opposite',
			where: 'all',
			found: 'nothing against it',
			at
		})
		.response('a', {
			finding: 'ripples|element:goes',
			response: 'answered',
			decision: 'decision:standing',
			firedBy: 'O',
			coder: 'coder:a',
			at
		});
}

/** A small project in which every pointer that a record can hold is held at least once, but for versions. */
export function everyReference(): Model {
	const records = judgement(evidence(theory(new SmallProject()))).all();
	const coded = records.map(({ kind, record }) =>
		record.id === 'extract:a' ? { kind, record: withCoder(record) } : { kind, record }
	);
	return modelOf(coded);
}

function withCoder(extract: object & { id: string }): { id: string } {
	const { codings } = extract as unknown as { codings: Record<string, object> };
	const coded: Record<string, object> = {};
	for (const [id, one] of Object.entries(codings)) coded[id] = { ...one, coder: 'coder:a' };
	return { ...extract, codings: coded } as { id: string };
}
