import type { Attachment } from 'svelte/attachments';

const gap = 8;

/** Holds a panel in the browser's top layer under some words, or over them where there is more room, and keeps it there while the page scrolls. */
export function floatBeside(boxes: () => readonly DOMRect[]): Attachment<HTMLElement> {
	return (panel) => {
		const place = () => placeAt(panel, boxes());
		panel.popover = 'manual';
		panel.showPopover();
		place();
		const watch = new ResizeObserver(place);
		watch.observe(panel);
		addEventListener('scroll', place, { capture: true, passive: true });
		addEventListener('resize', place);
		return () => {
			watch.disconnect();
			removeEventListener('scroll', place, { capture: true });
			removeEventListener('resize', place);
		};
	};
}

function placeAt(panel: HTMLElement, boxes: readonly DOMRect[]): void {
	const first = boxes[0];
	const last = boxes.at(-1);
	if (first === undefined || last === undefined) return;
	const { offsetWidth: width, offsetHeight: height } = panel;
	const under = innerHeight - last.bottom - gap;
	const isUnder = under >= height + gap || under >= first.top;
	const top = isUnder ? last.bottom + gap : first.top - gap - height;
	const left = (boxes.length > 1 ? Math.min(...boxes.map((box) => box.left)) : last.left) + 24;
	Object.assign(panel.style, {
		left: `${String(held(left, innerWidth - width - gap))}px`,
		top: `${String(held(top, innerHeight - height - gap))}px`
	});
}

function held(value: number, most: number): number {
	return Math.max(gap, Math.min(value, most));
}
