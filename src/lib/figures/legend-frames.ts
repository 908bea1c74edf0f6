import type { Card } from '../core/graph/picture-parts';
import { drawFold } from './card';
import type { Box } from './geometry';
import type { Entry } from './legend-entries';
import type { Sheet } from './sheet';
import { num, tag, type Attributes } from './svg';

/** What the frames of cards say: an outcome that goes to work, a folded configuration, a card that steps back. */
export function frameEntries(cards: readonly Card[]): Entry[] {
	return [
		...(cards.some(({ ripple }) => ripple) ? [rippleEntry] : []),
		...(cards.some(({ folded }) => folded !== undefined) ? [foldedEntry] : []),
		...(cards.some(({ dimmed }) => dimmed) ? [dimmedEntry] : [])
	];
}

const rippleEntry = frameEntry('outcome that goes to work as context or mechanism', (box, sheet) =>
	frame(box, sheet, { stroke: sheet.palette.ripple, 'stroke-width': 1.2 })
);

const foldedEntry = frameEntry('configuration folded to one card', (box, sheet) => {
	const line = { stroke: sheet.palette.cardLine, 'stroke-width': 0.5 };
	return frame(box, sheet, line) + drawFold(box, line, sheet);
});

const dimmedEntry = frameEntry('drawn lighter: steps back', (box, sheet) => {
	const { em, palette } = sheet.for({ dimmed: true });
	const at = { x: box.x + 0.35 * em, y: box.y + box.height / 2 };
	const line = { stroke: palette.cardLine, 'stroke-width': 0.5 };
	const d = `M${num(at.x)} ${num(at.y)}h${num(box.width - 0.7 * em)}`;
	return frame(box, sheet, line) + tag('path', { d, stroke: palette.ink, 'stroke-width': 0.8 });
});

/** An entry whose sign is a small card. */
function frameEntry(words: string, draw: (box: Box, sheet: Sheet) => string): Entry {
	const [width, height] = [2, 1.2];
	return {
		sign: width,
		words,
		draw: ({ x, y }, sheet) => {
			const { em } = sheet;
			return draw({ x, y: y - (height / 2) * em, width: width * em, height: height * em }, sheet);
		}
	};
}

function frame({ x, y, width, height }: Box, { em }: Sheet, line: Attributes): string {
	return tag('rect', { x, y, width, height, rx: 0.35 * em, fill: '#FFFFFF', ...line });
}
