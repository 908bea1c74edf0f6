import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

interface Locked {
	resolved?: string;
	optionalDependencies?: Record<string, string>;
}

const file = join(import.meta.dirname, '../../package-lock.json');
const lock = JSON.parse(readFileSync(file, 'utf8')) as { packages: Record<string, Locked> };
const packages = Object.entries(lock.packages);

/** Whether a package finds another one beside it or above it, as Node.js looks. */
function finds(from: string, name: string): boolean {
	if (`${from}/node_modules/${name}` in lock.packages) return true;
	const parent = from.lastIndexOf('/node_modules/');
	return parent < 0 ? `node_modules/${name}` in lock.packages : finds(from.slice(0, parent), name);
}

it('names no host to fetch from', () => {
	expect(packages.filter(([, { resolved }]) => resolved?.includes('://'))).toEqual([]);
});

it('holds what every system needs, so that it installs on each of them', () => {
	const missing = packages.flatMap(([path, { optionalDependencies = {} }]) =>
		Object.keys(optionalDependencies).filter((name) => !finds(path, name))
	);
	expect(missing).toEqual([]);
});
