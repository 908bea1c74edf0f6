import type { Picture } from '../core/graph/picture-parts';
import type { FullOptions } from './options';

/** What a reader has to know of a figure besides its signs: what its marks count, that its labels are short, that it is not all of the theory. */
export function notesFor(
	picture: Picture,
	{ evidence, extent = '', ...options }: Pick<FullOptions, 'evidence' | 'labels' | 'extent'>
): string[] {
	const notes = [
		evidence ? 'One mark for each extract: number of accounts, not strength of effect.' : '',
		isShortened(picture, options) ? 'Labels are shortened.' : '',
		extent
	];
	return notes.filter((note) => note !== '');
}

/** Whether any label is shown with fewer words than it has. */
export function isShortened({ cards }: Picture, { labels }: Pick<FullOptions, 'labels'>): boolean {
	const isShort = ({ label, shortLabel, folded }: Picture['cards'][number]) =>
		folded === undefined && shortLabel !== undefined && shortLabel !== label;
	return labels === 'short' && cards.some(isShort);
}
