// Runs the project's own tools with the Node.js that is running this, on every system alike.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder that holds package.json. */
export const projectRoot = dirname(dirname(fileURLToPath(import.meta.url)));

/** A tool's own program file inside node_modules, by the package that brings it. */
export function toolPath(packageName, toolName = packageName) {
	const folder = join(projectRoot, 'node_modules', packageName);
	const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
	return join(folder, typeof bin === 'string' ? bin : bin[toolName]);
}

/** Runs a tool in the project's folder; whether it ended well. A quiet one shows what it wrote only when it failed. */
export function runTool(
	path,
	toolArguments,
	{ env = process.env, minutes = 30, quiet = false } = {}
) {
	const { status, error, stdout } = spawnSync(process.execPath, [path, ...toolArguments], {
		cwd: projectRoot,
		env,
		stdio: ['ignore', quiet ? 'pipe' : 'inherit', 'inherit'],
		timeout: minutes * 60_000,
		maxBuffer: 64 * 1024 * 1024
	});
	if (error) console.error(`${basename(path)} did not finish: ${error.message}`);
	if (quiet && status !== 0) process.stdout.write(stdout);
	return status === 0;
}

/** Runs npm: the one that started us where there is one, else the one on the PATH. */
export function runNpm(npmArguments) {
	const own = process.env.npm_execpath ?? '';
	if (basename(own) === 'npm-cli.js') return runTool(own, npmArguments);
	const { status } = spawnSync(['npm', ...npmArguments].join(' '), {
		cwd: projectRoot,
		stdio: 'inherit',
		shell: true
	});
	return status === 0;
}

/** Ends the command with one sentence that says what is wrong and what to do. */
export function giveUp(sentence) {
	console.error(sentence);
	process.exit(1);
}
