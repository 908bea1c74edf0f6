import type { Model } from '../model/model';
import type { Id } from '../model/id';
import type { Check } from './check';
import { disagreementsIn, isSettled, type Disagreement } from './disagreements';
import { finding, type Counted, type Telling, type Wording } from './finding';
import { recordName, targetName } from './names';
import { countOf, listed, quoted } from './words';
import { works } from './works';

/** Where coders read the same passage differently and nobody has settled it. */
export const coderAgreement: Check = {
	id: 'coder-agreement',
	question: 'Where do coders differ?',
	rule: 'Two coders coded the same passage, extracts of one text that share at least half of their words, to different things or with different bearings, and no decision between coders has settled it since.',
	kind: 'prompt',
	topic: 'evidence',
	cannotKnow:
		'Who is right, and whether there is one right reading. How far coders agree in all is worked out under Coders.',
	from: [
		{
			work: works.krippendorff,
			lends: 'Disagreements are looked at one by one before any coefficient is trusted.'
		}
	],
	find(model) {
		if (model.coder.size < 2) return [];
		const wording = wordingFor(model);
		return disagreementsIn(model.extract)
			.filter((one) => !isSettled(model, one))
			.map((one) => finding('prompt', wording, one));
	}
};

function wordingFor(model: Model): Wording<Disagreement> {
	return {
		check: coderAgreement.id,
		records: ({ difference }) => difference.key.split(' '),
		about: ({ targets }) => targets,
		tell: (disagreement) => tell(model, disagreement)
	};
}

function tell(model: Model, { difference, coders, targets }: Disagreement): Telling {
	const extracts = difference.passages.map(({ extract }) => extract);
	const passage: Counted = { words: countOf(extracts.length, 'extract'), extracts };
	const source = recordName(model, 'source', difference.passages[0]?.source ?? '');
	const read = coders.flatMap((coder, at) => {
		const readings = difference.readings[at];
		if (readings === undefined) return [];
		const onThese = targets.map((target, place) => {
			const key = difference.targets[place];
			const bearings = readings.filter((one) => one.target === key).map(({ bearing }) => bearing);
			return `${targetName(model, target)}: ${bearings.length === 0 ? 'not coded' : listed([...new Set(bearings)])}`;
		});
		return [`${coderName(model, coder)} has ${onThese.join(', ')}.`];
	});
	return {
		sentence: `${listed(coders.filter((_, at) => difference.readings[at] !== undefined).map((coder) => coderName(model, coder)))} read a passage of ${source} differently: ${quoted(words(model, extracts[0]))}.`,
		because: `${read.join(' ')} The passage is held in ${passage.words}.`,
		counted: [passage],
		firedBy: difference.readings.flatMap((readings, at) =>
			(readings ?? []).map(({ target, bearing }) => `${coders[at] ?? ''} ${target} ${bearing}`)
		)
	};
}

function coderName(model: Model, coder: string): string {
	return model.coder.get(coder as Id<'coder'>)?.name ?? 'A coder no longer listed';
}

function words(model: Model, id: Id<'extract'> | undefined): string {
	const extract = id === undefined ? undefined : model.extract.get(id);
	const line = (extract?.located?.paraphrase ?? extract?.anchor?.exact ?? '')
		.replace(/\s+/g, ' ')
		.trim();
	return line.length <= 120 ? line : `${line.slice(0, 119).trimEnd()}…`;
}
