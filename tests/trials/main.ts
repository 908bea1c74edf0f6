import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { freePort } from '../../scripts/free-port.mjs';
import { Desk } from './desk';
import { keepDraft, killWhileEditing, killWhileOpening, killWhileTyping } from './kills';
import { writeLargeFile } from './large-file';

// Kills a browser at random moments while it edits, opens a project file and is typed into, and looks each time whether anything is lost.
const kills = Number(process.argv[2] ?? 40);
const folder = await mkdtemp(join(tmpdir(), 'retroduce-trials-'));
const port = await freePort();
const server = spawn(process.execPath, ['scripts/serve.mjs', String(port)], { stdio: 'inherit' });
// Stopped half way, it leaves neither the server nor a browser behind.
process.once('exit', () => server.kill());
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));

try {
	process.exitCode = await trials();
	if (process.exitCode === 0) await rm(folder, { recursive: true, force: true, maxRetries: 3 });
	else console.log(`What the browser had stored is kept in ${folder}.`);
} finally {
	server.kill();
}

async function trials(): Promise<number> {
	const address = `http://127.0.0.1:${port}`;
	while (!(await fetch(address).catch(() => undefined))) await wait(100);
	const file = await writeLargeFile(join(folder, 'large.retroduce'), 3000);
	const desk = new Desk(join(folder, 'profile'), address, file);
	await desk.start();
	await desk.createProject();
	await killWhileEditing(desk, 500);
	await desk.start();
	const opening = await timeToOpen(desk);
	console.log(`Opening the file takes ${opening.toFixed(0)} ms here.`);
	let edits = 0;
	let survived = 0;
	for (let nth = 1; nth <= kills; nth++) {
		const said = await oneKill(desk, opening, nth);
		edits = desk.acknowledged.length;
		const faults = await desk.faults();
		console.log(`${nth}. ${said}: ${faults.length === 0 ? 'nothing lost' : 'FAULTS'}`);
		for (const fault of faults) console.log(`   ${fault}`);
		// What comes after a loss says nothing any more.
		if (faults.length > 0) break;
		survived += 1;
	}
	await desk.kill();
	console.log(`${kills} kills, ${edits} acknowledged edits, ${survived} survived whole.`);
	return survived === kills ? 0 : 1;
}

/** Kills at a random moment of a kind of work and starts again; says what was done. */
async function oneKill(desk: Desk, opening: number, nth: number): Promise<string> {
	const kind = nth % 5;
	if (kind === 0) {
		const text = `typed before kill ${nth}`;
		const after = 300 + Math.random() * 300;
		await killWhileTyping(desk, text, after);
		await desk.start();
		await keepDraft(desk, text);
		await desk.page.goto(`${desk.address}/#/`);
		await desk.page.getByRole('heading', { name: 'Projects', exact: true }).waitFor();
		return `killed ${after.toFixed(0)} ms after typing, the draft was offered and kept`;
	}
	if (kind === 1 || kind === 3) {
		const after = Math.random() * opening * 1.2;
		const opened = await killWhileOpening(desk, after);
		await desk.start();
		return `killed ${after.toFixed(0)} ms into a file (${opened ? 'said to be open' : 'not open yet'})`;
	}
	const after = Math.random() * 2000;
	const edits = await killWhileEditing(desk, after);
	await desk.start();
	return `killed ${after.toFixed(0)} ms into editing, ${edits} edits acknowledged`;
}

async function timeToOpen(desk: Desk): Promise<number> {
	const begun = performance.now();
	await desk.page.getByLabel('Project file', { exact: true }).setInputFiles(desk.file.path);
	await desk.page.waitForURL(/#\/p\//);
	const took = performance.now() - begun;
	desk.opened += 1;
	await desk.kill();
	await desk.start();
	return took;
}
