// Builds where needed and serves on the port it is given: what the end-to-end tests, bench and trials look at.
import { buildFolder, buildIfStale } from './build-if-stale.mjs';
import { listen } from './listen.mjs';
import { giveUp } from './run-tool.mjs';

const port = Number(process.argv[2]);

if (!buildIfStale()) giveUp('Retroduce could not be built: the reason stands above.');
if (!(await listen(buildFolder, port))) giveUp(`Port ${port} is taken by another program.`);
console.log(`Serving the build at http://127.0.0.1:${port}`);
