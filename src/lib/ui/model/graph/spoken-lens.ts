import type { LensSigns, LinkLens } from '$lib/core/graph/lens-signs';
import type { Picture } from '$lib/core/graph/picture';
import type { Subject } from '$lib/workspace/selection.svelte';

/** What the evidence lens shows on what is selected, for somebody who does not see it; nothing while it is off. */
export function spokenLens({ cards, arrows }: Picture, subject: Subject | undefined): string {
	if (subject?.kind === 'link') {
		const arrow = arrows.find(({ links }) => links.some(({ link }) => link === subject.link));
		return arrow?.lens === undefined ? '' : ` Through the lens: ${linkWords(arrow.lens)}.`;
	}
	const id =
		subject?.kind === 'occurrence'
			? subject.occurrence
			: subject?.kind === 'element'
				? subject.element
				: undefined;
	const card = id === undefined ? undefined : cards.find((one) => one.id === id);
	return card?.lens === undefined ? '' : ` Through the lens: ${signWords(card.lens)}.`;
}

const said: Readonly<Record<LinkLens['said'], string>> = {
	stated: 'stated by a source',
	assembled: 'assembled by you',
	open: 'an end has no extract here'
};

const runs: Readonly<Record<NonNullable<LinkLens['run']>, string>> = {
	thread: 'on a thread',
	stitch: 'a stitch',
	broken: 'a broken point'
};

function linkWords(lens: LinkLens): string {
	const run = lens.run === undefined ? '' : `, ${runs[lens.run]} of the chain`;
	return `${said[lens.said]}${run}, ${signWords(lens)}`;
}

const words: Readonly<Record<string, string>> = {
	'+': 'supporting',
	'−': 'refuting',
	'~': 'refining',
	'?': 'not yet judged',
	'·': 'speaking of it'
};

function signWords({ signs, isContested }: LensSigns): string {
	if (signs === '') return 'no extract here';
	const counted = signs.split(' ').map((sign) => `${sign.slice(1)} ${words[sign.charAt(0)] ?? ''}`);
	return `${counted.join(', ')}${isContested ? ', contested' : ''}`;
}
