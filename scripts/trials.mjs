// npm run trials: tries the built app where it is hardest on it.
import { buildIfStale } from './build-if-stale.mjs';
import { ensureInstalled } from './ensure-installed.mjs';
import { giveUp, runTool, toolPath } from './run-tool.mjs';
import { ensureBrowser } from './ensure-browser.mjs';

ensureInstalled();
ensureBrowser();
if (!buildIfStale()) giveUp('Retroduce could not be built: the reason stands above.');
process.exitCode = runTool(toolPath('tsx'), ['tests/trials/main.ts', ...process.argv.slice(2)])
	? 0
	: 1;
