import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { App } from './app';
import { fullSize, writeMadeProject } from './made-project';
import { measureAgreement } from './measures/agreement';
import { measureChecks } from './measures/checks';
import { measureCoded } from './measures/coded';
import { measureCoding } from './measures/coding';
import { measureConsolidating } from './measures/consolidate';
import { measureCorrectedText } from './measures/corrected-text';
import { measureEditing } from './measures/editing';
import { measureExample } from './measures/example';
import { measureFirstTheory } from './measures/first-theory';
import { measureImporting } from './measures/importing';
import { measureLayout } from './measures/layout';
import { measureNarrowing } from './measures/narrowing';
import { measureOpening } from './measures/opening';
import { measurePanning } from './measures/panning';
import { measurePasting } from './measures/pasting';
import { measurePeers } from './measures/peers';
import { measureRefiExport } from './measures/refi-export';
import { inWords, type Row } from './row';
import { tableOf } from './table';
import { yardstick } from './yardstick';

const smaller = [
	{ elements: 300, configurations: 150, extracts: 1000, budget: 16.7 },
	{ elements: 1000, configurations: 500, extracts: 3000 }
];

const folder = mkdtempSync(join(tmpdir(), 'retroduce-bench-'));
const app = await App.start();
const rows: Row[] = [];
try {
	console.log(`${availableParallelism()} cores (${cpus()[0]?.model ?? 'unknown'})`);
	console.log(`Chromium ${app.browser.version()}, Node.js ${process.version}\n`);
	const before = yardstick();
	await measureAll();
	console.log(
		`\nThe same arithmetic took ${inWords(before)} before and ${inWords(yardstick())} after.`
	);
} finally {
	console.log(`\n${tableOf(rows)}`);
	await app.close();
	rmSync(folder, { recursive: true, force: true });
}

async function measureAll(): Promise<void> {
	const measure = async (name: string, some: () => Promise<Row[]>) => {
		console.log(`Measuring: ${name} ...`);
		rows.push(...(await some()));
	};
	const large = await app.openFile(await writeMadeProject(folder, fullSize));
	await measure('opening', () => measureOpening(app, large));
	await measure('editing', () => measureEditing(app, large));
	await measure('checks', () => measureChecks(app));
	await measure('layout', () => measureLayout(app, large));
	await measure('narrowing', () => measureNarrowing(app, large));
	for (const sizes of smaller) {
		const made = await app.openFile(await writeMadeProject(folder, sizes));
		await measure('panning', () => measurePanning(app, made, sizes));
	}
	await measure('panning', () => measurePanning(app, large, { ...fullSize, budget: 33 }));
	await measure('panning beside other libraries', () => measurePeers(app, folder));
	await measure('pasting marked text', () => measurePasting(app));
	await measure('importing', () => measureImporting(app));
	await measure('importing a coded project', () => measureCoded(app, folder));
	await measure('writing for other tools', () => measureRefiExport(app, large));
	await measure('consolidating', () => measureConsolidating(app, folder));
	await measure('coding', () => measureCoding(app, folder));
	await measure('corrected text', () => measureCorrectedText(app, folder));
	await measure('agreement', () => measureAgreement(app, folder));
	await measure('worked example', () => measureExample(app));
	await measure('first theory', () => measureFirstTheory(app));
}
