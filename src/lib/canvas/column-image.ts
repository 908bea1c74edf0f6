import type { Card, Chip } from '../core/graph/picture';
import { cardMeasures } from './card-measures';
import { chipsHeight, gapBefore } from './measure';
import { roleShapes } from './role-shapes';
import { palettes, type Palette, type Theme } from './theme';

type Pen = CanvasRenderingContext2D;

const many = '=';

/** What tells one column from another: its height, its chips, and whether they are those of many occurrences. */
export function columnKey(
	height: number,
	{ chips, folded }: Pick<Card, 'chips' | 'folded'>
): string {
	const letters = chips.map((chip) => `${signBefore(chip)}${chip.role}`).join('');
	return `${height}:${folded === undefined ? '' : many}${letters}`;
}

/** How large the column of a key is, in canvas units. */
export function columnSize(key: string) {
	return { width: cardMeasures.column, height: Number.parseInt(key, 10) };
}

/** Draws the tinted column at the left of a card with its role chips. */
export function drawColumn(pen: Pen, key: string, theme: Theme): void {
	const { width, height } = columnSize(key);
	const chips = chipsIn(key.slice(key.indexOf(':') + 1));
	const palette = palettes[theme];
	const first = key.includes(many) ? undefined : chips[0]?.role;
	pen.fillStyle = first === undefined ? palette.ground : palette.roles[first].tint;
	pen.fillRect(0, 0, width, height);
	pen.lineCap = pen.lineJoin = 'round';
	let top = (height - chipsHeight(chips)) / 2;
	chips.forEach((chip, index) => {
		const gap = index === 0 ? 0 : gapBefore(chip);
		if (gap > 0) drawSign(pen, chip, top + gap / 2, palette);
		drawChip(pen, chip, top + gap, palette);
		top += gap + cardMeasures.chip;
	});
}

function drawChip(pen: Pen, { role }: Chip, top: number, palette: Palette): void {
	const { column, chip } = cardMeasures;
	const { fill, line, letter } = palette.roles[role];
	const outline = new Path2D(roleShapes[role].outline);
	pen.save();
	pen.translate((column - chip) / 2, top);
	pen.scale(chip / 24, chip / 24);
	pen.fillStyle = fill;
	pen.fill(outline);
	pen.lineWidth = 1.4;
	pen.strokeStyle = line;
	pen.stroke(outline);
	pen.lineWidth = 2.2;
	pen.strokeStyle = letter;
	pen.stroke(new Path2D(roleShapes[role].letter));
	pen.restore();
}

const signs: Record<string, string> = {
	'>': 'M0-3.6v6.6M-2.5 .8 0 3.4 2.5 .8',
	'+': 'M0-3v6M-3 0h6',
	'/': 'M1.6-3-1.6 3'
};

/** An arrow where the role turns, a plus where both hold at once, a stroke where the text does not say. */
function drawSign(pen: Pen, chip: Chip, middle: number, palette: Palette): void {
	const path = signs[signBefore(chip)];
	if (path === undefined) return;
	pen.save();
	pen.translate(cardMeasures.column / 2, middle);
	pen.lineWidth = 1.2;
	pen.strokeStyle = palette.quiet;
	pen.stroke(new Path2D(path));
	pen.restore();
}

function signBefore({ turns, relation }: Chip): '>' | '+' | '/' | '' {
	if (turns) return '>';
	if (relation === 'at once') return '+';
	return relation === 'not said' ? '/' : '';
}

function chipsIn(letters: string): Chip[] {
	return [...letters.matchAll(/([>+/]?)([A-Z])/g)].map(([, sign, role]) => ({
		role: role as Chip['role'],
		turns: sign === '>',
		...(sign === '+' ? { relation: 'at once' as const } : {}),
		...(sign === '/' ? { relation: 'not said' as const } : {})
	}));
}
