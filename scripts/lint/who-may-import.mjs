// Who may import whom: one row per part of the house, as lint rules.
import { fileURLToPath } from 'node:url';

const svelte = ['svelte', 'svelte/*'];
const theory = ['zod', 'graphology', 'graphology-*'];

/** Each part of src: the other parts and the libraries that it may import. */
export const parts = {
	core: { parts: [], libraries: theory },
	storage: { parts: ['core'], libraries: ['dexie'] },
	workspace: { parts: ['core', 'storage', 'workers'], libraries: svelte },
	canvas: { parts: ['core'], libraries: ['cytoscape', 'cytoscape-*'] },
	figures: { parts: ['core'], libraries: ['jspdf', 'svg2pdf.js', 'docx', 'fflate'] },
	workers: {
		parts: ['core', 'figures', 'storage'],
		libraries: ['elkjs', 'elkjs/*', 'pdfjs-dist/*']
	},
	ui: {
		parts: ['core', 'workspace', 'canvas', 'figures'],
		libraries: [
			...svelte,
			'bits-ui',
			'@lucide/svelte',
			'@lucide/svelte/*',
			'svelte-sonner',
			'virtua/svelte',
			'tinykeys',
			'@observablehq/plot',
			'$app/*'
		]
	},
	routes: {
		parts: ['core', 'workspace', 'ui'],
		libraries: [
			...svelte,
			'@sveltejs/kit',
			'$app/*',
			'svelte-sonner',
			'@fontsource/*',
			'@fontsource-variable/*'
		]
	}
};

/** Narrower places that may do more than the part they stand in. */
const exceptions = [
	{
		files: 'src/lib/core/exchange/**',
		part: 'core',
		parts: [],
		libraries: [
			'fflate',
			'htmlparser2',
			'mammoth',
			'papaparse',
			'read-excel-file/universal',
			'saxes',
			'write-excel-file/universal'
		]
	},
	{
		files: 'src/routes/**/wiring*.ts',
		part: 'routes',
		parts: ['storage', 'workers'],
		libraries: []
	}
];

/** The settings with which eslint-plugin-boundaries knows the parts and finds what an import means. */
export const boundarySettings = {
	'boundaries/root-path': fileURLToPath(new URL('../..', import.meta.url)),
	'boundaries/dependency-nodes': ['import', 'dynamic-import', 'export', 'require'],
	'boundaries/elements': Object.keys(parts).map((part) => ({
		type: part,
		pattern: folderOf(part),
		partialMatch: false
	})),
	'import/resolver': { [fileURLToPath(new URL('resolve-import.cjs', import.meta.url))]: {} }
};

/**
 * One block of rules per part, and one per narrower place after it.
 * @type {import('eslint').Linter.Config[]}
 */
export const importRules = [
	...Object.entries(parts).map(([part, may]) => block(`${folderOf(part)}/**`, part, may)),
	...exceptions.map(({ files, part, ...more }) =>
		block(files, part, {
			parts: [...parts[part].parts, ...more.parts],
			libraries: [...parts[part].libraries, ...more.libraries]
		})
	)
];

function folderOf(part) {
	return part === 'routes' ? 'src/routes' : `src/lib/${part}`;
}

function block(files, part, may) {
	return {
		files: [files],
		rules: {
			'boundaries/dependencies': [
				'error',
				{ default: 'disallow', policies: allowParts(part, may.parts) }
			],
			'no-restricted-imports': ['error', { patterns: [onlyLibraries(part, may.libraries)] }],
			'no-restricted-syntax': ['error', ...onlyLibrariesLater(part, may.libraries)]
		}
	};
}

function allowParts(part, others) {
	return [part, ...others].map((other) => ({
		from: { element: { type: part } },
		allow: { to: { element: { type: other } } }
	}));
}

function onlyLibraries(part, libraries) {
	return { regex: strangerPattern(libraries), message: refusal(part, libraries) };
}

function onlyLibrariesLater(part, libraries) {
	const pattern = strangerPattern(libraries).replaceAll('/', '\\u002f');
	return [
		{ selector: `ImportExpression[source.value=/${pattern}/]`, message: refusal(part, libraries) }
	];
}

/** Matches every import that is neither a path of our own nor one of these libraries. */
function strangerPattern(libraries) {
	const names = libraries.map((name) => name.replace(/[.$]/g, '\\$&').replace('*', '.*'));
	return `^(?!\\.|\\$lib(/|$)|(${names.join('|')})$)`;
}

function refusal(part, libraries) {
	return `${part} may use no other library than ${libraries.join(', ')}.`;
}
