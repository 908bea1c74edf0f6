import type { Chip } from '../core/graph/picture';
import { cardMeasures } from './card-measures';
import { svgAddress } from './image-address';
import { chipsHeight, gapBefore } from './measure';
import { roleShapes } from './role-shapes';
import { palettes, type Palette, type Theme } from './theme';

const cache = new Map<string, string>();

/** What tells one column from another: its height and its chips. */
export function columnKey(height: number, chips: readonly Chip[]): string {
	const letters = chips.map((chip) => `${signBefore(chip)}${chip.role}`).join('');
	return `${height}:${letters}`;
}

/** The tinted column at the left of a card with its role chips, as the address of an image. */
export function columnImage(key: string, theme: Theme): string {
	const name = `${theme}:${key}`;
	const found = cache.get(name);
	if (found !== undefined) return found;
	const [height = '0', letters = ''] = key.split(':');
	const image = svgAddress(columnSvg(Number(height), chipsIn(letters), palettes[theme]));
	cache.set(name, image);
	return image;
}

function columnSvg(height: number, chips: readonly Chip[], palette: Palette): string {
	const { column, chip } = cardMeasures;
	const first = chips[0]?.role;
	const tint = first === undefined ? palette.ground : palette.roles[first].tint;
	let top = (height - chipsHeight(chips)) / 2;
	const drawn = chips.map((one, index) => {
		const gap = index === 0 ? 0 : gapBefore(one);
		const sign = gap === 0 ? '' : signSvg(one, top + gap / 2, palette);
		const shape = chipSvg(one, top + gap, palette);
		top += gap + chip;
		return sign + shape;
	});
	return (
		`<svg xmlns="http://www.w3.org/2000/svg" width="${column}" height="${height}" viewBox="0 0 ${column} ${height}">` +
		`<rect width="${column}" height="${height}" fill="${tint}"/>${drawn.join('')}</svg>`
	);
}

function chipSvg({ role }: Chip, top: number, palette: Palette): string {
	const { column, chip } = cardMeasures;
	const { fill, line, letter } = palette.roles[role];
	const shape = roleShapes[role];
	const left = (column - chip) / 2;
	return (
		`<g transform="translate(${left} ${top}) scale(${chip / 24})" stroke-linejoin="round" stroke-linecap="round">` +
		`<g fill="${fill}" stroke="${line}" stroke-width="1.4">${shape.outline}</g>` +
		`<path d="${shape.letter}" fill="none" stroke="${letter}" stroke-width="2.2"/></g>`
	);
}

/** An arrow where the role turns, a plus where both hold at once, a stroke where the text does not say. */
function signSvg(chip: Chip, middle: number, palette: Palette): string {
	const paths: Record<string, string> = {
		'>': 'M0-3.6v6.6M-2.5 .8 0 3.4 2.5 .8',
		'+': 'M0-3v6M-3 0h6',
		'/': 'M1.6-3-1.6 3'
	};
	const path = paths[signBefore(chip)];
	if (path === undefined) return '';
	return (
		`<path transform="translate(${cardMeasures.column / 2} ${middle})" d="${path}" fill="none" ` +
		`stroke="${palette.quiet}" stroke-width="1.2" stroke-linecap="round" stroke-linejoin="round"/>`
	);
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
