import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import {
	closingLine,
	countCheck,
	countTests,
	readPlaywright,
	readVitest
} from '../../scripts/count-tests.mjs';

const report = join(mkdtempSync(join(tmpdir(), 'retroduce-')), 'report.json');

function vitestReport(passed: number, failed: number): string {
	const counts = { numPassedTests: passed, numFailedTests: failed };
	writeFileSync(report, JSON.stringify({ ...counts, numPendingTests: 1, numTodoTests: 0 }));
	return report;
}

it('counts every test that a runner reports', () => {
	expect(countTests(true, vitestReport(5, 0), readVitest)).toEqual({
		passed: 5,
		failed: 0,
		skipped: 1
	});
});

it('counts a run without a single test as a failure', () => {
	expect(countTests(true, vitestReport(0, 0), readVitest).failed).toBe(1);
});

it('counts a run that broke although no test failed as a failure', () => {
	expect(countTests(false, vitestReport(5, 0), readVitest).failed).toBe(1);
});

it('counts a run that left no report as a failure', () => {
	expect(countTests(true, `${report}.missing`, readVitest).failed).toBe(1);
});

it('counts an end-to-end test that needed a second try as passed; it is named at the end', () => {
	const stats = { expected: 3, unexpected: 1, flaky: 1, skipped: 0 };
	expect(readPlaywright({ stats })).toEqual({ passed: 4, failed: 1, skipped: 0 });
});

it('closes with the sums, and names skipped tests only where there are any', () => {
	expect(closingLine([countCheck(true), countCheck(false)])).toBe('1 passed, 1 failed');
	expect(closingLine([{ passed: 2, failed: 0, skipped: 3 }])).toBe('2 passed, 0 failed, 3 skipped');
});
