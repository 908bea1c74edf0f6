import { describe, expect, it } from 'vitest';
import { takeInProject } from '../../../src/lib/core/commands/take-in/take-in-project';
import { proposeTriads } from '../../../src/lib/core/exchange/coded/propose-triads';
import { code, codedProject, gardenProject, passage, source } from '../../fixtures/coded-project';
import { chosen, later, only, taken } from './taking-in';

describe('a project that was coded elsewhere', () => {
	const garden = taken(gardenProject());

	it('becomes elements, tags, sources and extracts, and no configuration without a yes', () => {
		expect([...garden.element.values()].map(({ label }) => label)).toEqual([
			'Lives alone',
			'Feels expected',
			'Sleeps better'
		]);
		expect([...garden.tag.values()].map(({ label }) => label)).toEqual(['Good quote']);
		expect(garden.source.size).toBe(2);
		expect(garden.extract.size).toBe(4);
		expect(garden.configuration.size).toBe(0);
	});

	it('leaves every coding not yet judged, with its coder and the role of its branch', () => {
		const codings = [...garden.extract.values()].flatMap(({ codings: all }) => Object.values(all));
		expect(codings).toHaveLength(4);
		for (const { bearing, coder } of codings) {
			expect(bearing).toBe('not yet judged');
			expect(garden.coder.get(coder ?? 'coder:none')?.name).toBe('Ada');
		}
		expect(codings.map(({ roles }) => roles?.[0])).toEqual(['C', 'M', 'O', 'M']);
	});

	it('keeps the words of each passage at its place, its comments, and who the document is about', () => {
		const extract = [...garden.extract.values()].find(({ memo }) => memo !== undefined);
		expect(extract?.anchor?.exact).toBe('They waited for me');
		expect(extract?.memo).toBe('First time she smiles');
		expect(only(garden.case.values())).toMatchObject({ name: 'Dawn', attributes: { Age: 71 } });
		const source = [...garden.source.values()].find(({ title }) => title === 'Interview Dawn');
		expect(Object.keys(source?.cases ?? {})).toEqual([only(garden.case.keys())]);
		expect(source?.kind).toBe('interview');
	});

	it('keeps memos that belong nowhere else as notes, and its report', () => {
		expect(only(garden.decision.values())).toMatchObject({
			kind: 'note',
			text: 'Sampling: Ask drivers too'
		});
		const intake = only(garden.intake.values());
		expect(intake.report.map(({ sentence }) => sentence)).toEqual(
			expect.arrayContaining([
				'4 passages were read.',
				'3 codes became elements.',
				'4 extracts were made.',
				'The code “Contexts” was left out.',
				'1 link between codes was not taken as a link.'
			])
		);
	});

	it('makes a configuration of codes that stand together where a person says so, with the links between them', () => {
		const project = gardenProject();
		const choices = chosen(project);
		const model = taken(project, {
			...choices,
			triads: proposeTriads(project, choices.uses),
			links: [{ from: 'Mechanisms/Feels expected', to: 'Outcomes/Sleeps better' }]
		});
		const configuration = only(model.configuration.values());
		const occurrences = Object.values(configuration.occurrences);
		expect(occurrences.map(({ roles }) => roles[0])).toEqual(['C', 'M', 'O']);
		expect(Object.values(configuration.links)).toHaveLength(2);
		const coded = [...model.extract.values()].filter(({ codings }) =>
			Object.values(codings).some(({ target }) => target.kind === 'configuration')
		);
		expect(coded).toHaveLength(3);
	});

	it('fills a configuration with the occurrences under its code, once, with the links drawn among them', () => {
		const under = (name: string) => ({ ...code('CMO 3: Bus', name), parent: 'CMO 3: Bus' });
		const talk = source('Talk', 'The bus stopped, and nobody came.');
		const project = codedProject({
			codes: [code('CMO 3: Bus'), under('C - bus stops'), under('O - nobody comes')],
			sources: [talk],
			passages: [passage(talk, 'The bus stopped', ['CMO 3: Bus/C - bus stops'])]
		});
		const link = {
			from: 'CMO 3: Bus/C - bus stops',
			to: 'CMO 3: Bus/O - nobody comes',
			kind: 'blocks' as const
		};
		const once = taken(project, chosen(project, { links: [link] }));
		const again = taken(project, chosen(project, { links: [link] }), once, later());
		for (const model of [once, again]) {
			const configuration = only(model.configuration.values());
			expect(configuration).toMatchObject({ reference: 'CMO 3', nickname: 'Bus' });
			expect(Object.values(configuration.occurrences).map(({ roles }) => roles)).toEqual([
				['C'],
				['O']
			]);
			expect(only(Object.values(configuration.links)).kind).toBe('blocks');
			const { codings } = only(model.extract.values());
			expect(only(Object.values(codings)).target.kind).toBe('occurrence');
		}
	});

	it('gives a passage the person in whose turn it lies', () => {
		const talk = source('Workshop', 'Ben: Trust came late. Cy: It never came.');
		const project = codedProject({
			codes: [code('Mechanisms', 'Trust')],
			sources: [talk],
			passages: [
				passage(talk, 'Ben: Trust came late.', [], { keys: ['turn'] }),
				passage(talk, 'Trust came late', ['Mechanisms/Trust']),
				passage(talk, 'It never came', ['Mechanisms/Trust'])
			],
			cases: [{ key: 'ben', name: 'Ben', codes: [], values: [], sources: [], passages: ['turn'] }]
		});
		const model = taken(project);
		const extracts = [...model.extract.values()];
		expect(extracts.map(({ anchor }) => anchor?.exact)).toEqual([
			'Trust came late',
			'It never came'
		]);
		const ben = only(model.person.values());
		expect(extracts.map(({ person }) => person)).toEqual([ben.id, undefined]);
		expect(Object.keys(ben.cases ?? {})).toEqual([only(model.case.keys())]);
	});

	it('keeps passages of a document that is missing as located extracts', () => {
		const { text, ...missing } = source('Lost', '');
		expect(text).toBeDefined();
		const project = codedProject({
			codes: [code('Mechanisms', 'Trust')],
			sources: [missing],
			passages: [
				{
					keys: [],
					source: 'Lost',
					quote: 'They came back',
					locator: 'page 4',
					comments: [],
					codings: [{ code: 'Mechanisms/Trust' }]
				}
			]
		});
		expect(only(taken(project).extract.values()).located).toEqual({
			paraphrase: 'They came back',
			locator: 'page 4'
		});
	});

	it('gives a passage without a place the person it was given to', () => {
		const { text, ...missing } = source('Lost', '');
		expect(text).toBeDefined();
		const said = (quote: string) => ({
			keys: [quote],
			source: 'Lost',
			quote,
			comments: [],
			codings: [{ code: 'Mechanisms/Trust' }]
		});
		const project = codedProject({
			codes: [code('Mechanisms', 'Trust')],
			sources: [missing],
			passages: [said('They came back'), said('Nobody came')],
			cases: [
				{ key: 'ben', name: 'Ben', codes: [], values: [], sources: [], passages: ['Nobody came'] }
			]
		});
		const model = taken(project);
		const ben = only(model.person.keys());
		expect([...model.extract.values()].map(({ person }) => person)).toEqual([undefined, ben]);
	});

	it('is told in the trail by its file and its source', () => {
		const names = {
			of: () => '“Interview Dawn”',
			count: () => 1,
			comeOrGone: (kind: string) => (kind === 'extract' ? 3 : 1),
			file: 'garden.qdpx'
		};
		expect(takeInProject.definition.sentence(names)).toBe(
			'Imported 3 extracts of “Interview Dawn” from garden.qdpx'
		);
	});
});
