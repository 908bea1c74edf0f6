import { theme } from '../../shared/theme.svelte';

class Darkness {
	#system = $state(false);

	constructor() {
		const media = matchMedia('(prefers-color-scheme: dark)');
		this.#system = media.matches;
		media.addEventListener('change', () => (this.#system = media.matches));
	}

	/** Whether the page is shown dark, by choice or as the machine is set. */
	get now(): boolean {
		return theme.choice === 'dark' || (theme.choice === 'system' && this.#system);
	}
}

/** Whether the page is shown dark. */
export const isDark = new Darkness();
