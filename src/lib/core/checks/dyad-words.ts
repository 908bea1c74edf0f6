import { byBearing, codingsUnder, type CodedExtract, type Evidence } from '../evidence';
import { voicesIn } from '../evidence-voices';
import type { Link } from '../model/link';
import type { Model } from '../model/model';
import type { Target } from '../model/target';
import { bindingOf, levelWords, speaking, type Binding } from './binding';
import type { Claim } from './claims';
import type { Telling, Wording } from './finding';
import { endNames, linkName, recordName } from './names';
import { countedExtracts, listed } from './words';

/** How the binding of a link is told. */
export function dyadWording(model: Model, evidence: Evidence): Wording<Claim> {
	return {
		check: 'dyad-binding',
		records: ({ configuration, id }) => [configuration.id, id],
		about: targetsOf,
		tell: (claim) => tell(model, evidence, claim)
	};
}

function targetsOf({ configuration: { id: configuration }, link, ends }: Claim): Target[] {
	if (link !== undefined) return [{ kind: 'link', configuration, link: link.id }];
	return ends.map((end) => ({
		kind: 'occurrence',
		configuration,
		occurrence: end as `occurrence:${string}`
	}));
}

function tell(model: Model, evidence: Evidence, claim: Claim): Telling {
	const binding = bindingOf(evidence, claim);
	const counted = countedExtracts(binding.codings);
	const refuting = countedExtracts(byBearing(codingsUnder(evidence, claim.id)).refutes, [
		'speaks against the link',
		'speak against the link'
	]);
	const against = refuting.extracts.length === 0 ? '' : ` ${refuting.words}.`;
	const reason =
		binding.level === 0
			? `No extract is linked yet to ${bareEnds(model, evidence, claim)}.`
			: rests(model, binding, counted.words);
	return {
		sentence: sentenceFor(model, claim, binding),
		because: `${reason}${against}`,
		counted: [counted, refuting].filter(({ extracts }) => extracts.length > 0),
		firedBy: [`level ${binding.level}`, ...claim.ends]
	};
}

function sentenceFor(model: Model, claim: Claim, { level }: Binding): string {
	const name = claimName(model, claim);
	if (level === 1) return `A passage states that ${name}.`;
	if (claim.configuration.toldBy.teller === 'participant')
		return `A participant tells that ${name}.`;
	return `No passage states that ${name}: ${levelWords[level]}.`;
}

function claimName(model: Model, { configuration, link, ends }: Claim): string {
	if (link !== undefined)
		return `${linkName(model, configuration, link)} (${configuration.reference})`;
	const [from, to] = ends.map((end) => endNames(model, configuration, [end]));
	return `${from} leads to ${to} (${configuration.reference}, implied)`;
}

function rests(model: Model, { level, codings }: Binding, count: string): string {
	const voices = restingOn(model, codings, count);
	if (level > 1) return `The ends rest on ${voices}.`;
	const place = codings[0]?.coding.target.kind === 'link' ? 'the link' : 'the whole configuration';
	const isJudged = codings.some(({ coding }) => coding.bearing !== 'not yet judged');
	return `${voices}: coded to ${place}${isJudged ? '' : ', its bearing not yet judged'}.`;
}

/** A number of extracts with where they are from and whom they are about. */
export function restingOn(model: Model, codings: readonly CodedExtract[], count: string): string {
	const { sources, cases } = voicesIn(model, codings);
	const from = listed(sources.map((id) => recordName(model, 'source', id)));
	const about = listed(cases.map((id) => recordName(model, 'case', id)));
	return `${count} from ${from}${cases.length === 0 ? ', no case named' : `, about ${about}`}`;
}

function bareEnds(model: Model, evidence: Evidence, { configuration, ends }: Claim): string {
	const bare = ends.filter((end) => speaking(evidence, end).length === 0);
	const names = bare.map((end) => {
		const link = configuration.links[end as Link['id']];
		if (link === undefined) return endNames(model, configuration, [end]);
		return `the link ${linkName(model, configuration, link)}`;
	});
	return listed(names, 'or');
}
