import type { Configuration } from '../model/configuration';
import type { Model } from '../model/model';
import type { Occurrence } from '../model/occurrence';
import { shortLabelOf } from '../short-label';
import { impliedLinks } from './implied-links';
import { partsOf } from './parts';
import { arrowOfLinks, impliedArrow, isCards, rippleArrow } from './picture-arrow';
import { chipsOfOccurrence } from './picture-chips';
import {
	noMarks,
	type Arrow,
	type Card,
	type Ground,
	type Picture,
	type PictureOptions
} from './picture-parts';
import { inOrder, theoriesOf } from './places';
import { ripples, turnsWithin } from './ripples';
import { conditionedLink } from './theory-graph';

/** Each configuration as a ground with its own occurrences, and the ripples that join the configurations. */
export function configurationsPicture(model: Model, options: PictureOptions): Picture {
	const shown = inOrder(model.configuration);
	const across = rippleArrows(model);
	const rippling = new Set(across.flatMap(({ from, to }) => (isCards(to) ? [...from, ...to] : [])));
	const cards = shown.flatMap((configuration) =>
		partsOf(configuration).occurrences.flatMap((occurrence): Card[] => {
			const card = cardOf(model, configuration, occurrence, options);
			const ripple = rippling.has(occurrence.id) || turnsWithin(occurrence);
			return card === undefined ? [] : [{ ...card, ripple }];
		})
	);
	const known = new Set(cards.map((card) => card.id));
	const arrows = [...shown.flatMap(arrowsWithin), ...across];
	return {
		shows: 'configurations',
		cards,
		arrows: arrows.flatMap((arrow) => among(arrow, known) ?? []),
		grounds: shown.map((configuration) => groundOf(model, configuration))
	};
}

function cardOf(
	model: Model,
	configuration: Configuration,
	occurrence: Occurrence,
	options: PictureOptions
): Omit<Card, 'ripple'> | undefined {
	const element = model.element.get(occurrence.element);
	if (element === undefined) return undefined;
	return {
		id: occurrence.id,
		element: element.id,
		label: element.label,
		shortLabel: shortLabelOf(element),
		chips: chipsOfOccurrence(occurrence),
		ground: configuration.id,
		occurrences: [{ configuration: configuration.id, occurrence: occurrence.id }],
		marks: options.marksOf?.([occurrence.id]) ?? noMarks,
		asks: options.asksOf?.([occurrence.id]) ?? 0
	};
}

function arrowsWithin(configuration: Configuration): Arrow[] {
	const stated = partsOf(configuration).links.map((link) => {
		const conditioned = conditionedLink(link);
		const to = conditioned ? { arrow: conditioned } : [...new Set(link.to)];
		const ends = { id: link.id, from: [...new Set(link.from)], to };
		return arrowOfLinks(ends, [{ configuration, link }]);
	});
	const implied = impliedLinks(configuration).map((link) =>
		impliedArrow(link.id, link.from, link.to, configuration.id)
	);
	return [...stated, ...implied];
}

/** The arrow with only the ends that are cards; none where a side has no card left. */
function among(arrow: Arrow, known: ReadonlySet<string>): Arrow | undefined {
	const from = arrow.from.filter((id) => known.has(id));
	const to = isCards(arrow.to) ? arrow.to.filter((id) => known.has(id)) : arrow.to;
	return from.length === 0 || (isCards(to) && to.length === 0) ? undefined : { ...arrow, from, to };
}

function groundOf(model: Model, configuration: Configuration): Ground {
	const lender = configuration.contextsFrom && model.configuration.get(configuration.contextsFrom);
	return {
		id: configuration.id,
		reference: configuration.reference,
		...(configuration.nickname === undefined ? {} : { nickname: configuration.nickname }),
		...(lender ? { contextsAsIn: lender.reference } : {}),
		theories: theoriesOf(model, configuration.id).map((theory) => theory.name)
	};
}

/** From each outcome to every context and mechanism that is the same element elsewhere, or later in the same configuration. */
function rippleArrows(model: Model): Arrow[] {
	return ripples(model).flatMap(({ outcomeAt, worksAt }) =>
		outcomeAt.flatMap((outcome) =>
			worksAt
				.filter(
					(work) =>
						work.configuration !== outcome.configuration ||
						work.occurrence.rank > outcome.occurrence.rank
				)
				.map((work) => rippleArrow(outcome.occurrence.id, work.occurrence.id))
		)
	);
}
