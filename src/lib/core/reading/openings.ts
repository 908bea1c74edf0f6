const clock = String.raw`\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?`;
/** A time as transcripts write it: 00:12:31, [00:12], (0:03), #00:01:02-3#. */
const time = String.raw`(?:#\d{1,2}:\d{2}(?::\d{2})?(?:[-.,]\d{1,3})?#|[[(<]?${clock}[\])>]?)`;
const name = String.raw`[\p{Lu}\d][\p{L}\p{N}.'’/()-]*?(?: [\p{L}\p{N}.'’/()-]+?){0,3}?`;
/** A time or none, a name, a time or none, and a colon or the end of the line. */
const opening = new RegExp(
	String.raw`^[ \t]*(?:(${time})[ \t]*[-–]?[ \t]*)?(${name})[ \t]*(?:[-–]?[ \t]*(${time}))?[ \t]*(:[ \t]*|$)`,
	'u'
);
const wholeName = new RegExp(`^${name}$`, 'u');

/** What a line opens with where it may open a turn. */
export interface Opening {
	/** The name, without any time beside it. */
	readonly label: string;
	readonly hasTime: boolean;
	/** Whether a colon stands behind it; else it is the whole line. */
	readonly hasColon: boolean;
	/** Units of the line that are no words of the turn: time, name, colon and the spaces among them. */
	readonly length: number;
}

/** How much of a line is looked at for a name. */
const reach = 80;
/** The most units of a line that is a name alone. */
const longestLine = 60;

/** The name that opens a line, with or without a time before or behind it. */
export function openingOf(line: string): Opening | undefined {
	const beginning = line.slice(0, reach);
	// Most lines are words: they are passed over without a closer look.
	if (line.length > longestLine && !beginning.includes(':')) return undefined;
	const found = opening.exec(beginning);
	const label = found?.[2];
	if (found === null || label === undefined || !isName(label)) return undefined;
	const hasColon = found[4]?.startsWith(':') ?? false;
	if (!hasColon && line.length > longestLine) return undefined;
	return {
		label,
		hasTime: found[1] !== undefined || found[3] !== undefined,
		hasColon,
		length: found[0].length
	};
}

/** Whether words can be a name: short, with a letter, no sentence. */
export function isName(label: string): boolean {
	return label.length <= 40 && /\p{L}/u.test(label) && wholeName.test(label);
}
