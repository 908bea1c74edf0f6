import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { slipsIn } from '../../scripts/example/check';
import { exampleFile, sha256 } from '../../scripts/example/project-file';
import { exampleRecords } from '../../scripts/example/social-prescribing';
import { readProjectFile } from '../../src/lib/core/exchange/project-file/read-project-file';
import { sameValue } from '../../src/lib/core/same-value';

const shipped = () =>
	new Uint8Array(
		readFileSync(new URL('../../static/examples/social-prescribing.retroduce', import.meta.url))
	);

describe('the shipped worked example', () => {
	it('is what its readable data files give, byte for byte', async () => {
		expect(Buffer.compare(shipped(), await exampleFile())).toBe(0);
	});

	it('opens as a project file with every record as it was written, no texts and an empty journal', async () => {
		const read = await readProjectFile(shipped(), sha256);
		if (read instanceof Error) throw read;
		const written = new Map(exampleRecords().map(({ record }) => [record.id as string, record]));
		expect(read.records.length).toBe(written.size);
		const changed = read.records.filter(({ record }) => !sameValue(record, written.get(record.id)));
		expect(changed).toEqual([]);
		expect([read.texts.size, read.journal.length, read.missingTexts.length]).toEqual([0, 0, 0]);
	});

	it('holds only valid records that point to nothing that is not there', () => {
		expect(slipsIn(exampleRecords())).toEqual([]);
	});

	it('would be stopped by a record that points nowhere or is given twice', () => {
		const records = exampleRecords();
		const withoutPaper = records.filter(({ record }) => record.id !== 'source:paper');
		expect(slipsIn(withoutPaper).join()).toContain('points to source:paper, which is not there');
		expect(slipsIn([...records, ...records.slice(0, 1)])).toEqual([
			'project:social-prescribing is given twice.'
		]);
	});
});
