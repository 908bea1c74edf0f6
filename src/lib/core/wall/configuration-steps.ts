import { pictureOf } from '../graph/picture';
import type { Card } from '../graph/picture-parts';
import { rippleOf } from '../graph/ripples';
import type { Configuration } from '../model/configuration';
import type { Model } from '../model/model';
import { rolesOfCard, stagesOf } from './stages';
import { shortOf, type WallStep } from './wall-step';

/** What a configuration is called on a wall. */
export function titleOf({ nickname, reference }: Configuration): string {
	return nickname ?? reference;
}

/** A configuration from its contexts over its mechanisms to its outcomes, each with what came before. */
export function configurationSteps(model: Model, configuration: Configuration): WallStep[] {
	const whole = wholeConfiguration(model, configuration);
	const { says, ...unsaid } = whole;
	const seen = new Set<string>();
	const stages = stagesOf(whole.cards);
	const steps = stages.map((stage, place): WallStep => {
		for (const { id } of stage) seen.add(id);
		return {
			...unsaid,
			...(says && place === stages.length - 1 && { says }),
			seen: new Set(seen),
			stressed: new Set(stage.map(({ id }) => id)),
			isNew: true,
			spoken: `${whole.title}. ${inWords(stage)}`
		};
	});
	return steps.length < 2 ? [whole] : steps;
}

/** A configuration by itself, all at once, with the outcome that goes to work elsewhere. */
export function wholeConfiguration(model: Model, configuration: Configuration): WallStep {
	const only = new Set([configuration.id]);
	const { cards, arrows } = pictureOf(model, { shows: 'configurations', configurations: only });
	const lender = configuration.contextsFrom && model.configuration.get(configuration.contextsFrom);
	const title = titleOf(configuration);
	const working = workingElsewhere(model, configuration, cards);
	const says = working[0] && sayingOf(working[0]);
	return {
		kind: 'configuration',
		title,
		...(lender && { subtitle: `Contexts as in “${titleOf(lender)}”` }),
		cards,
		arrows,
		seen: new Set(cards.map(({ id }) => id)),
		stressed: new Set(working.map(({ card }) => card.id)),
		isNew: false,
		before: [],
		...(says && { says }),
		spoken: `${title}. ${inWords(cards)}${says ? ` ${says.lead} ${says.rest}.` : ''}`
	};
}

/** Cards in words: "Context: comes along regularly. Outcome: less alone." */
export function inWords(cards: readonly Card[]): string {
	return cards
		.map((card) => {
			const roles = rolesOfCard(card);
			const start = roles.charAt(0).toUpperCase() + roles.slice(1);
			return `${start === '' ? '' : `${start}: `}${card.label}.`;
		})
		.join(' ');
}

interface Working {
	readonly card: Card;
	readonly at: readonly Configuration[];
}

/** The outcomes of a configuration that are at work in others, or turn within it. */
function workingElsewhere(model: Model, { id }: Configuration, cards: readonly Card[]): Working[] {
	return cards.flatMap((card) => {
		const ripple = rippleOf(model, card.element);
		const [here] = card.occurrences;
		const isOutcome = card.chips.some(({ role }) => role === 'O');
		if (ripple === undefined || here === undefined || !isOutcome) return [];
		const others = ripple.worksAt.filter(({ configuration }) => configuration.id !== id);
		const turns = ripple.turnsAt.some(({ occurrence }) => occurrence.id === here.occurrence);
		if (others.length === 0 && !turns) return [];
		return [{ card, at: others.map(({ configuration }) => configuration) }];
	});
}

function sayingOf({ card, at }: Working): NonNullable<WallStep['says']> {
	const named = at.find(({ nickname }) => nickname !== undefined)?.nickname;
	const rest = shortOf(card) + (named === undefined ? '' : `, in “${named}”`);
	return { lead: 'An outcome that goes to work:', rest };
}
