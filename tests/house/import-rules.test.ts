import { ESLint } from 'eslint';
import boundaries from 'eslint-plugin-boundaries';
import { parser } from 'typescript-eslint';
import { describe, expect, it } from 'vitest';
import { boundarySettings, importRules } from '../../scripts/lint/who-may-import.mjs';

const linter = new ESLint({
	overrideConfigFile: true,
	overrideConfig: [
		{
			files: ['**/*.ts'],
			plugins: { boundaries },
			settings: boundarySettings,
			languageOptions: { parser }
		},
		...importRules
	]
});

async function complaints(file: string, statement: string): Promise<string[]> {
	const results = await linter.lintText(statement, { filePath: `src/${file}` });
	return results.flatMap(({ messages }) => messages.map(({ message }) => message));
}

const allowed: [string, string][] = [
	['lib/core/diff.ts', "import { z } from 'zod';"],
	[
		'lib/core/graph/chains.ts',
		"import Graph from 'graphology'; import type { Model } from '../model/model';"
	],
	['lib/core/exchange/project-file/pack.ts', "import { zip } from 'fflate';"],
	['lib/storage/db.ts', "import Dexie from 'dexie'; import { applyDiff } from '$lib/core/diff';"],
	[
		'lib/workspace/run.svelte.ts',
		"import { open } from '$lib/storage/db'; import { tick } from 'svelte';"
	],
	[
		'lib/canvas/draw.ts',
		"import cytoscape from 'cytoscape'; import { applyDiff } from '$lib/core/diff';"
	],
	['lib/workers/layout.ts', "import ELK from 'elkjs/lib/elk-api';"],
	[
		'lib/ui/rooms/room.ts',
		"import { draw } from '$lib/canvas/draw'; import { Dialog } from 'bits-ui';"
	],
	['routes/wiring.ts', "import { open } from '$lib/storage/db';"]
];

const refused: [string, string][] = [
	['lib/core/diff.ts', "import { open } from '$lib/storage/db';"],
	['lib/core/diff.ts', "import { open } from '../storage/db';"],
	['lib/core/diff.ts', "import type { Database } from '../storage/db';"],
	['lib/core/diff.ts', "export { open } from '../storage/db';"],
	['lib/core/diff.ts', "const db = await import('../storage/db');"],
	['lib/core/diff.ts', "import Dexie from 'dexie';"],
	['lib/core/diff.ts', "const dexie = await import('dexie');"],
	['lib/core/diff.ts', "import { readFileSync } from 'node:fs';"],
	['lib/core/diff.ts', "import { tick } from 'svelte';"],
	['lib/core/diff.ts', "import { zip } from 'fflate';"],
	['lib/storage/db.ts', "import { draw } from '$lib/canvas/draw';"],
	['lib/storage/db.ts', "import { z } from 'zod';"],
	['lib/workspace/run.svelte.ts', "import { draw } from '$lib/canvas/draw';"],
	['lib/workspace/run.svelte.ts', "import Dexie from 'dexie';"],
	['lib/canvas/draw.ts', "import { run } from '$lib/workspace/run.svelte';"],
	['lib/canvas/draw.ts', "import ELK from 'elkjs';"],
	['lib/figures/svg.ts', "import cytoscape from 'cytoscape';"],
	['lib/workers/layout.ts', "import { run } from '$lib/workspace/run.svelte';"],
	['lib/ui/rooms/room.ts', "import { open } from '$lib/storage/db';"],
	['lib/ui/rooms/room.ts', "import cytoscape from 'cytoscape';"],
	['lib/ui/rooms/room.ts', "import { load } from '../../../routes/load';"],
	['routes/page.ts', "import { open } from '$lib/storage/db';"]
];

describe('who may import whom', () => {
	it.each(allowed)('%s may say %s', async (file, statement) => {
		expect(await complaints(file, statement)).toEqual([]);
	});

	it.each(refused)('%s may not say %s', async (file, statement) => {
		expect(await complaints(file, statement)).toHaveLength(1);
	});

	it('holds inside components', async () => {
		const [result] = await new ESLint().lintText(
			'<script lang="ts">\n\timport Dexie from \'dexie\';\n</script>\n\n<p>{Dexie.name}</p>\n',
			{ filePath: 'src/lib/ui/shared/Example.svelte' }
		);
		expect(result?.messages.map(({ ruleId }) => ruleId)).toEqual(['no-restricted-imports']);
	});

	it.each(['lib/core/diff.ts', 'lib/ui/shared/Button.svelte', 'routes/+page.svelte'])(
		'is part of what npm test checks in %s',
		async (file) => {
			const config: unknown = await new ESLint().calculateConfigForFile(`src/${file}`);
			expect(config).toHaveProperty(['rules', 'boundaries/dependencies', 0], 2);
			expect(config).toHaveProperty(['rules', 'no-restricted-imports', 0], 2);
		}
	);
});
