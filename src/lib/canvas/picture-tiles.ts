/** A rectangle by its left upper corner, in pixels of the page. */
export interface Area {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

/** Draws what lies in an area, onto a tile of that size. */
type DrawTile = (pen: CanvasRenderingContext2D, area: Area) => void;

interface Tile {
	readonly area: Area;
	readonly canvas: HTMLCanvasElement;
}

/** How long the side of a tile is, in pixels of the screen. */
const side = 256;
/** How many tiles are kept. */
const most = 64;

/** Tiles around a picture that show what lies beyond its edges, drawn when they come into view or, one at a time, shortly before. */
export class PictureTiles {
	private readonly tiles = new Map<string, Tile>();
	private readonly spare: HTMLCanvasElement[] = [];
	private picture: Area = { x: 0, y: 0, width: 0, height: 0 };
	private view = this.picture;
	private scale = 1;

	constructor(private readonly draw: DrawTile) {}

	/** Begins anew around a picture; the scale is how many pixels of the screen there are to one of the page. */
	begin(picture: Area, scale: number): void {
		this.picture = picture;
		this.scale = scale;
		for (const [place, tile] of this.tiles) this.putAway(place, tile);
	}

	/** Covers what is in view as far as the picture does not, and one tile of what comes next: the picture has moved by a step. */
	cover(view: Area, step: { readonly x: number; readonly y: number }): void {
		this.view = view;
		const missing = this.missing(view);
		for (const [column, row] of missing) this.add(column, row);
		if (missing.length === 0) {
			const [x, y] = [Math.sign(step.x), Math.sign(step.y)].map((way) => way * this.tileSide);
			const [next] = this.missing({ ...view, x: view.x - (x ?? 0), y: view.y - (y ?? 0) });
			if (next !== undefined) this.add(...next);
		}
		if (this.tiles.size > most) this.forgetFar();
	}

	/** Puts the tiles in view where they belong; the pen begins at the corner of the picture. */
	show(pen: CanvasRenderingContext2D): void {
		const { scale, view } = this;
		for (const { area, canvas } of this.tiles.values())
			if (touches(area, view, 0)) pen.drawImage(canvas, area.x * scale, area.y * scale);
	}

	/** A side of whole pixels of the screen. */
	private get tileSide(): number {
		return side / this.scale;
	}

	/** The places of tiles that an area needs and that are not drawn. */
	private missing(view: Area): [number, number][] {
		const size = this.tileSide;
		const found: [number, number][] = [];
		const [right, bottom] = [view.x + view.width, view.y + view.height];
		for (let column = Math.floor(view.x / size); column * size < right; column++)
			for (let row = Math.floor(view.y / size); row * size < bottom; row++)
				if (!this.tiles.has(`${column} ${row}`) && !this.isInPicture(this.areaOf(column, row)))
					found.push([column, row]);
		return found;
	}

	private isInPicture({ x, y, width, height }: Area): boolean {
		const { picture } = this;
		return x >= 0 && y >= 0 && x + width <= picture.width && y + height <= picture.height;
	}

	private add(column: number, row: number): void {
		const area = this.areaOf(column, row);
		const canvas = this.spare.pop() ?? newCanvas();
		this.tiles.set(`${column} ${row}`, { area, canvas });
		const pen = canvas.getContext('2d');
		if (pen === null) return;
		pen.setTransform(1, 0, 0, 1, 0, 0);
		pen.clearRect(0, 0, side, side);
		this.draw(pen, area);
		this.leaveOutPicture(pen, area);
	}

	/** The soft edges of letters would be seen twice where a tile lay over the picture. */
	private leaveOutPicture(pen: CanvasRenderingContext2D, { x, y }: Area): void {
		const { scale, picture } = this;
		pen.setTransform(1, 0, 0, 1, -x * scale, -y * scale);
		pen.clearRect(0, 0, picture.width * scale, picture.height * scale);
	}

	private forgetFar(): void {
		for (const [place, tile] of this.tiles)
			if (!touches(tile.area, this.view, this.tileSide)) this.putAway(place, tile);
	}

	private putAway(place: string, { canvas }: Tile): void {
		this.tiles.delete(place);
		this.spare.push(canvas);
	}

	private areaOf(column: number, row: number): Area {
		const size = this.tileSide;
		return { x: column * size, y: row * size, width: size, height: size };
	}
}

function touches(one: Area, other: Area, margin: number): boolean {
	return (
		one.x < other.x + other.width + margin &&
		one.x + one.width > other.x - margin &&
		one.y < other.y + other.height + margin &&
		one.y + one.height > other.y - margin
	);
}

function newCanvas(): HTMLCanvasElement {
	const canvas = document.createElement('canvas');
	canvas.width = canvas.height = side;
	return canvas;
}
