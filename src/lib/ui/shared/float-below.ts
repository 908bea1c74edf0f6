import type { Attachment } from 'svelte/attachments';

const gap = 4;
const tallest = 320;

/** Holds a list in the browser's top layer, under its field, or over it where there is more room. */
export function floatBelow(field: () => HTMLElement | null | undefined): Attachment<HTMLElement> {
	return (list) => {
		const place = () => placeAt(list, field());
		list.popover = 'manual';
		list.showPopover();
		place();
		addEventListener('scroll', place, { capture: true, passive: true });
		addEventListener('resize', place);
		return () => {
			removeEventListener('scroll', place, { capture: true });
			removeEventListener('resize', place);
		};
	};
}

function placeAt(list: HTMLElement, field: HTMLElement | null | undefined): void {
	if (!field) return;
	const box = field.getBoundingClientRect();
	const under = innerHeight - box.bottom - gap * 2;
	const over = box.top - gap * 2;
	const below = under >= Math.min(tallest, list.scrollHeight) || under >= over;
	Object.assign(list.style, {
		left: `${String(box.left)}px`,
		width: `${String(box.width)}px`,
		maxHeight: `${String(Math.min(tallest, below ? under : over))}px`,
		top: below ? `${String(box.bottom + gap)}px` : 'auto',
		bottom: below ? 'auto' : `${String(innerHeight - box.top + gap)}px`
	});
}
