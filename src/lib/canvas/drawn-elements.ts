import type { Arrow, Card, Ground } from '../core/graph/picture';
import { groundPadding, type Box, type Point } from '../core/graph/picture-space';
import type { ArrowPaths, Stretch } from './arrow-paths';
import { cardMeasures } from './card-measures';
import { labelWidth, titleWidth } from './card-sizes';
import { columnKey } from './column-image';
import { lensKey } from './lens-image';
import { marksKey } from './marks-row';
import type { Measured } from './measure';
import { linkWordsSize } from './link-style';
import type { Route } from './route';
import { placeOfWords, wordsMiddle } from './words-place';

/** Something to be drawn, in the shape the drawing library takes. */
export interface Drawn {
	readonly id: string;
	readonly group: 'nodes' | 'edges';
	readonly classes: string;
	readonly data: Readonly<Record<string, unknown>>;
	readonly position?: Point;
	readonly grabbable?: boolean;
	readonly selectable?: boolean;
}

/** A card. */
export function drawnCard(card: Card, box: Box, { lines }: Measured, showMarks: boolean): Drawn {
	const { column, padding, marks } = cardMeasures;
	return {
		id: card.id,
		group: 'nodes',
		classes: ['card', card.folded ? 'folded' : '', card.dimmed ? 'dim' : ''].join(' ').trim(),
		data: {
			width: box.width,
			height: box.height,
			text: lines.join('\n'),
			textX: column + padding.left - box.width,
			textY: showMarks ? -Math.round((marks.height + marks.gap) / 2) + 1 : 0,
			column: columnKey(box.height, card),
			marks: showMarks ? (card.lens ? lensKey(card.lens) : marksKey(card.marks)) : ''
		},
		position: { x: box.x, y: box.y }
	};
}

/** The ground of a configuration, with its nickname, and the reference in bold before it. */
export function drawnGround(ground: Ground, box: Box): Drawn[] {
	const inset = 14;
	const reference = titleWidth(ground.reference);
	const borrowed =
		ground.contextsAsIn === undefined ? [] : [`contexts as in ${ground.contextsAsIn}`];
	const said = [ground.nickname ?? [], borrowed].flat().join(' · ');
	const middle = box.y - box.height / 2 + groundPadding.top / 2 + 1;
	const title = { width: reference, text: ground.reference, textX: -reference, textY: 0 };
	return [
		{
			id: ground.id,
			group: 'nodes',
			classes: ground.dimmed ? 'ground dim' : 'ground',
			data: {
				width: box.width,
				height: box.height,
				text: said,
				textX: inset + reference + 8 - box.width,
				textY: middle - box.y
			},
			position: { x: box.x, y: box.y },
			grabbable: false
		},
		{
			id: `${ground.id}#title`,
			group: 'nodes',
			classes: ground.dimmed ? 'title dim' : 'title',
			data: { ...title, owner: ground.id },
			position: { x: box.x - box.width / 2 + inset + reference / 2, y: middle },
			grabbable: false
		}
	];
}

/** The stretches and points of an arrow; its words stand where there is room for them. */
export function drawnArrow(
	arrow: Arrow,
	paths: ArrowPaths,
	boxOf: (id: string) => Point | undefined,
	isFree: (area: Box) => boolean
): Drawn[] {
	const points = [...paths.points].map(([id, position]): Drawn => ({
		id,
		group: 'nodes',
		classes: 'point',
		data: { owner: arrow.id },
		position,
		grabbable: false,
		selectable: false
	}));
	const centre = (id: string) => paths.points.get(id) ?? boxOf(id) ?? { x: 0, y: 0 };
	const lines = paths.stretches.map((stretch, index) =>
		drawnStretch(arrow, stretch, centre(stretch.source), centre(stretch.target), {
			...noWords,
			...(index === 0 && wordsData(wordsOn(arrow), stretch.route, isFree))
		})
	);
	return [...points, ...lines];
}

const noWords = { text: '', words: '', wordsX: 0, wordsY: 0 };
const wordsRoom = { height: 17, padding: 6 } as const;

/** The words of a link and how far from its middle they stand; where there is no room they are not written until it is pointed at or selected. */
function wordsData(words: string, route: Route, isFree: (area: Box) => boolean): typeof noWords {
	if (words === '') return noWords;
	const width = (labelWidth(words) * linkWordsSize) / cardMeasures.fontSize + wordsRoom.padding;
	const at = placeOfWords(route, { width, height: wordsRoom.height }, isFree);
	if (at === undefined) return { ...noWords, words };
	const { x, y } = wordsMiddle(route);
	return { text: words, words, wordsX: at.x - x, wordsY: at.y - y };
}

function drawnStretch(
	arrow: Arrow,
	stretch: Stretch,
	source: Point,
	target: Point,
	words: typeof noWords
): Drawn {
	const isRound = stretch.source === stretch.target;
	return {
		id: stretch.id,
		group: 'edges',
		classes: [
			arrow.manner,
			isRound ? 'round' : '',
			arrow.dimmed ? 'dim' : '',
			...lensClasses(arrow)
		]
			.join(' ')
			.trim(),
		data: {
			owner: arrow.id,
			source: stretch.source,
			target: stretch.target,
			...words,
			head: headOf(arrow, stretch),
			...curve(stretch.route, source, target)
		}
	};
}

function headOf(arrow: Arrow, { ends }: Stretch): string {
	if (!ends || arrow.manner === 'implied' || arrow.manner === 'shared') return 'none';
	if ('arrow' in arrow.to) return 'circle';
	return arrow.kind === 'blocks' ? 'tee' : 'triangle';
}

/** What a link says beyond "leads to", in words, and how many of its ends are left out of the picture. */
function wordsOn(arrow: Arrow): string {
	const kind = arrow.kind === 'leads to' ? '' : arrow.kind;
	const hedge = arrow.hedge === undefined || arrow.hedge === 'stated' ? '' : arrow.hedge;
	const { causes = 0, effects = 0 } = arrow.hidden ?? {};
	const many = causes + effects;
	// Beside the signs of the evidence lens a plus would be taken for evidence.
	const hidden = many === 0 ? '' : arrow.lens ? `(${many} not shown)` : `+${many}`;
	return [hedge, kind, hidden, lensWords(arrow)].filter((word) => word !== '').join(' ');
}

/** What the evidence lens writes on a link: its signs, and before them that it is contested. */
function lensWords({ lens }: Arrow): string {
	return lens === undefined ? '' : `${lens.isContested ? '± ' : ''}${lens.signs}`;
}

function lensClasses({ lens }: Arrow): readonly string[] {
	return lens === undefined ? [] : [lens.run ?? lens.said];
}

/** A way as the drawing library takes it: ends relative to the cards, control points relative to the line between the ends. */
export function curve(route: Route, source: Point, target: Point): Record<string, unknown> {
	const { start, end, controls } = route;
	const [dx, dy] = [end.x - start.x, end.y - start.y];
	const length = Math.hypot(dx, dy) || 1;
	const along = controls.map(({ x, y }) => ((x - start.x) * dx + (y - start.y) * dy) / length ** 2);
	const aside = controls.map(({ x, y }) => ((y - start.y) * dx - (x - start.x) * dy) / length);
	return {
		curve: controls.length === 0 ? 'straight' : 'unbundled-bezier',
		start: `${start.x - source.x}px ${start.y - source.y}px`,
		end: `${end.x - target.x}px ${end.y - target.y}px`,
		weights: controls.length === 0 ? [0.5] : along,
		distances: controls.length === 0 ? [0] : aside
	};
}
