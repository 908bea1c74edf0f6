import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainLatex } from '../../../../src/lib/core/exchange/references/latex';
import {
	KnownPublications,
	readReferences,
	sourceOfReference
} from '../../../../src/lib/core/exchange/references/read-references';
import { citationOf } from '../../../../src/lib/core/exchange/references/reference';

const ris = `TY  - JOUR
AU  - Doe, Ann
AU  - Roe, Bo
TI  - Clubs and their
      members
PY  - 2018/05/14/
JO  - Journal of Clubs
VL  - 12
IS  - 3
SP  - 1
EP  - 9
DO  - https://doi.org/10.1234/ABC.5
AB  - What a club does.
ER  - 

TY  - JOUR
AU  - Nobody
ER  - 
`;

const bibtex = String.raw`@string{jc = "Journal of Clubs"}
@comment{nothing}
@article{doe2018,
  author = {Ann Doe and Bo {van Roe}},
  title = "{Clubs} and their m{\"e}mbers \& friends",
  journal = jc # { (online)},
  year = 2018, month = may,
  pages = {1--9},
  doi = {10.1234/abc.5}
}
@book{broken, title = {Never ends
@misc{last, title = {The last}, year = {2020}}`;

const csl = JSON.stringify([
	{
		title: 'Clubs and their members',
		author: [{ family: 'Doe', given: 'Ann' }, { literal: 'The Club' }],
		issued: { 'date-parts': [[2018, 5]] },
		'container-title': 'Journal of Clubs',
		DOI: '10.1234/abc.5'
	},
	{ author: [] },
	7
]);

describe('references', () => {
	it('in RIS are read, and one without a title is told with its line', () => {
		const { references, problems } = readReferences('Refs.ris', ris.replace(/\n/g, '\r\n'));
		expect(references).toEqual([
			{
				title: 'Clubs and their members',
				authors: ['Doe, Ann', 'Roe, Bo'],
				date: '2018-05-14',
				in: 'Journal of Clubs 12(3): 1–9',
				doi: '10.1234/abc.5',
				abstract: 'What a club does.'
			}
		]);
		expect(problems).toEqual(['Refs.ris, line 16: this reference has no title.']);
	});

	it('in BibTeX are read with their accents and abbreviations, and a broken entry spoils no other', () => {
		const { references, problems } = readReferences('Refs.bib', bibtex);
		expect(references).toEqual([
			{
				title: 'Clubs and their mëmbers & friends',
				authors: ['Doe, Ann', 'van Roe, Bo'],
				date: '2018-05',
				in: 'Journal of Clubs (online): 1–9',
				doi: '10.1234/abc.5'
			},
			{ title: 'The last', authors: [], date: '2020' }
		]);
		expect(problems).toEqual([
			'Refs.bib, line 11: this entry does not end, or a brace or comma is missing in it.'
		]);
	});

	it('in CSL-JSON are read, and what is none is told with its place', () => {
		const { references, problems } = readReferences('Refs.json', csl);
		expect(references).toEqual([
			{
				title: 'Clubs and their members',
				authors: ['Doe, Ann', 'The Club'],
				date: '2018-05',
				in: 'Journal of Clubs',
				doi: '10.1234/abc.5'
			}
		]);
		expect(problems).toHaveLength(2);
		expect(readReferences('Refs.json', '[{').problems[0]).toMatch(/is no JSON that can be read/);
		expect(readReferences('Refs.txt', 'Words.').problems[0]).toMatch(/holds no references/);
	});

	it('become papers with a citation, and are known again by DOI, or by title and year', () => {
		const [one] = readReferences('Refs.ris', ris).references;
		expect(citationOf(one!)).toBe(
			'Doe, Ann; Roe, Bo (2018). Clubs and their members. Journal of Clubs 12(3): 1–9. https://doi.org/10.1234/abc.5'
		);
		const source = {
			...sourceOfReference(one!),
			id: 'source:a' as const,
			texts: {},
			addedAt: '2026-01-31T09:00:00.000Z'
		};
		const known = new KnownPublications([source]);
		const title = 'Clubs and their members';
		expect(known.meet({ title: 'Something else', authors: [], doi: '10.1234/abc.5' })).toBe(
			`“${title}”`
		);
		expect(known.meet({ title: 'CLUBS, and their members!', authors: [], date: '2018' })).toBe(
			`“${title}”`
		);
		expect(known.meet({ title, authors: [], date: '2019' })).toBeUndefined();
		expect(known.meet({ title, authors: [], date: '2019-05' })).toBe('another in this list');
		expect(known.meet({ title, authors: [], date: '2018', doi: '10.9/other' })).toBeUndefined();
	});

	it('never fail, whatever is given', () => {
		fc.assert(
			fc.property(
				fc.array(
					fc.constantFrom(
						'@article{',
						'a,',
						'title',
						'=',
						'{',
						'}',
						'"',
						'#',
						'\\',
						'\n',
						'TY  - JOUR\n',
						'ER  - \n',
						'[',
						'x',
						"\\'e"
					),
					{ maxLength: 40 }
				),
				(parts) => {
					const { references, problems } = readReferences('Any', parts.join(''));
					expect(references.length + problems.length).toBeGreaterThan(0);
				}
			)
		);
	});
});

it('LaTeX becomes the letters it stands for', () => {
	for (const [latex, plain] of [
		[String.raw`M\"uller`, 'Müller'],
		[String.raw`Caf{\'e}`, 'Café'],
		[String.raw`{\o}re and {\AA}s`, 'øre and Ås'],
		[String.raw`\v{S}koda, \c{c}a, na\"{\i}ve`, 'Škoda, ça, naïve'],
		[String.raw`50\% \& more`, '50% & more'],
		[String.raw`\emph{Really} so`, 'Really so']
	] as const)
		expect(plainLatex(latex)).toBe(plain);
});
