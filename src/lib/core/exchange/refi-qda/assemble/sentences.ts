import type { ReportLine } from '../../coded/report';

interface Telling {
	readonly what: ReportLine['what'];
	say(count: number): string;
}

/** Words in the singular or the plural: “{is|are}” in a sentence, and “#” for the count. */
function telling(what: ReportLine['what'], sentence: string): Telling {
	return {
		what,
		say: (count) =>
			sentence
				.replace(/\{([^|}]*)\|([^}]*)\}/g, (_, one: string, many: string) =>
					count === 1 ? one : many
				)
				.replaceAll('#', String(count))
	};
}

const mapped = (sentence: string) => telling('mapped', sentence);
const repaired = (sentence: string) => telling('repaired', sentence);
const leftOut = (sentence: string) => telling('left out', sentence);

/** What can happen to the parts of a project while it is read, each with its sentence. */
export const sentences = {
	merged: mapped(
		'# mark{|s} of a passage that {was|were} marked more than once {was|were} taken together with {it|them}.'
	),
	sameCoding: mapped(
		'# coding{|s} that only {repeats|repeat} another (same passage, code and coder) {was|were} counted once.'
	),
	foundOnPage: mapped(
		'# passage{|s} marked on a page of a PDF {was|were} found in its text by {its|their} words.'
	),
	noteAsComment: mapped('# note{|s} about passages {is|are} read as {a comment|comments} on them.'),
	noteLink: mapped('# link{|s} from a note to what it is about {is|are} read as being about it.'),
	codedNote: mapped(
		'# note{|s} with passages or codes of {its|their} own {is|are} read as {a source|sources} too.'
	),
	transcript: mapped(
		'# transcript{|s} of recordings that have several {is|are} read as {a source|sources} of {its|their} own.'
	),
	caseCode: mapped('# code{|s} {is|are} {a case|cases} too, and {is|are} marked so.'),
	caseCoding: mapped(
		'# coding{|s} with a case instead of a code {is|are} read as passages about that case.'
	),
	namelessValues: mapped(
		'# case{|s} without a name only {carries|carry} what is recorded of documents; that was put with the documents.'
	),
	namedByCode: mapped('# case{|s} without a name {is|are} called after {its|their} code.'),
	attributeSet: mapped(
		'# set{|s} of documents {reads|read} as a value that they share (“gender: female”) and {is|are} marked so.'
	),
	reversed: repaired('# passage{|s} had beginning and end the wrong way round; they were turned.'),
	clipped: repaired('# passage{|s} reached past an end of the text, and {is|are} cut there.'),
	moved: repaired(
		'# passage{|s} did not stand where the file says, and {was|were} found by {its|their} words.'
	),
	unplaced: repaired(
		'# passage{|s} of no length, outside the text or without a place {is|are} kept with all that was said of {it|them}, but {stands|stand} nowhere in the text.'
	),
	passageTwice: repaired(
		'# passage{|s} had the key of another passage, and {was|were} given {one|ones} of {its|their} own.'
	),
	codeTwice: repaired(
		'# code{|s} had the key of another code, and {was|were} given {one|ones} of {its|their} own.'
	),
	codeRepeated: repaired('# code{|s} stood in the codebook twice, and {is|are} read once.'),
	keyMissing: repaired('# thing{|s} had no key, and {was|were} given {one|ones}.'),
	nameMissing: repaired(
		'# code{|s}, source{|s} or coder{|s} had no name, and {was|were} given {one|ones}.'
	),
	sourceTwice: repaired(
		'# source{|s} had the key of another source, and {was|were} given {one|ones} of {its|their} own.'
	),
	coderUnknown: repaired(
		'# coder{|s} {is|are} not in the list of users; {a name was|names were} made.'
	),
	wrongType: repaired(
		'# value{|s} {is|are} not of the type that {its|their} variable says, and {is|are} kept as text.'
	),
	mendedSign: repaired(
		'# sign{|s} that XML may not hold (control characters and the like) {was|were} mended.'
	),
	fault: repaired('# slip{|s} in the XML {was|were} read over.'),
	unreadable: repaired('Some bytes of the project are no UTF-8; � stands in their place.'),
	windowsText: repaired('# text{|s} {is|are} not in UTF-8, and {was|were} read as Windows-1252.'),
	namelessCase: repaired('# case{|s} {has|have} no name.'),
	textMissing: leftOut(
		'The text{|s} of # more source{|s} {is|are} not in the file. What was said of passages in {it|them} is kept, without a place in the text.'
	),
	codeMissing: leftOut(
		'# coding{|s} {names|name} a code that is not in the codebook. {Its passage is|Their passages are} kept.'
	),
	noteMissing: leftOut('# reference{|s} to notes that are not in the file.'),
	linkEnd: leftOut(
		'# link{|s} with an end that is not in the file, or that nothing can be made of.'
	),
	memberMissing: leftOut('# member{|s} of sets that {is|are} not in the file.'),
	caseReference: leftOut(
		'# reference{|s} from cases to codes, sources or passages that are not in the file.'
	),
	variableMissing: leftOut('# value{|s} of variables that are not in the file.'),
	edgeEnd: leftOut('# line{|s} in drawings with an end that is not in the drawing.'),
	richText: leftOut('# formatted cop{y|ies} of texts: the plain text is read.'),
	media: leftOut(
		'# file{|s} of pictures, recordings and PDFs: what was marked in them is kept with where it stands.'
	),
	unknownElement: leftOut('# part{|s} of the XML that the standard does not know.')
} satisfies Readonly<Record<string, Telling>>;

/** Something that can happen while a project is read. */
export type Event = keyof typeof sentences;
