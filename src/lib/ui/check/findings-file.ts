import { checks } from '$lib/core/checks';
import type { RespondedFinding } from '$lib/core/checks/responses';
import { writeDelimited } from '$lib/core/exchange/tables/write-delimited';
import type { Model } from '$lib/core/model/model';
import type { Target } from '$lib/core/model/target';
import { placeOf } from '../evidence/extract-words';
import { questionOf } from './check-words';
import { findingEntry } from './findings-text';
import { responseWords, whoIs } from './response-words';
import { targetLabel } from './target-label';

const heading = [
	'Question',
	'Kind',
	'About',
	'Finding',
	'Why it fires',
	'Rests on',
	'Where it stands',
	'Answer or reason',
	'By',
	'On'
];
const kinds = { prompt: 'question', fact: 'fact', map: 'what is there' } as const;

/** How many findings are put into words before the page has its turn. */
const portion = 100;

/** Findings of several checks as plain text, check by check; stops for the page now and then. */
export async function findingsText(
	model: Model,
	found: readonly RespondedFinding[]
): Promise<string> {
	const parts: string[] = [];
	for (const { id, question, rule } of checks) {
		const own = found.filter(({ finding }) => finding.check === id);
		if (own.length === 0) continue;
		parts.push(question, `Why it fires: ${rule}`);
		await inPortions(own, (one) => parts.push(findingEntry(model, one)));
	}
	return `${parts.join('\n\n')}\n`;
}

/** The same as a table for a spreadsheet: one row each, nothing in it that would be worked out as a formula. */
export async function findingsTable(
	model: Model,
	found: readonly RespondedFinding[]
): Promise<string> {
	const rows: string[][] = [heading];
	await inPortions(found, (one) => rows.push(rowOf(model, one)));
	return writeDelimited(rows);
}

async function inPortions<Entry>(
	entries: readonly Entry[],
	put: (entry: Entry) => void
): Promise<void> {
	for (const [place, entry] of entries.entries()) {
		put(entry);
		if (place % portion === portion - 1) await new Promise((resume) => setTimeout(resume));
	}
}

function rowOf(model: Model, { finding, state, response }: RespondedFinding): string[] {
	return [
		questionOf(finding),
		kinds[finding.kind],
		finding.about.map((target) => targetWords(model, target)).join('; '),
		finding.sentence,
		finding.because,
		finding.extracts.map((id) => placeWords(model, id)).join('; '),
		finding.kind === 'map' ? 'nothing asked' : state,
		response === undefined ? '' : responseWords(model, response),
		response === undefined ? '' : whoIs(model, response.coder),
		response?.at.slice(0, 10) ?? ''
	];
}

function targetWords(model: Model, target: Target): string {
	const { name, place } = targetLabel(model, target);
	return place === undefined ? name : `${name} in ${place}`;
}

function placeWords(model: Model, id: RespondedFinding['finding']['extracts'][number]): string {
	const extract = model.extract.get(id);
	return extract === undefined ? 'an extract that is gone' : placeOf(model, extract);
}
