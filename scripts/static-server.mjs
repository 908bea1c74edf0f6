// Serves a folder of files to the browser on this machine, and nothing else.
import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';

/** The header by which our own server is known again. */
export const ownHeader = 'x-retroduce';

const contentTypes = {
	'.css': 'text/css; charset=utf-8',
	'.html': 'text/html; charset=utf-8',
	'.ico': 'image/x-icon',
	'.jpg': 'image/jpeg',
	'.js': 'text/javascript; charset=utf-8',
	'.json': 'application/json; charset=utf-8',
	'.map': 'application/json; charset=utf-8',
	'.mjs': 'text/javascript; charset=utf-8',
	'.pdf': 'application/pdf',
	'.png': 'image/png',
	'.svg': 'image/svg+xml',
	'.ttf': 'font/ttf',
	'.txt': 'text/plain; charset=utf-8',
	'.wasm': 'application/wasm',
	'.webmanifest': 'application/manifest+json',
	'.webp': 'image/webp',
	'.woff': 'font/woff',
	'.woff2': 'font/woff2',
	'.zip': 'application/zip'
};

/** A server for one folder: real files as they are, any other page address answered with index.html. */
export function createStaticServer(folder, mark) {
	return createServer((request, response) => {
		response.setHeader(ownHeader, mark);
		response.setHeader('x-content-type-options', 'nosniff');
		response.setHeader('x-frame-options', 'DENY');
		response.setHeader('referrer-policy', 'no-referrer');
		if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(response, 405);
		const names = readNames(request.url ?? '/');
		if (names === undefined) return refuse(response, 400);
		const file = findFile(folder, names);
		return file === undefined ? refuse(response, 404) : sendFile(request, response, file);
	});
}

/** The names an address is made of; none where it is malformed or would leave the folder. */
function readNames(url) {
	try {
		const path = decodeURIComponent(url.replace(/[?#].*$/s, ''));
		const names = path.split('/').filter((name) => name !== '');
		return names.some((name) => name.startsWith('.') || /[\\\0:]/.test(name)) ? undefined : names;
	} catch {
		return undefined;
	}
}

function findFile(folder, names) {
	const isPage = names.length === 0 || extname(names.at(-1)) === '';
	return describe(folder, names) ?? (isPage ? describe(folder, ['index.html']) : undefined);
}

function describe(folder, names) {
	const path = join(folder, ...names);
	const found = statSync(path, { throwIfNoEntry: false });
	if (!found?.isFile()) return undefined;
	const neverChanges = names[0] === '_app' && names[1] === 'immutable';
	return { path, size: found.size, tag: `"${found.size}-${found.mtimeMs}"`, neverChanges };
}

function sendFile(request, response, { path, size, tag, neverChanges }) {
	response.setHeader('etag', tag);
	response.setHeader(
		'cache-control',
		neverChanges ? 'public, max-age=31536000, immutable' : 'no-cache'
	);
	if (request.headers['if-none-match'] === tag) return response.writeHead(304).end();
	response.writeHead(200, {
		'content-type': contentTypes[extname(path)] ?? 'application/octet-stream',
		'content-length': size
	});
	if (request.method === 'HEAD') return response.end();
	return createReadStream(path)
		.on('error', () => response.destroy())
		.pipe(response);
}

function refuse(response, status) {
	response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' });
	response.end(`${status}\n`);
}
