// Builds the app when it is missing or when what it is made of has changed.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot, runTool, toolPath } from './run-tool.mjs';

/** Where the built app lies. */
export const buildFolder = join(projectRoot, 'build');

const stampFile = join(buildFolder, '.built-from');
const ingredients = [
	'src',
	'static',
	'package-lock.json',
	'svelte.config.js',
	'vite.config.ts',
	'tsconfig.json'
];

/** Builds the app unless the build at hand is of these very sources; whether there is a good build now. */
export function buildIfStale() {
	const sources = fingerprint(ingredients.map((name) => join(projectRoot, name)));
	if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === sources) return true;
	return build(sources);
}

/** Builds the app whatever is there already. */
export function build(sources = fingerprint(ingredients.map((name) => join(projectRoot, name)))) {
	console.log('Building Retroduce ...');
	const built = runTool(toolPath('vite'), ['build', '--logLevel', 'warn'], { quiet: true });
	if (built) writeFileSync(stampFile, sources);
	return built;
}

/** A short mark of files and folders that differs whenever one of them was changed, added or taken away. */
export function fingerprint(paths) {
	const hash = createHash('sha256');
	for (const file of paths.flatMap(filesUnder).sort()) {
		const { size, mtimeMs } = statSync(file);
		hash.update(`${file}\n${size}\n${mtimeMs}\n`);
	}
	return hash.digest('hex');
}

function filesUnder(path) {
	const found = statSync(path, { throwIfNoEntry: false });
	if (found === undefined) return [];
	if (found.isFile()) return [path];
	return readdirSync(path).flatMap((name) => filesUnder(join(path, name)));
}
