// Brings node_modules to what the lock file says, and remembers for which lock file it did.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { giveUp, projectRoot, runNpm } from './run-tool.mjs';

const stampFile = join(projectRoot, 'node_modules', '.installed-for');

/** Installs what the lock file says where it is missing, or where the lock file or the machine has changed since. */
export function ensureInstalled() {
	const wanted = describeWanted();
	if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === wanted) return;
	console.log('Installing what the lock file names ...');
	if (!runNpm(['ci', '--include=dev', '--no-audit', '--no-fund'])) {
		giveUp(
			'What Retroduce is built with could not be installed (npm says why above): it needs the network this once.'
		);
	}
	writeFileSync(stampFile, wanted);
}

function describeWanted() {
	const lock = readFileSync(join(projectRoot, 'package-lock.json'));
	const hash = createHash('sha256').update(lock).digest('hex');
	return `${hash} ${process.platform} ${process.arch}\n`;
}
