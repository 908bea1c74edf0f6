/** As many are drawn at once, before the page answers again. */
const atOnce = 4;

/** How much of something long is drawn: some of it at once, the rest turn by turn, so that the page is never held up by all of it. */
export class DrawnInTurns {
	many = $state(atOnce);

	/** To be made where a component begins. */
	constructor(all: () => number) {
		$effect(() => {
			if (this.many >= all()) return;
			const soon = setTimeout(() => (this.many += atOnce));
			return () => clearTimeout(soon);
		});
	}

	/** Draws up to a place at once, counted from 0, for somebody goes there. */
	upTo(place: number): void {
		this.many = Math.max(this.many, place + 2);
	}
}
