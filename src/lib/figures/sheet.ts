import type { Measure, Weight } from './measure';
import { escapeXml, tag, type Attributes } from './svg';
import { lighter, paletteOf, type Palette } from './palette';
import type { FullOptions } from './options';
import type { Point } from './geometry';
import { narrowest, wrap } from './wrap';

/** Distance between two lines of text, in text sizes. */
export const lineHeight = 1.2;
/** Height of a capital letter of Arial, in text sizes. */
const capital = 0.716;

/** The paper a figure is set on: one text size, one palette, and how text is measured and set. */
export class Sheet {
	readonly #measure: Measure;

	constructor(
		/** The text size in points; every other length is a multiple of it. */
		readonly em: number,
		readonly options: FullOptions,
		readonly palette: Palette = paletteOf(options.inks)
	) {
		this.#measure = options.measure;
	}

	/** The paper for a part of a picture: with lighter inks where that part steps back. */
	for({ dimmed }: { readonly dimmed?: true }): Sheet {
		return dimmed ? new Sheet(this.em, this.options, lighter(this.palette)) : this;
	}

	width(text: string, weight: Weight = 'regular'): number {
		return this.#measure(text, this.em, weight);
	}

	wrap(text: string, width: number, weight: Weight = 'regular'): string[] | undefined {
		return wrap(text, width, (line) => this.width(line, weight));
	}

	narrowest(text: string, weight: Weight = 'regular'): number {
		return narrowest(text, (line) => this.width(line, weight));
	}

	/** Height of some lines of text. */
	height(lines: number): number {
		return lines * lineHeight * this.em;
	}

	/** One line of text, `at` being the left end of its strip. */
	text(content: string, at: Point, attributes: Attributes = {}): string {
		const y = at.y + ((lineHeight + capital) / 2) * this.em;
		return tag(
			'text',
			{ x: at.x, y, 'font-size': this.em, fill: this.palette.ink, ...attributes },
			escapeXml(content)
		);
	}

	/** Lines of text below one another. */
	lines(contents: readonly string[], at: Point, attributes: Attributes = {}): string {
		return contents
			.map((line, index) => this.text(line, { x: at.x, y: at.y + this.height(index) }, attributes))
			.join('');
	}

	/** One line with its middle at a point, across and down. */
	centred(content: string, at: Point, attributes: Attributes = {}): string {
		const y = at.y - (lineHeight / 2) * this.em;
		return this.text(content, { x: at.x, y }, { 'text-anchor': 'middle', ...attributes });
	}
}
