import { describe, expect, it } from 'vitest';
import { branchTheory } from '../../../src/lib/core/commands/branch-theory';
import { removeOccurrence } from '../../../src/lib/core/commands/remove-occurrence';
import { setRoles } from '../../../src/lib/core/commands/edit-occurrence';
import { comparedPicture } from '../../../src/lib/core/versions/compared-picture';
import { configurationsEver, historyOf } from '../../../src/lib/core/versions/history';
import { figureSvg, FigureProblem } from '../../../src/lib/figures/figure-svg';
import { project } from '../../fixtures/small-project';
import { Edited } from './frozen';

const begun = () =>
	new Edited(
		project()
			.configuration('1', ['C home', 'M trust', 'O out'], {
				links: ['home > trust', 'trust > out']
			})
			.configuration('2', ['M other'])
			.theory('t', ['1', '2'])
			.model()
	)
		.freezes('first')
		.does(
			setRoles({
				configuration: 'configuration:1',
				occurrence: 'occurrence:1.trust',
				roles: ['O']
			})
		)
		.freezes('second')
		.does(removeOccurrence({ configuration: 'configuration:1', occurrence: 'occurrence:1.out' }));

describe('the history of a configuration', () => {
	it('goes step by step through the versions to the theory as it stands', () => {
		const steps = historyOf(begun().model, 'configuration:1').map(({ change }) => [
			change.kind,
			[...change.occurrences, ...change.links]
				.filter(({ kind }) => kind !== 'kept')
				.map(({ id, kind }) => `${id} ${kind}`)
		]);
		expect(steps).toEqual([
			['revised', ['occurrence:1.trust revised']],
			['revised', ['occurrence:1.out dropped', 'link:1.2 dropped']]
		]);
	});

	it('goes on in the copies of a branch, under one name', () => {
		const made = begun();
		const [version] = made.model.version.keys();
		made.does(branchTheory({ version: version!, name: 'Otherwise', kind: 'rival' }));
		expect(historyOf(made.model, 'configuration:1')).toHaveLength(3);
		expect(configurationsEver(made.model).map(({ id }) => id)).toEqual([
			'configuration:1',
			'configuration:2'
		]);
	});
});

describe('the graph of a comparison', () => {
	const made = begun();
	const comparison = made.compared('first', 't');
	const { picture, places } = comparedPicture(comparison, comparison.configurations.slice(0, 1));

	it('keeps what was dropped in its place, and marks every part with what became of it', () => {
		const marks = Object.fromEntries(
			[...picture.cards, ...picture.arrows].map(({ id, became }) => [id, became?.words])
		);
		expect(marks).toEqual({
			'occurrence:1.home': 'kept',
			'occurrence:1.trust': 'revised',
			'occurrence:1.out': 'dropped',
			'link:1.1': 'kept',
			'link:1.2': 'dropped'
		});
		expect(places.size).toBe(3);
	});

	it('is drawn with signs and lines that tell without colour, and a legend for them', () => {
		const figure = figureSvg(picture, places, { widthMm: 170, inks: 'greyscale' });
		if (figure instanceof FigureProblem) throw new Error(figure.sentence);
		expect(figure.svg).toContain('stroke-dasharray="4 2.4"');
		for (const words of ['× out', '~ trust', 'revised', 'dropped'])
			expect(figure.svg).toContain(words);
		expect(figure.description).toContain('out (outcome, dropped)');
	});
});
