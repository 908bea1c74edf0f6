import { strToU8 } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RefiProblem } from '../../../../src/lib/core/exchange/refi-qda/problem';
import { readRefiProject } from '../../../../src/lib/core/exchange/refi-qda/read-refi-project';
import {
	archive,
	code,
	codebook,
	project,
	read,
	refusal,
	selection,
	textSource
} from './make-project';

const sound = project(
	`${codebook(code(2, 'Trust'))}<Sources>${textSource(1, 'T', 'She spoke of trust.', selection(10, [13, 18], { name: 'trust' }))}</Sources>`
);

describe('files that are refused, each in a sentence with its name', () => {
	const cases: readonly (readonly [string, string | Uint8Array, string])[] = [
		['an empty file', '', 'P.qdpx is empty, so it is no REFI-QDA project.'],
		['a database', 'SQLite format 3\0', 'but a database'],
		['a picture', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0), 'neither a zip nor XML'],
		['a web page', '<html><body>x</body></html>', 'XML of another kind (it begins with “html”)'],
		['a project cut short', sound.slice(0, 300), 'it has been cut short'],
		[
			'a project cut short within a tag',
			sound.slice(0, sound.indexOf('name="T"') + 3),
			'it has been cut short'
		],
		[
			'tags that do not match',
			sound.replace('</CodeBook>', '</CodeBok>'),
			'not well-formed XML in line 2'
		],
		[
			'a DOCTYPE',
			sound.replace('?>', '?><!DOCTYPE Project>'),
			'defines words of its own in line 1'
		],
		[
			'entities that swell',
			sound.replace('?>', `?><!DOCTYPE P [<!ENTITY a "${'x'.repeat(5000)}">]>`),
			'defines words of its own'
		],
		[
			'elements too deep',
			project('<Sources><TextSource>' + '<a>'.repeat(70)),
			'more than 64 elements stand inside one another'
		]
	];
	for (const [what, content, sentence] of cases)
		it(`refuses ${what}`, async () => {
			const bytes = typeof content === 'string' ? strToU8(content) : content;
			const said = await refusal(new Uint8Array(bytes));
			expect(said).toContain(sentence);
			expect(said).toMatch(/^P\.qdpx.*\. .*\.$/);
			if (bytes.length > 0 && !what.startsWith('a picture'))
				expect(await refusal(archive({ 'project.qde': new Uint8Array(bytes) }))).toContain(
					'P.qdpx'
				);
		});

	it('refuses an archive without a project, and one with several', async () => {
		expect(await refusal(archive({ 'word/document.xml': '<w/>' }))).toContain(
			'a zip without a project.qde inside'
		);
		expect(await refusal(archive({ 'a.qde': sound, 'b.qde': sound }))).toContain(
			'holds 2 projects (a.qde, b.qde)'
		);
	});

	it('refuses names that lead outside, and damaged archives', async () => {
		const outside = archive({ 'project.qde': sound, '../evil.txt': 'x' });
		expect(await refusal(outside)).toContain('could be written outside its folder ("../evil.txt")');
		const whole = archive({ 'project.qde': sound });
		expect(await refusal(whole.slice(0, whole.length - 30))).toContain('P.qdpx is damaged');
	});

	it('refuses what unpacks to too much, counted while unpacking', async () => {
		const bomb = archive({ 'project.qde': `${sound}${' '.repeat(3_000_000)}` });
		expect(await refusal(bomb)).toContain('more than 100 times its size');
		expect(
			await refusal(archive({ 'project.qde': sound }), { limits: { unpackedBytes: 100 } })
		).toContain('unpacks to more than');
	});

	it('refuses more texts than a project has, but not pictures, which are never unpacked', async () => {
		const many = (ending: string) =>
			Object.fromEntries(
				Array.from({ length: 2001 }, (_, nth) => [`sources/${nth}.${ending}`, 'x'])
			);
		expect(await refusal(archive({ 'project.qde': sound, ...many('txt') }))).toContain(
			'holds 2002 texts where at most 2000 can be'
		);
		const pictured = await read(archive({ 'project.qde': sound, ...many('jpg') }));
		expect(pictured.passages).toHaveLength(1);
	});

	it('is not led astray by names that objects have already', async () => {
		const odd = project(
			codebook(
				`<Code guid="__proto__" name="constructor" isCodable="true" __proto__="x" toString="y"/>`
			)
		);
		expect((await read(odd)).codes).toMatchObject([{ name: 'constructor' }]);
		expect(({} as Record<string, unknown>).x).toBeUndefined();
	});

	it('answers any damage with a project or a sentence, never otherwise', async () => {
		const whole = archive({ 'project.qde': sound });
		const anywhere = fc.array(fc.tuple(fc.nat(sound.length - 1), fc.nat(255)), {
			minLength: 1,
			maxLength: 4
		});
		await fc.assert(
			fc.asyncProperty(anywhere, fc.boolean(), async (changes, isPacked) => {
				const bytes = isPacked ? whole.slice() : new Uint8Array(strToU8(sound));
				for (const [at, byte] of changes) bytes[at % bytes.length] = byte;
				const result = await readRefiProject('P.qdpx', bytes);
				if (result instanceof RefiProblem) expect(result.sentence).toContain('P.qdpx');
				else expect(result.project.report).toBeDefined();
			}),
			{ numRuns: 300 }
		);
	});
});

describe('long reading', () => {
	const long = project(
		`<Sources>${Array.from({ length: 40 }, (_, nth) => textSource(nth + 1, `T${nth}`, `${nth} words `.repeat(2000))).join('')}</Sources>`
	);

	it('tells how far it is, in bytes, and gives others a turn', async () => {
		const told: [number, number][] = [];
		let turns = 0;
		await read(archive({ 'project.qde': long }), {
			onProgress: (done, total) => told.push([done, total]),
			pause: () => Promise.resolve(void (turns += 1))
		});
		expect(turns).toBeGreaterThan(3);
		expect(told.every(([done], nth) => done >= (told[nth - 1]?.[0] ?? 0))).toBe(true);
		expect(told.every(([done, total]) => done <= total)).toBe(true);
	});

	it('stops when asked', async () => {
		const signal = { aborted: false };
		const stop = () => {
			signal.aborted = true;
		};
		expect(await refusal(archive({ 'project.qde': long }), { signal, onProgress: stop })).toBe(
			'Stopped before the end, as asked. Nothing was changed.'
		);
	});

	it('refuses nothing for a key that is no GUID', async () => {
		const result = await read(project(codebook('<Code guid="7" name="A" isCodable="true"/>')));
		expect(result.codes).toMatchObject([{ key: '7', name: 'A' }]);
	});
});
