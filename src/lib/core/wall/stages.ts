import type { Card } from '../graph/picture-parts';
import { roleNames, type Role } from '../model/role';

const stageOf: Readonly<Record<Role, number>> = { C: 0, S: 0, A: 0, I: 0, M: 1, O: 2 };

/** How far along from context to outcome a card belongs: what is given, what is set off, what comes of it. */
export function stageOfCard({ chips }: Pick<Card, 'chips'>): number {
	return Math.min(2, ...chips.map(({ role }) => stageOf[role]));
}

/** The cards of a configuration in the stages it is told in, those without cards left out. */
export function stagesOf(cards: readonly Card[]): Card[][] {
	return [0, 1, 2]
		.map((stage) => cards.filter((card) => stageOfCard(card) === stage))
		.filter((stage) => stage.length > 0);
}

/** The roles of a card in words, in their order. */
export function rolesOfCard({ chips }: Pick<Card, 'chips'>): string {
	return chips
		.map(({ role, turns }, place) => {
			const joint = place === 0 ? '' : turns ? ', then ' : ' and ';
			return joint + roleNames[role];
		})
		.join('');
}
