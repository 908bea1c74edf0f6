import { toast } from 'svelte-sonner';

interface More {
	/** A verb and what it does, e.g. Undo. */
	action?: { label: string; onclick: () => void };
	/** How long it stays, in milliseconds. */
	stays?: number;
}

/** Says in passing that something was done, with the way back beside it. */
export function say(text: string, more: More = {}): void {
	toast(text, options(more, 8000));
}

/** Says in passing why something could not be done; it stays long enough to be read. */
export function sayProblem(text: string, more: More = {}): void {
	toast.error(text, options(more, 15_000));
}

function options({ action, stays }: More, usual: number) {
	return {
		duration: stays ?? usual,
		...(action && { action: { label: action.label, onClick: action.onclick } })
	};
}
