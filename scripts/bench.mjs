// npm run bench: measures the built app.
import { buildIfStale } from './build-if-stale.mjs';
import { ensureInstalled } from './ensure-installed.mjs';
import { giveUp, runTool, toolPath } from './run-tool.mjs';
import { ensureBrowser } from './ensure-browser.mjs';

ensureInstalled();
ensureBrowser();
if (!buildIfStale()) giveUp('Retroduce could not be built: the reason stands above.');
process.exitCode = runTool(toolPath('tsx'), ['tests/bench/main.ts', ...process.argv.slice(2)])
	? 0
	: 1;
