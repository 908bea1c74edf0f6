// Tells the import rules which file an import means: relative paths and $lib, extensions left out.
const { statSync } = require('node:fs');
const { dirname, join, resolve } = require('node:path');

const library = resolve(__dirname, '../../src/lib');
const endings = ['', '.ts', '.svelte.ts', '.svelte', '.js', '.mjs', '.json', '/index.ts'];

exports.interfaceVersion = 2;

exports.resolve = function resolveImport(source, importer) {
	const target = locate(source.replace(/\?.*$/, ''), importer);
	if (target === undefined) return { found: false };
	const path = endings.map((ending) => target + ending).find(isFile);
	// A file that is not there is for the type checker to report; where it would lie is enough here.
	return { found: true, path: path ?? `${target}.ts` };
};

function locate(source, importer) {
	if (source.startsWith('.')) return resolve(dirname(importer), source);
	if (source === '$lib' || source.startsWith('$lib/')) return join(library, source.slice(4));
	return undefined;
}

function isFile(path) {
	return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}
