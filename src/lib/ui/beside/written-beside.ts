import {
	besideOf,
	codingsBeside,
	codingsOfPart,
	type Beside,
	type PartBeside
} from '$lib/core/beside/beside';
import { bindingInWords } from '$lib/core/beside/binding-words';
import { decisionsOn, searchesOn } from '$lib/core/beside/judged-here';
import { voicesBeside, type Voice } from '$lib/core/beside/voices-beside';
import type { CodedExtract, Evidence } from '$lib/core/evidence';
import { theoriesOf } from '$lib/core/graph/places';
import type { Configuration } from '$lib/core/model/configuration';
import type { Model } from '$lib/core/model/model';
import { statementOf } from '$lib/core/statement';
import {
	heading,
	lines,
	paragraph,
	type Block,
	type Column,
	type Line
} from '$lib/core/written/blocks';
import { whoIs } from '../check/response-words';
import { aboutWhom, placeOf, speakerOf, wordsOf } from '../evidence/extract-words';
import { rolesInWords } from '../role/role-words';
import { nameOfConfiguration, statementNotes, toldByWords } from './beside-words';

/** A question that still asks, as it is written out. */
export type Asking = Pick<Line, 'text' | 'told'>;

/** The evidence beside a configuration, written out for a letter or a meeting. */
export function writtenBeside(
	model: Model,
	evidence: Evidence,
	configuration: Configuration,
	asking: readonly Asking[]
): Block[] {
	const beside = besideOf(model, evidence, configuration);
	const part = (one: PartBeside) => writtenPart(model, configuration, one);
	return [
		heading(1, nameOfConfiguration(configuration)),
		...paragraph(statementOf(model, configuration).text),
		...statementNotes(model, configuration).flatMap(paragraph),
		...paragraph(origin(model, configuration)),
		...part(beside.whole),
		heading(2, 'Occurrences'),
		...beside.occurrences.flatMap(part),
		heading(2, 'Links'),
		...(beside.links.length === 0
			? paragraph('No link, drawn or implied.')
			: beside.links.flatMap(part)),
		...(beside.chains.length === 0
			? []
			: [heading(2, 'Chains through it'), ...beside.chains.flatMap(part)]),
		...writtenVoices(model, beside),
		...writtenJudgements(model, configuration, asking),
		...writtenElements(model, beside)
	];
}

function origin(model: Model, configuration: Configuration): string {
	const theories = theoriesOf(model, configuration.id).map(
		({ name, standing }) => `${name} (${standing})`
	);
	return `${toldByWords(model, configuration)} ${theories.length === 0 ? 'In no theory.' : `In ${theories.join(', ')}.`}`;
}

function writtenPart(model: Model, configuration: Configuration, part: PartBeside): Block[] {
	const { name, occurrence, lentBy, binding, bearings } = part;
	const roles = occurrence && rolesInWords(occurrence.roles, occurrence.relation);
	const columns: Column[] = [
		{ heading: 'Supports', lines: told(model, bearings.supports), none: 'no extract yet' },
		{ heading: 'Refutes', lines: told(model, bearings.refutes), none: 'no extract yet' },
		{ heading: 'Refines', lines: told(model, bearings.refines), none: 'no extract yet' }
	];
	const isBare = codingsOfPart(part).length === 0;
	return [
		heading(
			3,
			[roles, name].filter(Boolean).join(': ') + (lentBy ? `, as in ${lentBy.reference}` : '')
		),
		...(binding
			? paragraph(`Who puts it together: ${bindingInWords(configuration, binding)}.`)
			: []),
		...(isBare ? paragraph('No extract linked yet.') : [{ kind: 'columns' as const, columns }]),
		...apart('Not yet judged', told(model, bearings.unjudged))
	];
}

function apart(title: string, all: readonly Line[]): readonly Block[] {
	return all.length === 0 ? [] : [...paragraph(`${title}:`), ...lines(all)];
}

function told(model: Model, codings: readonly CodedExtract[]): Line[] {
	return codings.map(({ extract, coding }) => {
		const about = aboutWhom(model, extract);
		const said = [
			speakerOf(model, extract) ?? 'speaker not named',
			about && `about ${about}`,
			coding.status ?? 'status not said',
			coding.roles && `told as ${rolesInWords(coding.roles)}`,
			placeOf(model, extract)
		];
		return { text: wordsOf(extract), told: said.filter(Boolean).join(' · ') };
	});
}

function writtenVoices(model: Model, beside: Beside): Block[] {
	const { groups, silent, ungrouped, cases } = voicesBeside(model, codingsBeside(beside));
	const named = (all: readonly Voice[]) => all.map(({ name }) => name).join(', ');
	return [
		heading(2, 'Who speaks, and about whom'),
		...paragraph(groups.length === 0 ? 'No group speaks here yet.' : `Groups: ${named(groups)}.`),
		...(silent.length === 0 ? [] : paragraph(`No extract here from: ${silent.join(', ')}.`)),
		...(ungrouped.length === 0 ? [] : paragraph('Some speakers belong to no group that is known.')),
		...paragraph(cases.length === 0 ? 'No case is named.' : `Cases: ${named(cases)}.`)
	];
}

function writtenJudgements(
	model: Model,
	{ id }: Configuration,
	asking: readonly Asking[]
): Block[] {
	const decisions = decisionsOn(model, id).map(({ text, kind, coder, at }) => ({
		text,
		told: `${kind} · by ${whoIs(model, coder)} · ${at.slice(0, 10)}`
	}));
	const searches = searchesOn(model, id).map(({ lookedFor, where, found, at }) => ({
		text: lookedFor,
		told: [found, where, at.slice(0, 10)].filter(Boolean).join(' · ')
	}));
	return [
		heading(2, 'Decisions'),
		...(decisions.length === 0 ? paragraph('No decision on it yet.') : lines(decisions)),
		heading(2, 'Looked for against it'),
		...(searches.length === 0 ? paragraph('Not looked for.') : lines(searches)),
		heading(2, 'Still asking'),
		...(asking.length === 0 ? paragraph('Nothing.') : lines(asking))
	];
}

function writtenElements(model: Model, { elements }: Beside): Block[] {
	if (elements.length === 0) return [];
	return [
		heading(2, 'Speaks of its elements'),
		...paragraph('A passage on an element claims nothing about its role here.'),
		...elements.flatMap(({ name, bearings }) => [
			heading(3, name),
			...lines(told(model, [...bearings.speaksOf, ...bearings.unjudged]))
		])
	];
}
