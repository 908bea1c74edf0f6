import type { Source } from '../../../model/source';

/** What is known of a source beyond its name, note and attributes. */
export function sourceFacts({
	kind,
	date,
	phase,
	citation,
	fileName,
	appraisal = {}
}: Source): (readonly [string, string | undefined])[] {
	const { relevance, rigour, richness } = appraisal;
	return [
		['Kind', kind],
		['Date', date],
		['Phase', phase],
		['Citation', citation],
		['File name', fileName],
		['Relevance', relevance?.rating],
		['Relevance note', relevance?.note],
		['Rigour', rigour?.rating],
		['Rigour note', rigour?.note],
		['Richness', richness?.rating],
		['Richness note', richness?.note]
	];
}
