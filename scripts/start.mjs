// npm start: installs what is missing, builds, serves, and says where.
import { buildFolder, buildIfStale } from './build-if-stale.mjs';
import { ensureInstalled } from './ensure-installed.mjs';
import { listen, whoAnswers } from './listen.mjs';
import { giveUp } from './run-tool.mjs';

const usualPort = 4173;
const tries = 20;

ensureInstalled();
if (!buildIfStale()) giveUp('Retroduce could not be built: the reason stands above.');
await serve();

async function serve() {
	for (let port = usualPort; port < usualPort + tries; port += 1) {
		if (await listen(buildFolder, port)) return announce(port);
		const holder = await whoAnswers(port);
		if (holder !== 'another program') return pointTo(port, holder);
	}
	return giveUp(
		`The ports ${usualPort} to ${usualPort + tries - 1} are all taken by other programs: stop one of them and try again.`
	);
}

function announce(port) {
	if (port !== usualPort) {
		console.log(
			`Port ${usualPort} is taken by another program, so this is another address. The browser keeps projects per address: those made at http://localhost:${usualPort} are not shown here, and those made here are not shown there.`
		);
	}
	console.log(`Retroduce is open at http://localhost:${port} (Ctrl+C stops it).`);
}

function pointTo(port, holder) {
	if (holder === 'another copy') {
		console.log('Retroduce runs already, from another folder: stop that one to open this one.');
	}
	console.log(`Retroduce is open at http://localhost:${port}`);
}
