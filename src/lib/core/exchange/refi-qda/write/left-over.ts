import type { Model } from '../../../model/model';
import type { LeftOut } from './left-out';

/** Says what of a project the format has no words for. */
export function sayLeftOver(model: Model, leftOut: LeftOut): void {
	const { version, view, response, search, value, number, question, distinct, intake } = model;
	leftOut.say(
		version.size,
		'# frozen version{|s} of theories {stands|stand} in notes at the theories, with the data by which Retroduce reads {it|them} again.',
		'mapped'
	);
	const asData = value.size + number.size + question.size + distinct.size + view.size;
	leftOut.say(
		asData,
		'# record{|s} that other tools have no word for {is|are} kept in notes that only Retroduce reads again: case values, declared numbers, questions, pairs that stay apart, views.',
		'mapped'
	);
	leftOut.say(response.size, '# answer{|s} to prompts of the checks.');
	leftOut.say(search.size, '# entr{y|ies} of the search log.');
	leftOut.say(intake.size, '# report{|s} of earlier imports.');
	sayOfTheories(model, leftOut);
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

function sayOfTheories({ theory, configuration, decision }: Model, leftOut: LeftOut): void {
	const theories = [...theory.values()];
	const stepped = theories.filter(({ steps = [] }) => steps.length > 0).length;
	leftOut.say(stepped, 'The order of the steps of # theor{y|ies}; the steps are written as codes.');
	const formal = theories.filter(({ components = {} }) => Object.keys(components).length > 0);
	leftOut.say(
		formal.length,
		'Which elements # formal theor{y|ies} {is|are} made of, and which configurations each of them explains.'
	);
	const branched = theories.filter(({ branchedFrom }) => branchedFrom !== undefined).length;
	leftOut.say(branched, 'From which version # theor{y|ies} {was|were} branched.');
	const traced = [...configuration.values()]
		.flatMap(({ occurrences }) => Object.values(occurrences))
		.filter(({ stoodFor = [] }) => stoodFor.length > 0).length;
	leftOut.say(traced, 'What # occurrence{|s} stood for before elements were merged or split.');
	const judged = [...decision.values()].filter(({ verdict }) => verdict !== undefined).length;
	leftOut.say(
		judged,
		'Which theory # decision{|s} on rivals let{s|} hold; the text of the decision{|s} is written.'
	);
	const reasons = [...decision.values()].filter(({ explains }) => explains !== undefined).length;
	leftOut.say(
		reasons,
		'Of which changes # decision{|s} {gives|give} the reason; the text of the decision{|s} is written.'
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
