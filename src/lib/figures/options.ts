import { measureArial, type Measure } from './measure';

/** What the author asks of a figure. */
export interface FigureOptions {
	/** Width on paper, in millimetres. */
	readonly widthMm: number;
	/** The most it may be high, in millimetres. */
	readonly maxHeightMm?: number;
	/** Text size on paper, in points; 8 by default. */
	readonly textPt?: number;
	/** The smallest text the author accepts where the wanted size does not fit; by default there is none smaller. */
	readonly minimumPt?: number;
	readonly inks?: 'colours' | 'greyscale';
	readonly labels?: 'full' | 'short';
	/** Configurations where they stand on the canvas, or in rows that use the width of the paper. */
	readonly arrangement?: 'canvas' | 'rows';
	/** Marks for extracts on the cards; off by default, so that a figure shows theory only. */
	readonly evidence?: boolean;
	readonly title?: string;
	/** Which version of the theory it shows. */
	readonly version?: string;
	/** What part of the theory it shows, in sentences, where that is not all of it. */
	readonly extent?: string;
	/** Measures text; the built-in table of Arial widths by default. */
	readonly measure?: Measure;
}

/** What is left away where nobody asks for it. */
type Unasked = 'maxHeightMm' | 'title' | 'version' | 'extent';

/** The options with every default filled in. */
export type FullOptions = Required<Omit<FigureOptions, Unasked>> & Pick<FigureOptions, Unasked>;

export function withDefaults(options: FigureOptions): FullOptions {
	const textPt = options.textPt ?? 8;
	return {
		...options,
		textPt,
		minimumPt: Math.min(options.minimumPt ?? textPt, textPt),
		inks: options.inks ?? 'colours',
		labels: options.labels ?? 'full',
		arrangement: options.arrangement ?? 'canvas',
		evidence: options.evidence ?? false,
		measure: options.measure ?? measureArial
	};
}

export const pointsPerMm = 72 / 25.4;
