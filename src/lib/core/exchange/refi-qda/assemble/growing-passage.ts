import type { Stretch } from '../../../anchors';
import type { Coding } from '../../coded/coded-passage';
import { onItsOwn } from '../on-its-own';
import type { RawCoding, RawSelection } from '../raw/raw-project';

/** A passage while more marks of it may still turn up. */
export interface GrowingPassage {
	readonly keys: string[];
	readonly source: string;
	readonly stretch?: Stretch;
	locator?: string;
	readonly quote: string;
	readonly name?: string;
	readonly comments: string[];
	readonly codings: Coding[];
	readonly at?: string;
	readonly by?: string;
}

/** Begins a passage at a stretch of a text, or at a locator, or nowhere. */
export function beginPassage(
	source: string,
	{ name, quote, at, by }: RawSelection,
	text: string | undefined,
	stretch: Stretch | undefined
): GrowingPassage {
	const words = stretch && text?.slice(stretch.start, stretch.end);
	const title = name === undefined || name === (words ?? quote) ? undefined : name;
	return {
		keys: [],
		source,
		...(stretch === undefined ? {} : { stretch }),
		quote: words ?? quote ?? '',
		...(title === undefined ? {} : { name: onItsOwn(title) }),
		comments: [],
		codings: [],
		...(at === undefined ? {} : { at }),
		...(by === undefined ? {} : { by })
	};
}

/** Adds words to a row of comments unless they are there or say nothing. */
export function addComment(comments: string[], words: string | undefined): void {
	const comment = words?.trim() ?? '';
	if (comment !== '' && !comments.includes(comment)) comments.push(onItsOwn(comment));
}

/** Adds a coding unless the same coder gave the same code already; its comment is kept. Answers whether it was new. */
export function addCoding(codings: Coding[], coding: Coding): boolean {
	const place = codings.findIndex(
		({ code, coder }) => code === coding.code && coder === coding.coder
	);
	const known = codings[place];
	if (known === undefined) {
		codings.push(coding);
		return true;
	}
	const comments = [known.comment, coding.comment].filter((comment) => comment !== undefined);
	if (coding.comment !== undefined && known.comment !== coding.comment)
		codings[place] = { ...known, comment: comments.join('\n\n') };
	return false;
}

/** A coding as it is kept; what it does not say of coder and time, its passage says. */
export function codingOf(
	{ code, by, at }: RawCoding,
	passage: { readonly by?: string; readonly at?: string },
	comment: string | undefined
): Coding {
	const [coder, time] = [by ?? passage.by, at ?? passage.at];
	return {
		code,
		...(coder === undefined ? {} : { coder }),
		...(time === undefined ? {} : { at: time }),
		...(comment === undefined || comment === '' ? {} : { comment })
	};
}

/** Adds where a passage stands, unless that is said already. */
export function addLocator(passage: GrowingPassage, locator: string | undefined): void {
	if (locator === undefined || passage.locator?.split('; ').includes(locator) === true) return;
	passage.locator = passage.locator === undefined ? locator : `${passage.locator}; ${locator}`;
}
