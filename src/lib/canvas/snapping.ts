import type { Box, Point } from '../core/graph/picture-space';
import { Alignments } from './alignments';
import { GuideLines } from './guide-lines';
import type { Stage } from './stage';
import { around } from './viewport';

/** How near an alignment has to be to pull: pixels of the screen, and canvas units at most, so that it stays gentle from far away. */
const reach = { pixels: 6, units: 14 } as const;

/** The keys that are held to go past all alignments. */
type Keys = Pick<MouseEvent, 'altKey' | 'ctrlKey' | 'metaKey'>;

/** Pulls what is dragged gently into line with what is on the screen around it, and shows with what; made once when a drag begins. */
export class Snapping {
	private readonly guides: GuideLines;
	private readonly alignments: Alignments;
	private readonly dragged: Box | undefined;

	constructor(
		private readonly stage: Stage,
		dragged: readonly Box[],
		others: readonly Box[]
	) {
		this.guides = new GuideLines(stage.frame, stage.viewport);
		this.alignments = new Alignments(others.filter(stage.viewport.sight()));
		this.dragged = around(dragged);
	}

	/** How far what is dragged is to go where the pointer has gone so far; Alt, Ctrl or Cmd lets it go freely. */
	settle(by: Point, { altKey, ctrlKey, metaKey }: Keys): Point {
		if (this.dragged === undefined || altKey || ctrlKey || metaKey) {
			this.guides.close();
			return by;
		}
		const within = Math.min(reach.units, reach.pixels / this.stage.viewport.zoom);
		const pull = this.alignments.pull(shifted(this.dragged, by), within);
		const to = { x: pulled(by.x, pull.x), y: pulled(by.y, pull.y) };
		this.guides.show(this.alignments.guidesAt(shifted(this.dragged, to), pull));
		return to;
	}

	/** Takes the guides off the canvas. */
	close(): void {
		this.guides.close();
	}
}

/** Cards stand at whole units. */
function pulled(by: number, pull: number | undefined): number {
	return pull === undefined ? by : Math.round(by + pull);
}

function shifted(box: Box, by: Point): Box {
	return { ...box, x: box.x + by.x, y: box.y + by.y };
}
