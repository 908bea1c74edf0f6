import { codingsUnder, targetKey, type Evidence } from '$lib/core/evidence';
import type { Picture } from '$lib/core/graph/picture';
import { hiddenEndsInWords } from '$lib/core/graph/picture-arrow';
import type { Model } from '$lib/core/model/model';
import { roleNames } from '$lib/core/model/role';
import { nameOf } from '$lib/core/sentence';
import type { Subject } from '$lib/workspace/selection.svelte';
import { rolesInWords } from '../../role/role-words';
import { countOf } from '../../shared/words';
import { endsInWords, linkLines } from '../inspector/link-lines';
import { spokenElement } from './spoken-element';

/** What is selected, in words for somebody who does not see it: role, label, links and evidence. */
export function spokenSubject(
	model: Model,
	subject: Subject | undefined,
	evidence: Evidence
): string {
	if (subject === undefined) return '';
	const configuration =
		'configuration' in subject ? model.configuration.get(subject.configuration) : undefined;
	if (subject.kind === 'implied link') return 'An implied link.';
	const extracts = codingsUnder(evidence, targetKey(subject)).length;
	const said = extracts === 0 ? 'no extract linked yet' : countOf(extracts, 'extract');
	if (subject.kind === 'occurrence' && configuration) {
		const occurrence = configuration.occurrences[subject.occurrence];
		if (occurrence === undefined) return '';
		const { leads, comes } = linkLines(model, configuration, occurrence.id);
		return `${nameOf(model, occurrence.element)}, ${rolesInWords(occurrence.roles, occurrence.relation)} in ${configuration.reference}; ${countOf(comes.length, 'link')} in, ${countOf(leads.length, 'link')} out; ${said}.`;
	}
	if (subject.kind === 'link' && configuration) {
		const link = configuration.links[subject.link];
		return link === undefined
			? ''
			: `${endsInWords(model, configuration, link.from)} ${link.kind} ${endsInWords(model, configuration, link.to)}, in ${configuration.reference}; ${said}.`;
	}
	if (subject.kind === 'configuration')
		return `${configuration?.reference ?? ''} ${configuration?.nickname ?? ''}; ${said}.`;
	if (subject.kind === 'element')
		return `${nameOf(model, subject.element)}, ${spokenElement(model, subject.element)}; ${said}.`;
	return subject.kind === 'theory' ? `The theory ${nameOf(model, subject.theory)}; ${said}.` : '';
}

/** That a selected configuration is folded to one card and which roles it holds; nothing where it is not. */
export function spokenFold({ cards }: Picture, subject: Subject | undefined): string {
	if (subject?.kind !== 'configuration') return '';
	const fold = cards.find(({ folded }) => folded === subject.configuration);
	if (fold === undefined) return '';
	const roles = fold.chips.map(({ role }) => roleNames[role]);
	return ` Folded to one card; Enter unfolds it. It holds the roles ${roles.join(', ')}.`;
}

/** What of a selected link is left out of the picture, in a sentence; nothing where all of it is shown. */
export function spokenHidden({ arrows }: Picture, subject: Subject | undefined): string {
	if (subject?.kind !== 'link') return '';
	const arrow = arrows.find(({ links }) => links.some(({ link }) => link === subject.link));
	return arrow?.hidden === undefined ? '' : ` In the graph ${hiddenEndsInWords(arrow.hidden)}.`;
}
