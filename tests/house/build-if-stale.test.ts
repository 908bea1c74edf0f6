import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { fingerprint } from '../../scripts/build-if-stale.mjs';

function sources(): { folder: string; file: string } {
	const folder = mkdtempSync(join(tmpdir(), 'retroduce-'));
	const file = join(folder, 'page.svelte');
	writeFileSync(file, 'one');
	return { folder, file };
}

it('sees no change where there is none', () => {
	const { folder } = sources();
	expect(fingerprint([folder])).toBe(fingerprint([folder]));
});

it('sees a file that was changed, added or taken away, older ones included', () => {
	const { folder, file } = sources();
	const marks = [fingerprint([folder])];
	utimesSync(file, 1, 1);
	marks.push(fingerprint([folder]));
	writeFileSync(join(folder, 'another.ts'), '');
	marks.push(fingerprint([folder]));
	rmSync(file);
	marks.push(fingerprint([folder]));
	expect(new Set(marks).size).toBe(4);
});
