// Reads how many tests passed and failed out of what the test runners report.
import { existsSync, readFileSync } from 'node:fs';

/**
 * What one step contributes to the closing line.
 * @typedef {{ passed: number, failed: number, skipped: number }} Counts
 */
const nothing = { passed: 0, failed: 0, skipped: 0 };

/**
 * A step that is one check: it passed or it failed.
 * @returns {Counts}
 */
export function countCheck(endedWell) {
	return endedWell ? { ...nothing, passed: 1 } : { ...nothing, failed: 1 };
}

/**
 * A step that runs tests: what its report says; a crash, or no test at all, counts as one failure.
 * @returns {Counts}
 */
export function countTests(endedWell, reportFile, read) {
	const counted = existsSync(reportFile)
		? read(JSON.parse(readFileSync(reportFile, 'utf8')))
		: nothing;
	const ranNothing = counted.passed + counted.failed === 0;
	if (ranNothing || (!endedWell && counted.failed === 0)) return { ...counted, failed: 1 };
	return counted;
}

/** Vitest's JSON report. */
export function readVitest(report) {
	return {
		passed: report.numPassedTests,
		failed: report.numFailedTests,
		skipped: report.numPendingTests + report.numTodoTests
	};
}

/** Playwright's JSON report; a test that passed only at a second try is named beside those that failed. */
export function readPlaywright({ stats }) {
	return { passed: stats.expected + stats.flaky, failed: stats.unexpected, skipped: stats.skipped };
}

/** The closing line. */
export function closingLine(counts) {
	const sum = (key) => counts.reduce((total, count) => total + count[key], 0);
	const skipped = sum('skipped');
	return `${sum('passed')} passed, ${sum('failed')} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
