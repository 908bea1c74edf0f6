import type { Aside, Chapter, Told } from '$lib/core/narrative/told';
import type { Model } from '$lib/core/model/model';
import { heading, lines, paragraph, type Block } from '$lib/core/written/blocks';
import { whoIs } from '../check/response-words';
import { shortened, wordsOf } from '../evidence/extract-words';
import { countOf, dayInWords, exactTime } from '../shared/words';

/** What was done besides, in a sentence; empty where there was nothing. */
export function asideInWords({ evidence, layout, undone, files }: Aside): string {
	const besides = [
		...(evidence === 0 ? [] : [`${countOf(evidence, 'change')} to the evidence`]),
		...(layout === 0 ? [] : [`${countOf(layout, 'change')} to where cards stand`])
	];
	return [
		...(besides.length === 0 ? [] : [`Besides: ${besides.join(' and ')}.`]),
		...(files.length === 0 ? [] : [`Read in: ${files.join(', ')}.`]),
		...(undone === 0
			? []
			: [`${countOf(undone, 'change')} taken back or done again, left out here.`])
	].join(' ');
}

/** What kind of step it was, who took it and when. */
export function stepInWords(model: Model, told: Told): string {
	const { kind, decided, seq, by, at, about } = told;
	const what = kind === 'change' ? undefined : (decided ?? kind);
	const who = by === undefined ? undefined : `by ${whoIs(model, by)}`;
	const on = about === undefined ? undefined : `about ${about}`;
	// Of a version that was set up afterwards the day alone is known.
	const when = kind === 'version' && seq === undefined ? dayInWords(at) : exactTime(at);
	return [what, on, who, when, seq === undefined ? undefined : `change ${seq}`]
		.filter((part) => part !== undefined)
		.join(' · ');
}

/** How the theory changed, written out. */
export function writtenNarrative(
	model: Model,
	title: string,
	chapters: readonly Chapter[]
): Block[] {
	return [
		heading(1, title),
		...chapters.flatMap((chapter) => [
			heading(2, chapter.title),
			...lines(chapter.told.map((told) => ({ text: told.text, told: below(model, told) }))),
			...paragraph(asideInWords(chapter.aside))
		])
	];
}

function below(model: Model, told: Told): string {
	const passages = told.extracts.flatMap((id) => {
		const extract = model.extract.get(id);
		return extract === undefined ? [] : shortened(wordsOf(extract), 320);
	});
	return [
		...(told.why === undefined ? [] : [`Why: ${told.why}`]),
		stepInWords(model, told),
		...(passages.length === 0 ? [] : [`Rests on: ${passages.join(' | ')}`])
	].join('\n');
}
