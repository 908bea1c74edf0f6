/** The measures of a card, in canvas units; even widths and heights keep its edges on whole pixels. */
export const cardMeasures = {
	/** Longer labels get wider cards; the widest holds whatever is left. */
	widths: [158, 196, 238],
	/** As many lines as a card of one width may have before the next width is taken. */
	linesBeforeWider: 3,
	minimumHeight: 68,
	column: 32,
	padding: { top: 10, right: 10, bottom: 9, left: 9 },
	fontSize: 13,
	lineHeight: 16,
	/** Room for the row of evidence marks below the label. */
	marks: { width: 112, height: 12, gap: 5 },
	chip: 19,
	/** Room between two chips, with a sign between them or without. */
	chipGap: { sign: 13, none: 4 },
	radius: 10
} as const;

/** The font of labels; measured and drawn alike. */
export const fontFamily = '"Atkinson Hyperlegible Next Variable", system-ui, sans-serif';
