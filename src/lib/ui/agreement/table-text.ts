import type { Line } from '$lib/core/agreement/compare';
import { coefficient, comparedWords, fraction, interval } from './agreement-words';
import type { CoderComparing } from './comparing.svelte';

/** The table as text with tabs, to be pasted into a sheet or a paper, with what makes its figures repeatable. */
export function tableAsText(
	rows: readonly { readonly words: string; readonly where: string; readonly line: Line }[],
	told: {
		readonly unit: { readonly many: string };
		readonly names: string;
		readonly comparing: CoderComparing;
	}
): string {
	const { unit, names, comparing } = told;
	const head = [
		'Compared',
		'Where any of them coded it',
		`All ${unit.many}`,
		'Cohen’s κ',
		'Krippendorff’s α',
		'95 of 100 resamples of α'
	];
	const lines = rows.map(({ words, where, line }) => [
		`${words} (${where})`,
		typeof line.about === 'string' ? '' : fraction(line.touched),
		fraction(line.all),
		coefficient(line.kappa),
		coefficient(line.alpha),
		interval(line.interval)
	]);
	const notes = [
		`Coders: ${names}`,
		comparedWords(comparing),
		`Seed ${comparing.seed}, ${comparing.resamples} resamples`
	];
	return [...[head, ...lines].map((cells) => cells.join('\t')), '', ...notes].join('\n');
}
