import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createStaticServer } from '../../scripts/static-server.mjs';

const outside = mkdtempSync(join(tmpdir(), 'retroduce-'));
const folder = join(outside, 'build');
const server = createStaticServer(folder, 'a mark');

interface Answer {
	status: number;
	headers: Record<string, unknown>;
	body: string;
}

// fetch() tidies addresses up before it sends them; these have to arrive as they are.
function get(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
	const { port } = server.address() as AddressInfo;
	return new Promise((resolve, reject) => {
		request({ host: '127.0.0.1', port, path, headers, method }, (response) => {
			let body = '';
			response.on('data', (part: Buffer) => (body += part.toString()));
			response.on('end', () =>
				resolve({ status: response.statusCode ?? 0, headers: response.headers, body })
			);
		})
			.on('error', reject)
			.end();
	});
}

beforeAll(async () => {
	mkdirSync(join(folder, '_app/immutable'), { recursive: true });
	writeFileSync(join(outside, 'secret.txt'), 'secret');
	writeFileSync(join(folder, '.built-from'), 'secret');
	writeFileSync(join(folder, 'index.html'), 'the app');
	writeFileSync(join(folder, '_app/immutable/chunk.js'), 'code');
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});

afterAll(() => server.close());

it('serves the app at /, asks to be asked again, and says whose it is', async () => {
	const { status, headers, body } = await get('/');
	expect([status, body]).toEqual([200, 'the app']);
	expect(headers['content-type']).toBe('text/html; charset=utf-8');
	expect(headers['cache-control']).toBe('no-cache');
	expect(headers['x-retroduce']).toBe('a mark');
});

it('lets the browser keep for good what never changes', async () => {
	const { headers } = await get('/_app/immutable/chunk.js');
	expect(headers['content-type']).toBe('text/javascript; charset=utf-8');
	expect(headers['cache-control']).toContain('immutable');
});

it('answers an unchanged file with 304', async () => {
	const { headers } = await get('/');
	const again = await get('/', { 'if-none-match': String(headers['etag']) });
	expect([again.status, again.body]).toEqual([304, '']);
});

it('answers any other page address with the app, and a missing file with 404', async () => {
	expect((await get('/some/page?x=1')).body).toBe('the app');
	expect((await get('/_app/immutable/gone.js')).status).toBe(404);
});

it.each([
	'/../secret.txt',
	'/%2e%2e/secret.txt',
	'/_app/..%2f..%2f..%2fsecret.txt',
	'/..%5csecret.txt',
	'/.built-from',
	'/%00',
	'/%zz'
])('gives nothing away at %s', async (path) => {
	const { status, body } = await get(path);
	expect(status).toBeGreaterThanOrEqual(400);
	expect(body).not.toContain('secret');
});

it('changes nothing for anyone', async () => {
	expect((await get('/', {}, 'POST')).status).toBe(405);
});
