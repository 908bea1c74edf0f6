// npm test: runs every step, even after one failed, and closes with what passed and failed.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { closingLine } from './count-tests.mjs';
import { ensureBrowser } from './ensure-browser.mjs';
import { ensureInstalled } from './ensure-installed.mjs';
import { runTool, toolPath } from './run-tool.mjs';
import { testSteps } from './test-steps.mjs';

ensureInstalled();
process.env.RETRODUCE_BROWSER = ensureBrowser();
// Lint and types read what SvelteKit writes about the routes.
runTool(toolPath('@sveltejs/kit', 'svelte-kit'), ['sync']);

const reports = mkdtempSync(join(tmpdir(), 'retroduce-test-'));
const results = testSteps(reports).map(runStep);
rmSync(reports, { recursive: true, force: true });

console.log('');
for (const { name, seconds, count, failed } of results) {
	console.log(`${count.failed === 0 ? 'ok    ' : 'FAILED'} ${name} (${seconds} s)`);
	for (const test of failed) console.log(`         ${test}`);
}
process.exitCode = results.some(({ count }) => count.failed > 0) ? 1 : 0;
console.log(closingLine(results.map(({ count }) => count)));

function runStep({ name, run, failed }) {
	console.log(`\n== ${name}`);
	const begun = performance.now();
	const count = run();
	const seconds = ((performance.now() - begun) / 1000).toFixed(1);
	console.log(`== ${name}: ${closingLine([count])} in ${seconds} s`);
	return { name, seconds, count, failed: failed() };
}
