import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const spec = readFileSync('src/lib/core/SPEC.md', 'utf8');
const rules = [...spec.matchAll(/^- \*\*\[([A-Z]\d+)\]\*\*/gm)].map(([, rule]) => rule ?? '');
const letters = new Set(rules.map((rule) => rule.charAt(0)));

/** The rules that the names of tests quote, with the files that do. */
const quoted = new Map<string, string>();
for (const file of readdirSync('tests', { recursive: true, encoding: 'utf8' }))
	if (file.endsWith('.test.ts'))
		for (const [, rule = ''] of readFileSync(join('tests', file), 'utf8').matchAll(
			/['"`][^'"`\n]*\[([A-Z]\d+)\]/g
		))
			if (letters.has(rule.charAt(0))) quoted.set(rule, file);

describe('the rules', () => {
	it('are numbered 1, 2, 3, … under each letter', () => {
		for (const letter of letters) {
			const own = rules.filter((rule) => rule.startsWith(letter));
			expect(own).toEqual(own.map((_, place) => `${letter}${place + 1}`));
		}
		expect(rules.length).toBeGreaterThan(40);
	});

	it.each(rules)('%s is shown by a test that quotes it', (rule) => {
		expect(quoted.has(rule)).toBe(true);
	});

	it.each([...quoted])('%s, which %s quotes, is there', (rule) => {
		expect(rules).toContain(rule);
	});
});
