import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import boundaries from 'eslint-plugin-boundaries';
import svelte from 'eslint-plugin-svelte';
import { defineConfig } from 'eslint/config';
import globals from 'globals';
import ts from 'typescript-eslint';
import { boundarySettings, importRules } from './scripts/lint/who-may-import.mjs';
import svelteConfig from './svelte.config.js';

const lines = (max) => ['error', { max, skipBlankLines: true, skipComments: true }];

export default defineConfig(
	{ ignores: ['build/', '.svelte-kit/', 'node_modules/', 'test-results/', 'playwright-report/'] },
	js.configs.recommended,
	{
		files: ['**/*.ts', '**/*.svelte'],
		extends: [ts.configs.strictTypeChecked],
		languageOptions: {
			parserOptions: {
				projectService: true,
				extraFileExtensions: ['.svelte'],
				tsconfigRootDir: import.meta.dirname
			}
		},
		rules: {
			'@typescript-eslint/consistent-type-imports': 'error',
			'@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
			'@typescript-eslint/no-unused-vars': [
				'error',
				{ argsIgnorePattern: '^_', varsIgnorePattern: '^_' }
			],
			'@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }]
		}
	},
	svelte.configs.recommended,
	prettier,
	svelte.configs.prettier,
	{
		linterOptions: { reportUnusedDisableDirectives: 'error' },
		languageOptions: { globals: { ...globals.browser, ...globals.node } },
		rules: {
			'no-console': 'error',
			'max-lines': lines(200),
			'max-lines-per-function': lines(40),
			eqeqeq: ['error', 'always'],
			'no-undef': 'off'
		}
	},
	{
		// Components are type-checked by svelte-check; doing it here too takes longer than all the rest.
		files: ['**/*.svelte'],
		extends: [ts.configs.disableTypeChecked]
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } },
		// The model is replaced as a whole, never changed in place: plain maps and sets are right.
		rules: { 'svelte/prefer-svelte-reactivity': 'off' }
	},
	{
		files: ['**/*.svelte'],
		rules: {
			'max-lines': lines(150),
			'svelte/no-at-html-tags': 'error',
			// Every address is a hash of this one page, so there is no base path to resolve.
			'svelte/no-navigation-without-resolve': ['error', { ignoreLinks: true }]
		}
	},
	{
		files: ['src/**'],
		plugins: { boundaries },
		settings: boundarySettings,
		rules: { 'boundaries/no-unknown-files': 'off' }
	},
	importRules,
	{
		// A describe block is a list of tests, not a function to keep short; a wrong `!` fails its test.
		files: ['tests/**'],
		rules: {
			'max-lines-per-function': 'off',
			'@typescript-eslint/no-non-null-assertion': 'off'
		}
	},
	{
		// Scripts talk to the person at the terminal.
		files: ['scripts/**', 'tests/bench/**', 'tests/trials/**'],
		rules: { 'no-console': 'off' }
	}
);
