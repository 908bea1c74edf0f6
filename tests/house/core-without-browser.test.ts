import { join } from 'node:path';
import ts from 'typescript';
import { expect, it } from 'vitest';

const folder = join(import.meta.dirname, '../../src/lib/core');

function mistakesIn(source: string): string[] {
	const config: { config?: unknown } = ts.readConfigFile(join(folder, 'tsconfig.json'), (path) =>
		ts.sys.readFile(path)
	);
	const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, folder);
	const file = join(folder, 'a-snippet.ts');
	const host = ts.createCompilerHost(options);
	const parsed = ts.createSourceFile(file, source, ts.ScriptTarget.ES2022);
	const getSourceFile = host.getSourceFile.bind(host);
	host.getSourceFile = (name, version) => (name === file ? parsed : getSourceFile(name, version));
	const program = ts.createProgram([file], options, host);
	return ts
		.getPreEmitDiagnostics(program)
		.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '));
}

it('lets the core use the language', () => {
	expect(mistakesIn('export const total = new Map([[1, 2]]).size;')).toEqual([]);
});

it.each(['document', 'window', 'setTimeout', 'crypto', 'process', 'fetch'])(
	'does not compile a core that uses %s',
	(name) => {
		expect(mistakesIn(`export const found = ${name};`).join()).toContain(
			`Cannot find name '${name}'`
		);
	}
);
