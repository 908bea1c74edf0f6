import { recall } from '../shared/remembered';

/** Where this browser keeps which labels figures were last drawn with. */
export const rememberedLabels = 'figure labels';

/** What an author asks of a figure, as it stands in the form. */
export interface FigureWishes {
	title: string;
	/** Which version of the theory it shows. */
	version: string;
	/** Millimetres. */
	width: string;
	/** Points. */
	points: string;
	/** Dots per inch of the PNG. */
	dpi: string;
	inks: 'colours' | 'greyscale';
	labels: 'full' | 'short';
	/** As on the canvas, or in rows that fill the page. */
	arrangement: 'canvas' | 'rows';
	evidence: 'no' | 'yes';
}

/** What is asked until something else is said: a page wide, theory only, labels as they were asked for last or else in full. */
export function usualWishes(): FigureWishes {
	return {
		title: '',
		version: '',
		width: '170',
		points: '8',
		dpi: '300',
		inks: 'colours',
		labels: recall(rememberedLabels) === 'short' ? 'short' : 'full',
		arrangement: 'canvas',
		evidence: 'no'
	};
}
