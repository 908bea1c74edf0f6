import type { Evidence } from '../evidence';
import { inOrder } from '../graph/places';
import type { Configuration } from '../model/configuration';
import type { Model } from '../model/model';
import type { Group } from '../model/people';
import type { Check } from './check';
import { finding, type Telling, type Wording } from './finding';
import { heardByConfiguration, type Heard } from './group-voices';
import { aloneOn } from './group-alone';
import { recordName } from './names';
import { countOf, listed } from './words';
import { works } from './works';

/** Which groups speak to which part of the theory, and which have not been heard there. */
export const groupSilence: Check = {
	id: 'group-silence',
	question: 'Who has not been asked?',
	rule: 'For each stakeholder group the configurations that extracts of it are coded to, or to a part of them, and those that none is linked to yet; for each configuration the groups heard, and the parts that one group alone speaks to.',
	kind: 'map',
	topic: 'evidence',
	cannotKnow:
		'Whether a group was asked and had nothing to say, or was never asked, or cannot know: that is not written in the codings.',
	from: [
		{
			work: works.pawsonTilley,
			lends:
				'Practitioners, participants and others know different parts of a programme, so theory is tested with each.'
		},
		{
			work: works.manzano,
			lends: 'Whom to ask is decided by which part of the theory they can speak to.'
		}
	],
	find(model, evidence) {
		if (model.group.size === 0) return [];
		const group = groupWording(model, evidence);
		const configuration = configurationWording(model, evidence);
		return [
			...[...model.group.values()].map((one) => finding('map', group, one)),
			...inOrder(model.configuration).map((one) => finding('map', configuration, one))
		];
	}
};

const most = 30;
const noHeard: Heard = new Map();

function groupWording(model: Model, evidence: Evidence): Wording<Group> {
	return {
		check: groupSilence.id,
		records: ({ id }) => [id],
		about: () => [],
		tell: (group) => tellGroup(model, evidence, group)
	};
}

function tellGroup(model: Model, evidence: Evidence, { id, name }: Group): Telling {
	const heard = heardByConfiguration(model, evidence);
	const all = inOrder(model.configuration);
	const on = all.filter((one) => heard.get(one.id)?.has(id) === true);
	const not = all.filter((one) => heard.get(one.id)?.has(id) !== true);
	const names = (some: readonly Configuration[]): string =>
		listed(some.map(({ reference }) => reference));
	const silent =
		not.length === 0 || not.length >= most ? '' : `; no extract linked yet on ${names(not)}`;
	const counted = on.map((one) => {
		const extracts = heard.get(one.id)?.get(id) ?? [];
		return { words: `${countOf(extracts.length, 'extract')} on ${one.reference}`, extracts };
	});
	return {
		sentence: `${name}: heard on ${on.length} of ${countOf(all.length, 'configuration')}${silent}.`,
		because:
			counted.length === 0
				? 'No extract of this group is linked yet to a configuration or a part of one.'
				: `It has ${listed(counted.map(({ words }) => words))}.`,
		counted,
		firedBy: on.map((one) => one.id)
	};
}

function configurationWording(model: Model, evidence: Evidence): Wording<Configuration> {
	return {
		check: groupSilence.id,
		records: ({ id }) => [id],
		about: ({ id }) => [{ kind: 'configuration', configuration: id }],
		tell: (configuration) => tellConfiguration(model, evidence, configuration)
	};
}

function tellConfiguration(
	model: Model,
	evidence: Evidence,
	configuration: Configuration
): Telling {
	const heard = heardByConfiguration(model, evidence).get(configuration.id) ?? noHeard;
	const groups = [...model.group.values()];
	const counted = groups.flatMap(({ id, name }) => {
		const extracts = heard.get(id);
		if (extracts === undefined) return [];
		return [{ words: `${countOf(extracts.length, 'extract')} from ${name}`, extracts }];
	});
	const silent = groups.filter(({ id }) => !heard.has(id)).map(({ name }) => name);
	const { reference } = configuration;
	const alone = aloneOn(model, evidence, configuration).map(
		({ name, group }) => `Only ${recordName(model, 'group', group)} is heard on ${name}.`
	);
	return {
		sentence:
			counted.length === 0
				? `No extract of any group is linked yet to ${reference}.`
				: `On ${reference}: ${listed(counted.map(({ words }) => words))}${silent.length === 0 ? '' : `; no extract linked yet from ${listed(silent, 'or')}`}.`,
		because:
			alone.length > 0
				? alone.join(' ')
				: counted.length > 0
					? 'These extracts are coded to it or to a part of it.'
					: heard.size > 0
						? 'What is coded to it or to a part of it names no group.'
						: 'Nothing is coded to it or to a part of it yet.',
		counted,
		firedBy: counted.flatMap(({ extracts }) => extracts)
	};
}
