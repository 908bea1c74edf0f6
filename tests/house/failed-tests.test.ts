import { expect, it } from 'vitest';
import { failedInPlaywright, failedInVitest } from '../../scripts/failed-tests.mjs';

it('names the tests that failed in a run, each with why', () => {
	const testResults = [
		{
			name: `${process.cwd()}/tests/core/link.test.ts`,
			message: '',
			assertionResults: [
				{ status: 'passed', fullName: 'a link has two ends', failureMessages: [] },
				{
					status: 'failed',
					fullName: 'a link is taken back',
					failureMessages: ['\u001b[31mAssertionError: expected 1 to be 2\u001b[39m\n  at link']
				}
			]
		},
		{ name: 'tests/broken.test.ts', message: 'Cannot find module', assertionResults: [] }
	];
	expect(failedInVitest({ testResults })).toEqual([
		'tests/core/link.test.ts › a link is taken back: AssertionError: expected 1 to be 2',
		'tests/broken.test.ts › the file: Cannot find module'
	]);
});

it('names the end-to-end tests that failed, however deep they are grouped', () => {
	const spec = (title: string, ok: boolean) => ({
		file: 'model.test.ts',
		title,
		ok,
		tests: [{ results: [{}, ...(ok ? [] : [{ error: { message: 'Timed out' } }])] }]
	});
	const suites = [
		{ specs: [spec('draws', true)], suites: [{ specs: [spec('links', false)], suites: [] }] }
	];
	expect(failedInPlaywright({ suites })).toEqual(['model.test.ts › links: Timed out']);
});

it('names an end-to-end test that passed only at a second try', () => {
	const tests = [{ results: [{ error: { message: 'Timed out' } }, {}] }];
	const suites = [{ specs: [{ file: 'model.test.ts', title: 'draws', ok: true, tests }] }];
	expect(failedInPlaywright({ suites })).toEqual([
		'model.test.ts › draws (passed at a second try): Timed out'
	]);
});
