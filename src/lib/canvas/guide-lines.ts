import type { Guides } from './alignments';
import type { Viewport } from './viewport';

const svg = 'http://www.w3.org/2000/svg';
const tick = 4;

/** The thin lines that are shown over the canvas while cards are dragged. */
export class GuideLines {
	private root: SVGSVGElement | undefined;
	private path: SVGPathElement | undefined;

	constructor(
		private readonly frame: HTMLElement,
		private readonly viewport: Viewport
	) {}

	/** Shows these and no others. */
	show({ lines, gaps }: Guides): void {
		const drawn = [
			...lines.map(({ axis, at, from, to }) => this.line(axis, at, from, to)),
			...gaps.flatMap(({ axis, at, from, to }) => [
				this.line(axis === 'x' ? 'y' : 'x', at, from, to),
				this.tick(axis, from, at),
				this.tick(axis, to, at)
			])
		];
		if (drawn.length === 0 && this.root === undefined) return;
		this.make().setAttribute('d', drawn.join(''));
	}

	/** Takes them off the canvas. */
	close(): void {
		this.root?.remove();
		this.root = this.path = undefined;
	}

	/** A line that stands at one place of an axis and runs along the other. */
	private line(axis: 'x' | 'y', at: number, from: number, to: number): string {
		const ends = [from, to].map((end) =>
			this.viewport.toScreen(axis === 'x' ? { x: at, y: end } : { x: end, y: at })
		);
		const [start, end] = ends.map(({ x, y }) => `${sharp(x)} ${sharp(y)}`);
		return `M${start}L${end}`;
	}

	private tick(axis: 'x' | 'y', at: number, across: number): string {
		const { x, y } = this.viewport.toScreen(
			axis === 'x' ? { x: at, y: across } : { x: across, y: at }
		);
		const [left, top] = [sharp(x), sharp(y)];
		return axis === 'x'
			? `M${left} ${top - tick}V${top + tick}`
			: `M${left - tick} ${top}H${left + tick}`;
	}

	private make(): SVGPathElement {
		if (this.path !== undefined) return this.path;
		this.root = document.createElementNS(svg, 'svg');
		this.root.dataset['part'] = 'guides';
		this.root.setAttribute('aria-hidden', 'true');
		Object.assign(this.root.style, {
			position: 'absolute',
			inset: '0',
			width: '100%',
			height: '100%',
			pointerEvents: 'none'
		});
		this.path = document.createElementNS(svg, 'path');
		this.path.setAttribute('fill', 'none');
		this.path.setAttribute('stroke', 'var(--accent, #0b6e63)');
		this.root.append(this.path);
		this.frame.append(this.root);
		return this.path;
	}
}

/** The middle of a pixel, where a line one pixel wide is sharp. */
function sharp(value: number): number {
	return Math.floor(value) + 0.5;
}
