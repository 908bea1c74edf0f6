import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeCodebook } from '../../../../../src/lib/core/exchange/refi-qda/write/write-codebook';
import { example } from '../../../../example/example-model';
import { strFromU8 } from 'fflate';
import { allNamed, parsed, unpacked } from './parsed';
import { slipsOf } from './rules-of-standard';
import { written } from './writing';

/** Where the schema files of the standard are, on a machine that has them. */
const schemas = process.env['REFI_QDA_SCHEMAS'] ?? '';
const hasSchemas = schemas !== '' && existsSync(join(schemas, 'Project.xsd'));

const codebook = () => {
	const made = writeCodebook(example);
	if ('sentence' in made) throw new Error(made.sentence);
	return strFromU8(made.bytes);
};

describe('the worked example in the form of the standard', async () => {
	const { bytes, report } = await written(example);
	const { root, files, xml } = unpacked(bytes);

	it('keeps every rule of the standard: order, required attributes, types, and references that lead somewhere', () => {
		expect(slipsOf(root)).toEqual([]);
		expect(slipsOf(parsed(codebook()))).toEqual([]);
	});

	it.skipIf(!hasSchemas)(
		'is valid against the schema of the standard (set REFI_QDA_SCHEMAS to the folder of its .xsd files)',
		async () => {
			const { XmlDocument, XsdValidator } = await import('libxml2-wasm');
			for (const [schema, text] of [
				['Project.xsd', xml],
				['Codebook.xsd', codebook()]
			] as const) {
				const validator = XsdValidator.fromDoc(
					XmlDocument.fromString(readFileSync(join(schemas, schema), 'utf8'))
				);
				expect(() => validator.validate(XmlDocument.fromString(text))).not.toThrow();
			}
		}
	);

	it('is the same, to the byte, at every export', async () => {
		expect((await written(example)).bytes).toEqual(bytes);
	});

	it('has every extract marked in a text where its words stand, counted in code points', () => {
		let marked = 0;
		for (const source of allNamed(root, 'TextSource')) {
			const file = source.attributes['plainTextPath']?.replace('internal://', 'Sources/') ?? '';
			const signs = Array.from(files.get(file) ?? '');
			for (const { attributes } of allNamed(source, 'PlainTextSelection')) {
				const { startPosition, endPosition, name } = attributes;
				expect(signs.slice(Number(startPosition), Number(endPosition)).join('')).toBe(name);
				marked += 1;
			}
		}
		expect(marked).toBe(example.extract.size);
	});

	it('says in sentences what the format has no words for', () => {
		const said = report.map(({ sentence }) => sentence).join('\n');
		expect(said).toContain('frozen versions of theories stand in notes at the theories');
		expect(said).toMatch(/\d+ records that other tools have no word for are kept in notes/);
		expect(said).toContain('entries of the search log.');
		expect(said).toContain('The order of the steps of 1 theory;');
		expect(said).toMatch(/Which elements \d+ formal theor(y is|ies are) made of/);
		expect(said).not.toContain('#');
	});
});
