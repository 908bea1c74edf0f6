import { describe, expect, it } from 'vitest';
import {
	code,
	codebook,
	coding,
	guid,
	project,
	read,
	said,
	selection,
	textSource
} from './make-project';

const text = 'She said that trust came slowly. Then it grew.';
const trust: [number, number] = [14, 19];
const grew: [number, number] = [41, 45];
const user = `<Users><User guid="${guid(900)}" name="Ana"/><User guid="{${guid(901).toLowerCase()}}" name="Ben"/></Users>`;

describe('cases, sets and coders as tools write them', () => {
	const book = codebook(
		`<Code guid="${guid(2)}" name="Mechanisms" isCodable="false">${code(3, 'Trust')}</Code><Code guid="${guid(4)}" name="Outcomes" isCodable="false">${code(5, 'Trust')}</Code>`
	);
	const withSelections = (selections: string, more = '') =>
		project(`${user}${book}<Sources>${textSource(1, 'T', text, selections)}</Sources>${more}`);

	it('puts the values of a nameless case with its documents', async () => {
		const variables = `<Variables><Variable guid="${guid(70)}" name="Age" typeOfVariable="Integer"/></Variables>`;
		const value = (written: string) =>
			`<VariableValue><VariableRef targetGUID="${guid(70)}"/><IntegerValue>${written}</IntegerValue></VariableValue>`;
		const cases = `<Cases><Case guid="${guid(80)}">${value('67')}<SourceRef targetGUID="${guid(1)}"/></Case><Case guid="${guid(81)}" name="Dawn">${value('about 40')}<SelectionRef targetGUID="${guid(10)}"/><SourceRef targetGUID="${guid(99)}"/></Case></Cases>`;
		const result = await read(
			project(
				`${variables}${cases}<Sources>${textSource(1, 'T', text, selection(10, trust))}</Sources>`
			)
		);
		expect(result.sources[0]?.values).toEqual([{ variable: guid(70), value: 67 }]);
		expect(result.cases).toEqual([
			{
				...{ key: guid(81), name: 'Dawn', codes: [], sources: [], passages: [guid(10)] },
				values: [{ variable: guid(70), value: 'about 40' }]
			}
		]);
		expect(said(result, 'repaired')).toEqual([
			'1 value is not of the type that its variable says, and is kept as text.'
		]);
		expect(said(result, 'left out')).toEqual([
			'1 reference from cases to codes, sources or passages that are not in the file.'
		]);
	});

	it('marks codes that are cases too, and names a nameless case after its code', async () => {
		const cases = `<Cases><Case guid="${guid(3)}"><CodeRef targetGUID="${guid(3)}"/></Case></Cases>`;
		const result = await read(project(`${book}${cases}`));
		expect(result.codes.filter(({ isCase }) => isCase).map(({ key }) => key)).toEqual([guid(3)]);
		expect(result.cases).toMatchObject([{ name: 'Trust', codes: [guid(3)] }]);
	});

	it('marks sets of documents whose name reads as a value', async () => {
		const set = (number: number, name: string, member: string) =>
			`<Set guid="${guid(number)}" name="${name}">${member}</Set>`;
		const member = `<MemberSource targetGUID="${guid(1)}"/>`;
		const { sets } = await read(
			withSelections(
				'',
				`<Sets>${set(40, 'gender: female', member)}${set(41, 'Wave 1', member)}${set(42, 'C: all', `<MemberCode targetGUID="${guid(3)}"/>`)}</Sets>`
			)
		);
		expect(sets.map(({ attribute }) => attribute)).toEqual([
			...[{ name: 'gender', value: 'female' }, undefined, undefined]
		]);
	});

	it('reads coders that are not listed, dates that are none and names that are missing', async () => {
		const odd = `creatingUser="${guid(950)}" creationDateTime="0001-01-01T00:00:00"`;
		const result = await read(
			project(
				`${codebook(code(3, ''))}<Sources><TextSource guid="${guid(1)}"><PlainTextContent>${text}</PlainTextContent>${selection(10, trust, { within: `${coding(20, 3, odd)}${coding(21, 77)}` })}</TextSource></Sources>`
			)
		);
		expect(result.passages[0]?.codings).toEqual([{ code: guid(3), coder: guid(950) }]);
		expect(result.coders).toEqual([{ key: guid(950), name: 'Unnamed coder 1' }]);
		expect(result.codes[0]?.name).toBe('Unnamed code');
		expect(result.sources[0]?.name).toBe('Unnamed text');
		expect(said(result, 'left out')).toEqual([
			'1 coding names a code that is not in the codebook. Its passage is kept.'
		]);
	});

	it('keeps two passages apart that were given one key by mistake', async () => {
		const { passages } = await read(withSelections(selection(10, trust) + selection(10, grew)));
		expect(passages.map(({ keys, quote }) => [quote, keys])).toEqual([
			['trust', [guid(10)]],
			['grew', [`${guid(10)}#2`]]
		]);
	});
});
