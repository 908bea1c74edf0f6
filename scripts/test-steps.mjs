// The steps of npm test, in order: what each runs and how its result is counted.
import { join } from 'node:path';
import { build } from './build-if-stale.mjs';
import { countCheck, countTests, readPlaywright, readVitest } from './count-tests.mjs';
import { failedIn, failedInPlaywright, failedInVitest } from './failed-tests.mjs';
import { runTool, toolPath } from './run-tool.mjs';

/** All steps, with their reports written into a folder; each runs and returns its counts, and then tells which tests failed. */
export function testSteps(reports) {
	return [
		check('format', () => tool('prettier', ['--check', '--log-level', 'warn', '.'])),
		check('lint', () => tool('eslint', ['--max-warnings', '0', '.'])),
		check('types', () =>
			tool('svelte-check', ['--tsconfig', './tsconfig.json', '--fail-on-warnings'])
		),
		check('types of the core', () =>
			runTool(toolPath('typescript', 'tsc'), ['-p', 'src/lib/core/tsconfig.json'])
		),
		check('unused code', () => tool('knip', [])),
		vitestStep('unit tests', 'unit', reports),
		vitestStep('browser tests', 'browser', reports),
		check('build', () => build()),
		endToEndStep(reports)
	];
}

function tool(name, toolArguments) {
	return runTool(toolPath(name), toolArguments);
}

function check(name, run) {
	return { name, run: () => countCheck(run()), failed: () => [] };
}

function vitestStep(name, project, reports) {
	const report = join(reports, `${project}.json`);
	const options = [
		'--project',
		project,
		'--reporter=dot',
		'--reporter=json',
		`--outputFile.json=${report}`
	];
	return {
		name,
		run: () => countTests(tool('vitest', ['run', ...options]), report, readVitest),
		failed: () => failedIn(report, failedInVitest)
	};
}

function endToEndStep(reports) {
	const report = join(reports, 'e2e.json');
	const env = { ...process.env, PLAYWRIGHT_JSON_OUTPUT_FILE: report };
	const run = () =>
		runTool(toolPath('@playwright/test', 'playwright'), ['test', '--reporter=list,json'], { env });
	return {
		name: 'end-to-end tests',
		run: () => countTests(run(), report, readPlaywright),
		failed: () => failedIn(report, failedInPlaywright)
	};
}
