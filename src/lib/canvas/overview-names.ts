import type { Picture } from '../core/graph/picture';
import { cardMeasures, fontFamily } from './card-measures';
import { labelWidth } from './card-sizes';
import { wrap } from './measure';
import { placeOf, type Far, type Place } from './overview-pen';
import { dimmed } from './theme';

/** Sizes of a name in pixels of the screen, the one that is liked best first. */
const sizes = [16, 14, 12, 11] as const;
const lineHeight = 1.2;
const edge = 4;
/** Bold letters are so much wider than those that are measured. */
const bold = 1.07;
/** Narrower than so many pixels a ground has no room for a name; one on a folded card may reach over its edges, where nothing else is written. */
const narrowest = { ground: 44, fold: 26, wide: 80 } as const;
const overhang = 12;
/** A fold's name may stand over its upper and lower edges by so much, so that it has two lines where the card has room for one. */
const rise = 6;

interface Named {
	readonly id: string;
	readonly name: string;
	/** What it is cited by, where there is no room for more. */
	readonly reference: string;
	readonly dimmed: boolean;
	readonly isFold: boolean;
}

/** Writes the name of each configuration across its ground, or the card it is folded to, so large that it can be read: so far away the words of its cards cannot. */
export function drawNames(far: Far): void {
	const { pen, scene, viewport } = far;
	pen.textBaseline = 'middle';
	pen.textAlign = 'center';
	pen.lineJoin = 'round';
	for (const named of namedIn(scene.shown)) {
		const box = scene.boxOf(named.id);
		if (box === undefined || !viewport.isOnScreen(box)) continue;
		const place = placeOf(viewport, box);
		if (named.isFold && place.width >= narrowest.fold) drawName(far, named, widened(place));
		else if (place.width >= narrowest.ground) drawName(far, named, place);
	}
	pen.textAlign = 'start';
	pen.globalAlpha = 1;
}

function namedIn({ grounds, cards }: Picture): Named[] {
	const folds = cards.filter(({ folded }) => folded !== undefined);
	return [
		...grounds.map(({ id, reference, nickname, dimmed = false }) => ({
			id,
			name: nickname ?? reference,
			reference,
			dimmed,
			isFold: false
		})),
		...folds.map(({ id, label, shortLabel, dimmed = false }) => ({
			id,
			name: shortLabel ?? label,
			reference: label.split(' · ')[0] ?? label,
			dimmed,
			isFold: true
		}))
	];
}

/** The room of a fold with what it may reach over its edges: at its sides only where it is narrow. */
function widened({ left, top, width, height }: Place): Place {
	const over = width < narrowest.wide ? overhang : 0;
	return {
		left: left - over,
		width: width + 2 * over,
		top: top - rise,
		height: height + 2 * rise
	};
}

function drawName({ pen, palette }: Far, named: Named, place: Place): void {
	const { lines, size } = told(named, place);
	const step = size * lineHeight;
	const x = place.left + place.width / 2;
	const first = place.top + place.height / 2 - ((lines.length - 1) * step) / 2;
	pen.globalAlpha = named.dimmed ? dimmed : 1;
	pen.font = `600 ${size}px ${fontFamily}`;
	pen.lineWidth = 5;
	pen.strokeStyle = palette.ground;
	pen.fillStyle = palette.ink;
	lines.forEach((line, index) => pen.strokeText(line, x, first + index * step));
	lines.forEach((line, index) => pen.fillText(line, x, first + index * step));
}

interface Fitted {
	readonly lines: string[];
	readonly size: number;
	/** Whether words were left out. */
	readonly isCut: boolean;
}

/** The name where there is room for most of it, else what it is cited by. */
function told({ name, reference }: Named, place: Place): Fitted {
	const fits = fitted(name, place);
	const kept = fits.lines.join(' ').length;
	return fits.isCut && kept < name.length / 2 ? fitted(reference, place) : fits;
}

/** The name in lines of the largest size that has room; at the smallest, as many lines as there is room for. */
function fitted(name: string, { width, height }: Place): Fitted {
	for (const size of sizes) {
		const measure = (words: string) => (labelWidth(words) * size * bold) / cardMeasures.fontSize;
		const room = width - 2 * edge;
		const lines = wrap(name, room, measure);
		const most = Math.max(1, Math.floor((height - edge) / (size * lineHeight)));
		// No word is broken over two lines where a smaller size has room for it.
		const isWhole = name.split(/\s+/).every((word) => measure(word) <= room);
		if (lines.length <= most && isWhole) return { lines, size, isCut: false };
		if (size === sizes[3])
			return { lines: shortened(lines, most), size, isCut: lines.length > most };
	}
	return { lines: [], size: sizes[3], isCut: true };
}

function shortened(lines: readonly string[], most: number): string[] {
	if (lines.length <= most) return [...lines];
	const last = lines[most - 1] ?? '';
	return [...lines.slice(0, most - 1), `${last.replace(/\s+\S*$/, '')}…`];
}
