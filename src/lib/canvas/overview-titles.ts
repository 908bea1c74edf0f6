import { fontFamily } from './card-measures';
import { labelWidth } from './card-sizes';
import { wrap } from './measure';
import { placeOf, type Far } from './overview-pen';

const bold = `600 11px ${fontFamily}`;
const plain = `11px ${fontFamily}`;

/** Writes the reference of each ground at its corner, with its nickname where there is room, at a size that does not shrink. */
export function drawTitles(far: Far): void {
	const { pen, palette, scene, viewport } = far;
	pen.textBaseline = 'alphabetic';
	pen.lineJoin = 'round';
	pen.lineWidth = 3;
	pen.strokeStyle = palette.paper;
	for (const { id, reference, nickname } of scene.shown.grounds) {
		const box = scene.boxOf(id);
		if (box === undefined || !viewport.isOnScreen(box)) continue;
		const { left, top, width } = placeOf(viewport, box);
		if (width < 40) continue;
		const write = (words: string, x: number, ink: string) => {
			pen.strokeText(words, x, top - 3);
			pen.fillStyle = ink;
			pen.fillText(words, x, top - 3);
		};
		pen.font = bold;
		const after = left + 1 + pen.measureText(reference).width + 6;
		write(reference, left + 1, palette.ink);
		pen.font = plain;
		const words = fitting(far, nickname ?? '', left + width - after);
		if (words !== '') write(words, after, palette.quiet);
	}
}

/** The words as far as they fit; nothing where it would be less than half of them. */
function fitting({ pen }: Far, words: string, room: number): string {
	if (pen.measureText(words).width <= room) return words;
	const all = words.split(' ');
	const kept = [...all];
	while (kept.length > 0 && pen.measureText(`${kept.join(' ')}…`).width > room) kept.pop();
	return kept.length < all.length / 2 ? '' : `${kept.join(' ')}…`;
}

const note = { size: 13, line: 17, room: 200, padding: 9 } as const;

/** Writes the label of a card in full beside it, whatever the zoom. */
export function drawNote(far: Far, id: string | undefined): void {
	const { pen, palette, scene, viewport } = far;
	const card = scene.shown.cards.find((one) => one.id === id);
	const box = card && scene.grid.boxOf(card.id);
	if (card === undefined || box === undefined || !viewport.isOnScreen(box)) return;
	const lines = wrap(card.label, note.room, labelWidth);
	const width = Math.max(...lines.map(labelWidth)) + 2 * note.padding;
	const height = lines.length * note.line + 2 * note.padding - 4;
	const { left, top, height: tall } = placeOf(viewport, box);
	const { width: most, height: lowest } = viewport.size;
	const x = Math.round(Math.max(4, Math.min(left, most - width - 4)));
	const below = top + tall + 6;
	const y = Math.round(below + height > lowest ? top - height - 6 : below);
	pen.beginPath();
	pen.roundRect(x + 0.5, y + 0.5, width, height, 8);
	pen.fillStyle = palette.card;
	pen.fill();
	pen.lineWidth = 1;
	pen.strokeStyle = palette.accent;
	pen.stroke();
	pen.font = `${note.size}px ${fontFamily}`;
	pen.textBaseline = 'middle';
	pen.fillStyle = palette.ink;
	lines.forEach((line, index) =>
		pen.fillText(line, x + note.padding, y + note.padding - 2 + (index + 0.5) * note.line)
	);
}
