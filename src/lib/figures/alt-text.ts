import { moreOf } from '../core/graph/picture-arrow';
import type { Arrow, Card, Picture } from '../core/graph/picture-parts';
import { roleNames } from '../core/model/role';
import { isShortened } from './notes';
import type { FullOptions } from './options';

/** What a figure shows, for readers who do not see it. */
export interface AltText {
	/** One sentence of at most 125 characters. */
	readonly title: string;
	/** Every configuration with its parts and links. */
	readonly description: string;
}

const mostCharacters = 125;

/** Alternative text for a picture as it is drawn; the title of the figure stands in it where there is room. */
export function altTextOf(picture: Picture, options: TextOptions): AltText {
	const { cards, grounds, arrows } = picture;
	const { title, extent } = options;
	const folds = cards.filter(({ folded }) => folded !== undefined).length;
	const single = cards.length - folds;
	const within = grounds.length > 0 ? ` in ${counted(grounds.length, 'configuration')}` : '';
	const what = picture.shows === 'elements' ? 'element' : 'part';
	const parts = [
		...(single > 0 ? [`${counted(single, what)}${within}`] : []),
		...(folds > 0 ? [counted(folds, 'folded configuration')] : []),
		counted(arrows.filter(({ manner }) => manner !== 'shared').length, 'link')
	].join(', ');
	const sentence = `Diagram of ${extent === undefined ? '' : 'part of '}a programme theory: ${parts}.`;
	const titled = title === undefined ? sentence : `${title.trim()}. ${sentence}`;
	return {
		title: titled.length <= mostCharacters ? titled : sentence,
		description: [describe(picture), ...aboutAll(picture, options)].join(' ')
	};
}

type TextOptions = Pick<FullOptions, 'title' | 'extent' | 'labels'>;

/** What holds of the whole figure. */
function aboutAll(picture: Picture, options: TextOptions): string[] {
	return [
		...(isShortened(picture, options)
			? ['The labels are drawn shortened; here they stand in full.']
			: []),
		...(options.extent === undefined ? [] : [options.extent])
	];
}

const counted = (count: number, what: string): string =>
	`${count} ${what}${count === 1 ? '' : 's'}`;

function describe({ cards, arrows, grounds }: Picture): string {
	const sentences = new Map(arrows.map((arrow) => [arrow, sentenceOf(arrow, cards, arrows)]));
	const told = grounds.map(({ id, reference, nickname }) => {
		const name = nickname === undefined ? reference : `${reference}, ${nickname}`;
		const own = cards.filter(({ ground }) => ground === id).map(named);
		const links = arrows
			.filter((arrow) => arrow.configuration === id)
			.map((arrow) => sentences.get(arrow));
		return `${name}: ${own.join('; ')}. ${links.join(' ')}`.trim();
	});
	const loose = cards.filter(({ ground }) => !grounds.some(({ id }) => id === ground)).map(named);
	const rest = arrows.filter(
		({ configuration }) => !grounds.some(({ id }) => id === configuration)
	);
	const others = [
		...(loose.length > 0 ? [`${loose.join('; ')}.`] : []),
		...rest.map((arrow) => sentences.get(arrow))
	];
	return [...told, others.join(' ')].filter((part) => part !== '').join(' ');
}

function named({ label, chips, folded, dimmed, became }: Card): string {
	const roles = chips.map(
		({ role, turns }, index) => (index === 0 ? '' : turns ? ', then ' : ' and ') + roleNames[role]
	);
	const said = [
		folded === undefined ? roles.join('') : 'a configuration folded to one card',
		dimmed ? 'drawn lighter' : '',
		became?.words ?? ''
	].filter((part) => part !== '');
	return said.length === 0 ? label : `${label} (${said.join(', ')})`;
}

function sentenceOf(
	{ from, to, kind, manner, hidden }: Arrow,
	cards: readonly Card[],
	arrows: readonly Arrow[]
): string {
	const labels = (ids: readonly string[]) =>
		ids.map((id) => `“${cards.find((card) => card.id === id)?.label ?? ''}”`).join(' and ');
	const causesOf = (arrow: Pick<Arrow, 'from' | 'hidden'>) =>
		labels(arrow.from) + unseen(arrow.hidden?.causes, 'cause');
	const effectsOf = (ids: readonly string[], ends: Arrow['hidden']) =>
		labels(ids) + unseen(ends?.effects, 'effect');
	const causes = causesOf({ from, ...(hidden && { hidden }) });
	const isJoint = from.length + (hidden?.causes ?? 0) > 1;
	const does = kind === 'leads to' && isJoint ? 'together lead to' : kind;
	if ('arrow' in to) {
		const link = arrows.find(({ id }) => id === to.arrow);
		const ends =
			link === undefined || 'arrow' in link.to
				? 'another link'
				: `the link from ${causesOf(link)} to ${effectsOf(link.to, link.hidden)}`;
		return `${causes} ${does === 'leads to' ? 'bears on' : does} ${ends}.`;
	}
	if (manner === 'shared') return `${causes} and ${labels(to)} share an element.`;
	const isFold = cards.some(({ id, folded }) => folded !== undefined && from.includes(id));
	if (manner === 'ripple' && isFold)
		return `An outcome of ${causes} goes to work in ${labels(to)}.`;
	if (manner === 'ripple') return `${causes}, an outcome there, goes to work elsewhere.`;
	return `${causes} ${does} ${effectsOf(to, hidden)}${manner === 'implied' ? ' (implied)' : ''}.`;
}

function unseen(count: number | undefined, what: 'cause' | 'effect'): string {
	return count === undefined || count === 0 ? '' : ` and ${moreOf(count, what)} not shown`;
}
