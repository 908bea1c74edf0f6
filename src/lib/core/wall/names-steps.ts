import { pictureOf } from '../graph/picture';
import { folded } from '../graph/picture-folded';
import type { Picture } from '../graph/picture-parts';
import type { Configuration } from '../model/configuration';
import type { Model } from '../model/model';
import { titleOf } from './configuration-steps';
import { shortOf, type WallStep } from './wall-step';

/** So many names and no more are taken in at one look. */
const mostNames = 12;

/** Configurations that are told one after another, under the name of what holds them. */
export interface Group {
	/** None where they belong to no theory. */
	readonly title?: string;
	readonly members: readonly Configuration[];
}

/** Configurations in the groups they are told in: all together where they are few, else by theory, each in the first theory it belongs to. */
export function inGroups(
	model: Model,
	name: string,
	configurations: readonly Configuration[]
): Group[] {
	if (configurations.length <= mostNames) return [{ title: name, members: configurations }];
	const theories = [...model.theory.values()];
	const theoryOf = ({ id }: Configuration) => theories.find((one) => id in one.configurations);
	const groups = new Map<string, Group>();
	for (const one of configurations) {
		const theory = theoryOf(one);
		const group = groups.get(theory?.id ?? '');
		const members = [...(group?.members ?? []), one];
		groups.set(theory?.id ?? '', { ...(theory && { title: theory.name }), members });
	}
	return [...groups.values()];
}

/** Configurations by their names, joined where an outcome of one goes to work in another; nothing for a single one, or too many. */
export function namesStep(
	model: Model,
	title: string,
	configurations: readonly Configuration[]
): WallStep | undefined {
	if (configurations.length < 2 || configurations.length > mostNames) return undefined;
	const only = new Set(configurations.map(({ id }) => id));
	const whole = pictureOf(model, { shows: 'configurations', configurations: only });
	const { cards, arrows } = nameOnly(folded(whole, only));
	return {
		kind: 'names',
		title,
		cards,
		arrows: arrows.filter(({ manner }) => manner === 'ripple'),
		seen: new Set(cards.map(({ id }) => id)),
		stressed: new Set(),
		isNew: false,
		before: [],
		spoken: `${title}. ${configurations.map((one) => `${titleOf(one)}.`).join(' ')} Each follows by itself.`
	};
}

/** A folded configuration is its name and no more on a wall: the roles it holds are seen when it is told. */
export function nameOnly(picture: Picture): Picture {
	if (picture.cards.every(({ folded: fold }) => fold === undefined)) return picture;
	const bare = (card: Picture['cards'][number]) =>
		card.folded === undefined ? card : { ...card, label: shortOf(card), chips: [] };
	return { ...picture, cards: picture.cards.map(bare) };
}
