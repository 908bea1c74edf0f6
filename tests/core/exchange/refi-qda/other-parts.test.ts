import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import {
	archive,
	code,
	codebook,
	coding,
	guid,
	project,
	read,
	said,
	selection
} from './make-project';

const text = 'She said that trust came slowly. Then it grew.';

describe('pictures, recordings, links and drawings', () => {
	it('keeps where a passage stands in a picture or a recording', async () => {
		const picture = `<PictureSource guid="${guid(1)}" name="Photo" path="internal://a.jpg"><PictureSelection guid="${guid(10)}" firstX="1" firstY="2" secondX="30" secondY="40" name="Corner"/></PictureSource>`;
		const audio = `<AudioSource guid="${guid(2)}" name="Talk"><AudioSelection guid="${guid(11)}" begin="16176" end="3745358"/></AudioSource>`;
		const { passages } = await read(project(`<Sources>${picture}${audio}</Sources>`));
		expect(passages).toMatchObject([
			{ locator: 'area 1, 2 to 30, 40', name: 'Corner', quote: '' },
			{ locator: '0:00:16.2 to 1:02:25.4' }
		]);
	});

	it('reads a transcript as the text of its recording, and several as sources of their own', async () => {
		const sync = (number: number, position: number, time: number) =>
			`<SyncPoint guid="${guid(number)}" position="${position}" timeStamp="${time}"/>`;
		const marked = `<TranscriptSelection guid="${guid(12)}" fromSyncPoint="${guid(50)}" toSyncPoint="${guid(51)}">${coding(20, 3)}</TranscriptSelection>`;
		const transcript = (number: number, within = '') =>
			`<Transcript guid="${guid(number)}" name="V${number}"><PlainTextContent>${text}</PlainTextContent>${within}</Transcript>`;
		const one = `<VideoSource guid="${guid(1)}" name="A">${transcript(5, sync(50, 14, 1000) + sync(51, 19, 2000) + marked)}<VideoSelection guid="${guid(12)}" begin="1000" end="2000"/></VideoSource>`;
		const two = `<AudioSource guid="${guid(2)}" name="B">${transcript(6)}${transcript(7)}</AudioSource>`;
		const result = await read(
			project(`${codebook(code(3, 'Trust'))}<Sources>${one}${two}</Sources>`)
		);
		expect(result.sources.map(({ name, partOf }) => [name, partOf])).toEqual([
			...[
				['A', undefined],
				['B', undefined],
				['V6', guid(2)],
				['V7', guid(2)]
			]
		]);
		expect(result.passages).toMatchObject([
			{
				source: guid(1),
				quote: 'trust',
				locator: '0:00:01.0 to 0:00:02.0',
				codings: [{ code: guid(3) }]
			}
		]);
	});

	it('reads links and drawings by what they tie, and counts those that tie nothing', async () => {
		const link = (number: number, from: number, to: number) =>
			`<Link guid="${guid(number)}" name="leads to" direction="OneWay" originGUID="${guid(from)}" targetGUID="${guid(to)}"/>`;
		const graph = `<Graphs><Graph guid="${guid(60)}" name="G"><Vertex guid="${guid(61)}" representedGUID="${guid(2)}" firstX="0" firstY="0" secondX="10" secondY="20"/><Vertex guid="${guid(62)}" name="free" firstX="5" firstY="6"/><Edge guid="${guid(63)}" sourceVertex="${guid(61)}" targetVertex="${guid(62)}" representedGUID="${guid(40)}"/><Edge guid="${guid(64)}" sourceVertex="${guid(61)}" targetVertex="${guid(99)}"/></Graph></Graphs>`;
		const result = await read(
			project(
				`${codebook(code(2, 'A') + code(3, 'B'))}<Links>${link(40, 2, 3)}${link(41, 2, 99)}</Links>${graph}`
			)
		);
		expect(result.links).toEqual([
			{
				...{ key: guid(40), name: 'leads to', direction: 'one way' },
				from: { kind: 'code', key: guid(2) },
				to: { kind: 'code', key: guid(3) }
			}
		]);
		expect(result.graphs[0]).toMatchObject({
			vertices: [
				{ x: 5, y: 10, represents: { kind: 'code', key: guid(2) } },
				{ x: 5, y: 6 }
			],
			edges: [{ represents: { kind: 'link', key: guid(40) }, direction: 'none' }]
		});
		expect(said(result, 'left out')).toHaveLength(2);
	});

	it('reads a note with passages of its own as a source too', async () => {
		const note = `<Note guid="${guid(1)}" name="Diary" plainTextPath="internal://n.txt">${selection(10, [0, 3], { within: coding(20, 2) })}</Note>`;
		const bytes = archive({
			'project.qde': project(`${codebook(code(2, 'A'))}<Notes>${note}</Notes>`),
			'sources/n.txt': strToU8('Day one')
		});
		const result = await read(bytes);
		expect(result.notes).toMatchObject([{ name: 'Diary', text: 'Day one' }]);
		expect(result.sources).toMatchObject([{ name: 'Diary', text: { text: 'Day one' } }]);
		expect(result.passages).toMatchObject([{ quote: 'Day', codings: [{ code: guid(2) }] }]);
	});
});
