// Reads which tests failed, and why in a line, out of what the test runners report.
import { existsSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';

/** The failed tests of a report, a line each; none where the runner left no report. */
export function failedIn(reportFile, read) {
	return existsSync(reportFile) ? read(JSON.parse(readFileSync(reportFile, 'utf8'))) : [];
}

/** Vitest's JSON report: tests that failed, and files that could not be run at all. */
export function failedInVitest({ testResults }) {
	return testResults.flatMap(({ name, message, assertionResults }) => {
		const failed = assertionResults
			.filter(({ status }) => status === 'failed')
			.map(({ fullName, failureMessages }) => line(name, fullName, failureMessages[0]));
		return failed.length === 0 && message ? [line(name, 'the file', message)] : failed;
	});
}

/** Playwright's JSON report: what failed, and what passed only at a second try. */
export function failedInPlaywright({ suites }) {
	return suites.flatMap((suite) => [
		...failedInPlaywright({ suites: suite.suites ?? [] }),
		...(suite.specs ?? []).filter(isUnsteady).map(failedSpec)
	]);
}

function isUnsteady({ ok, tests }) {
	return !ok || tests.some(({ results }) => results.length > 1);
}

function failedSpec({ file, title, ok, tests }) {
	const results = tests.flatMap((test) => test.results);
	const error = results.find((result) => result.error)?.error;
	return line(file, ok ? `${title} (passed at a second try)` : title, error?.message);
}

function line(file, test, message) {
	const [why = 'no reason was given'] = plain(message ?? '').split('\n');
	return `${relative(process.cwd(), file) || file} › ${test}: ${why}`;
}

/** Without the colours of a terminal. */
function plain(text) {
	return text.replace(new RegExp(String.raw`${String.fromCharCode(27)}\[[0-9;]*m`, 'g'), '').trim();
}
