import { roleInventoryOf } from '$lib/core/graph/roles';
import type { Configuration } from '$lib/core/model/configuration';
import type { Model } from '$lib/core/model/model';
import type { Role, RoleRelation } from '$lib/core/model/role';
import type { Subject } from '$lib/workspace/selection.svelte';
import { endsInWords } from '../model/inspector/link-lines';

/** A target as it is named in lists: its words, where it stands, and its roles there. */
export interface TargetWords {
	readonly words: string;
	readonly where: string;
	readonly roles: readonly Role[];
	readonly relation?: RoleRelation;
}

const lost: TargetWords = { words: 'something no longer there', where: '', roles: [] };

/** Names what an extract is coded to, or could be. */
export function targetWords(model: Model, subject: Subject): TargetWords {
	switch (subject.kind) {
		case 'element':
			return elementWords(model, subject.element);
		case 'theory':
			return { words: model.theory.get(subject.theory)?.name ?? '', where: 'theory', roles: [] };
		case 'chain':
			return chainWords(model, subject);
		default: {
			const configuration = model.configuration.get(subject.configuration);
			return configuration === undefined ? lost : wordsWithin(model, configuration, subject);
		}
	}
}

function elementWords(model: Model, id: `element:${string}`): TargetWords {
	const element = model.element.get(id);
	if (element === undefined) return lost;
	const { roles } = roleInventoryOf(model, id);
	return { words: element.label, where: 'element', roles, relation: 'not said' };
}

function wordsWithin(
	model: Model,
	configuration: Configuration,
	subject: Exclude<Subject, { kind: 'element' | 'theory' | 'chain' }>
): TargetWords {
	const where = `in ${configuration.reference}`;
	if (subject.kind === 'configuration')
		return { words: configuration.reference, where: configuration.nickname ?? '', roles: [] };
	if (subject.kind === 'implied link')
		return {
			words: linkWords(model, configuration, [subject.from], [subject.to], 'leads to'),
			where: `${where}, implied`,
			roles: []
		};
	if (subject.kind === 'link') {
		const link = configuration.links[subject.link];
		if (link === undefined) return lost;
		return {
			words: linkWords(model, configuration, link.from, link.to, link.kind),
			where,
			roles: []
		};
	}
	const occurrence = configuration.occurrences[subject.occurrence];
	if (occurrence === undefined) return lost;
	return {
		words: model.element.get(occurrence.element)?.label ?? '',
		where,
		roles: occurrence.roles,
		...(occurrence.relation === undefined ? {} : { relation: occurrence.relation })
	};
}

function linkWords(
	model: Model,
	configuration: Configuration,
	from: readonly string[],
	to: readonly string[],
	kind: string
): string {
	const ends = (ids: readonly string[]) => endsInWords(model, configuration, ids);
	return `${ends(from)} ${kind} ${ends(to)}`;
}

function chainWords(model: Model, { links }: Extract<Subject, { kind: 'chain' }>): TargetWords {
	const words = links.flatMap(({ configuration, link }) => {
		const holder = model.configuration.get(configuration);
		const found = holder?.links[link];
		return holder === undefined || found === undefined
			? []
			: [linkWords(model, holder, found.from, found.to, found.kind)];
	});
	return { words: words.join(', then '), where: 'chain', roles: [] };
}
