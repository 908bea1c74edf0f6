import { chmodSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { findBrowser } from '../../scripts/find-browser.mjs';

const folder = mkdtempSync(join(tmpdir(), 'retroduce-'));
const edge = join(folder, 'microsoft-edge');
writeFileSync(edge, '#!/bin/sh\n');
chmodSync(edge, 0o755);

it('finds a browser on the PATH, whichever of them it is', () => {
	expect(findBrowser({ PATH: `/nowhere:${folder}` }, 'linux')).toBe(edge);
});

it('takes the one that RETRODUCE_BROWSER names before any other', () => {
	expect(findBrowser({ PATH: folder, RETRODUCE_BROWSER: process.execPath }, 'linux')).toBe(
		process.execPath
	);
});

it('takes no other where RETRODUCE_BROWSER names what is not there', () => {
	expect(findBrowser({ PATH: folder, RETRODUCE_BROWSER: '/no/such' }, 'linux')).toBeUndefined();
});

it('finds none where there is none', () => {
	expect(findBrowser({ PATH: '/nowhere' }, 'linux')).toBeUndefined();
});
