import { describe, expect, it } from 'vitest';
import { exampleRecords } from '../../scripts/example/social-prescribing';
import { partsOf } from '../../src/lib/core/graph/parts';
import { markedConfiguration } from '../../src/lib/core/marked-configuration';
import type { Configuration } from '../../src/lib/core/model/configuration';
import { modelOf } from '../../src/lib/core/model/model';
import { readMarkedText } from '../../src/lib/core/notation/read-marked-text';
import { generatedStatement, statementOf } from '../../src/lib/core/statement';

const model = modelOf(exampleRecords());

/** What the notation can say of a configuration, by the places of its occurrences. */
function said(configuration: Configuration) {
	const { occurrences, links } = partsOf(configuration);
	const place = (id: string) => occurrences.findIndex((one) => one.id === id);
	return {
		occurrences: occurrences.map(({ roles, wording, element }) => ({
			roles: [...roles],
			wording: wording?.text ?? model.element.get(element)?.label,
			starred: wording?.starred ?? false
		})),
		links: links
			.map(({ from, to, kind, hedge }) =>
				[
					from.map(place).sort().join('+'),
					kind,
					to.some((end) => end.startsWith('link:')) ? 'a link' : to.map(place).sort().join('+'),
					hedge ?? 'stated'
				].join(' ')
			)
			.sort()
	};
}

describe('a configuration as marked text', () => {
	for (const configuration of model.configuration.values()) {
		it(`${configuration.reference} reads back as the same configuration`, () => {
			const { passages } = readMarkedText(markedConfiguration(model, configuration));
			expect(passages).toHaveLength(1);
			const { occurrences, links } = passages[0]!;
			const meant = said(configuration);
			expect(
				occurrences.map(({ roles, wording, starred }) => ({ roles: [...roles], wording, starred }))
			).toEqual(meant.occurrences);
			const read = links
				.filter(({ implied }) => !implied)
				.map(({ from, to, toLink, kind, hedge }) =>
					[
						[...from].sort().join('+'),
						kind,
						toLink === undefined ? [...to].sort().join('+') : 'a link',
						hedge ?? 'stated'
					].join(' ')
				)
				.sort();
			expect(read).toEqual(meant.links);
		});
	}
});

describe('the if-then-because sentence', () => {
	it('is generated from the roles, with the contexts that are borrowed', () => {
		const borrower = [...model.configuration.values()].find((one) => one.contextsFrom)!;
		const lender = model.configuration.get(borrower.contextsFrom!)!;
		const borrowed = partsOf(lender).occurrences.find(({ roles }) => roles[0] === 'C')!;
		const label = model.element.get(borrowed.element)!.label;
		expect(generatedStatement(model, borrower).text).toContain(label.slice(1));
	});

	it('is kept as edited, and says so when the graph has changed since', () => {
		const configuration = [...model.configuration.values()][0]!;
		const generated = generatedStatement(model, configuration).text;
		const edited = (writtenFor: string) =>
			statementOf(model, { ...configuration, statement: { text: 'In our words.', writtenFor } });
		expect(edited(generated)).toMatchObject({
			text: 'In our words.',
			edited: true,
			changedSince: false
		});
		expect(edited('If it was otherwise.')).toMatchObject({ edited: true, changedSince: true });
	});
});
