import { describe, expect, it } from 'vitest';
import { archive, guid, project, read, said, selection, textSource } from './make-project';

const text = 'She said that trust came slowly. Then it grew.';
const trust: [number, number] = [14, 19];

describe('what archives look like', () => {
	const xml = (path: string) =>
		project(
			`<Sources><TextSource guid="${guid(1)}" name="T" plainTextPath="${path}">${selection(10, trust, { name: 'trust' })}</TextSource></Sources>`
		);
	const variants: readonly (readonly [string, string, string, string])[] = [
		['as the standard has it', 'project.qde', 'sources/t.txt', 'internal://t.txt'],
		['in capitals', 'Project.qde', 'Sources/T.TXT', 'internal://t.txt'],
		['under another name', 'My study.qde', 'sources/t.txt', 'internal://t.txt'],
		['with no scheme', 'project.qde', 'sources/t.txt', 't.txt'],
		['with a folder in the path', 'project.qde', 'sources/t.txt', 'sources/t.txt'],
		['with a relative path', 'project.qde', 'sources/t.txt', 'relative:///t.txt'],
		[
			'with the path of another computer',
			'project.qde',
			'sources/t.txt',
			'absolute://C:\\Users\\a\\t.txt'
		],
		['with backslashes', 'project.qde', 'sources\\t.txt', 'internal://t.txt'],
		['packed once more by hand', 'Study/project.qde', 'Study/sources/t.txt', 'internal://t.txt'],
		['with a blank in the name', 'project.qde', 'sources/my t.txt', 'internal://my%20t.txt']
	];
	for (const [manner, qde, file, path] of variants)
		it(`finds project and texts ${manner}`, async () => {
			const result = await read(archive({ [qde]: xml(path), [file]: text }));
			expect(result.passages[0]?.quote).toBe('trust');
			expect(said(result, 'left out')).toEqual([]);
		});

	it('reads what is no archive: the bare project', async () => {
		const result = await read(project(`<Sources>${textSource(1, 'T', text)}</Sources>`));
		expect(result.sources[0]?.text?.text).toBe(text);
	});

	it('keeps the passages of a text that is missing, and says which file it was', async () => {
		const result = await read(archive({ 'project.qde': xml('internal://t.txt') }));
		expect(result.sources[0]).toMatchObject({ missingFile: 'internal://t.txt' });
		expect(result.passages[0]).toMatchObject({
			quote: 'trust',
			locator: 'signs 14 to 19 of the text'
		});
		expect(said(result, 'left out')).toEqual([
			'The text of “T” is not in the file (internal://t.txt). What was said of its 1 passage is kept, without a place in the text.'
		]);
	});

	it('reads texts in Windows-1252 and UTF-16, and says so of the former', async () => {
		const latin = Uint8Array.from('naïve trust', (sign) => sign.charCodeAt(0));
		const wide = Uint8Array.from(
			Array.from('\uFEFFnaïve trust').flatMap((sign) => [
				sign.charCodeAt(0) & 255,
				sign.charCodeAt(0) >> 8
			])
		);
		for (const [bytes, repaired] of [
			[latin, 1],
			[wide, 0]
		] as const) {
			const result = await read(
				archive({ 'project.qde': xml('internal://t.txt'), 'sources/t.txt': bytes })
			);
			expect(result.sources[0]?.text?.text).toBe('naïve trust');
			expect(said(result, 'repaired').filter((one) => one.includes('1252'))).toHaveLength(repaired);
		}
	});
});
