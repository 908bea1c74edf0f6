import type { Model } from '../../../model/model';
import type { LeftOut } from './left-out';

/** Says what of a project the format has no words for. */
export function sayLeftOver(model: Model, leftOut: LeftOut): void {
	const { version, response, search, value, number, question, distinct, view, intake } = model;
	leftOut.say(version.size, '# frozen version{|s} of theories.');
	leftOut.say(value.size, '# case value{|s}: what is present, absent or unknown in which case.');
	leftOut.say(response.size, '# answer{|s} to prompts of the checks.');
	leftOut.say(search.size, '# entr{y|ies} of the search log.');
	leftOut.say(question.size, '# question{|s} of the evaluation.');
	leftOut.say(number.size, '# declared number{|s} of participants.');
	leftOut.say(distinct.size, '# pair{|s} of elements that are meant to stay apart.');
	leftOut.say(intake.size, '# report{|s} of earlier imports.');
	const filtered = [...view.values()].filter(({ looks }) => looks !== undefined).length;
	leftOut.say(
		filtered,
		'What # view{|s} of the graph {shows|show} and {hides|hide}; the places of the cards are written.'
	);
	sayOfSources(model, leftOut);
	const settled = [...model.decision.values()].filter(
		({ between, setAside }) => between !== undefined || setAside !== undefined
	).length;
	leftOut.say(
		settled,
		'Whose readings # decision{|s} settled, and the codings {it|they} set aside; the decision{|s} {is|are} written.'
	);
	leftOut.say(
		Number(model.project.values().next().value?.blindCoding === true),
		'That the coding is blind: the file shows the codings of every coder.'
	);
}

function sayOfSources({ source }: Model, leftOut: LeftOut): void {
	const all = [...source.values()];
	const corrected = all.filter(({ texts }) => Object.keys(texts).length > 1).length;
	leftOut.say(
		corrected,
		'The earlier texts of # source{|s} whose text was corrected; the text shown here is written.'
	);
	const speakers = all.filter(({ speakers: named }) => Object.keys(named ?? {}).length > 0).length;
	leftOut.say(
		speakers,
		'Which names open turns in the texts of # source{|s}; who says each extract is written.'
	);
}
