// Takes a port on this machine alone, and tells who holds it when it is taken.
import { createHash } from 'node:crypto';
import { projectRoot } from './run-tool.mjs';
import { createStaticServer, ownHeader } from './static-server.mjs';

/** What this copy of Retroduce calls itself in its answers: the same for every server of this folder. */
export const ownMark = createHash('sha256').update(projectRoot).digest('hex').slice(0, 16);

// Browsers try both for "localhost", so both have to be ours.
const addresses = ['127.0.0.1', '::1'];

/** Serves a folder on a port; false where another program holds it already. */
export async function listen(folder, port) {
	const servers = [];
	for (const address of addresses) {
		const server = createStaticServer(folder, ownMark);
		const outcome = await take(server, port, address);
		if (outcome === 'taken') {
			servers.forEach((other) => other.close());
			return false;
		}
		if (outcome === 'ready') servers.push(server);
	}
	return servers.length > 0;
}

/** Who answers on a port: this copy of Retroduce, another copy of it, or another program. */
export async function whoAnswers(port) {
	try {
		const answer = await fetch(`http://localhost:${port}/`, {
			method: 'HEAD',
			signal: AbortSignal.timeout(2000)
		});
		const mark = answer.headers.get(ownHeader);
		if (mark === null) return 'another program';
		return mark === ownMark ? 'this copy' : 'another copy';
	} catch {
		return 'another program';
	}
}

function take(server, port, address) {
	return new Promise((resolve, reject) => {
		server.once('error', (error) => {
			if (error.code === 'EADDRINUSE' || error.code === 'EACCES') resolve('taken');
			else if (error.code === 'EADDRNOTAVAIL' || error.code === 'EAFNOSUPPORT') resolve('absent');
			else reject(error);
		});
		server.listen(port, address, () => resolve('ready'));
	});
}
