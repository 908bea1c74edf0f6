import { recall, remember } from './remembered';

/** Whether the desk is light, dark, or as the machine is set. */
export type ThemeChoice = 'system' | 'light' | 'dark';

class Theme {
	#choice = $state<ThemeChoice>(known(recall('theme')));

	constructor() {
		show(this.#choice);
	}

	get choice(): ThemeChoice {
		return this.#choice;
	}

	set choice(choice: ThemeChoice) {
		this.#choice = choice;
		remember('theme', choice);
		show(choice);
	}
}

function known(stored: string | undefined): ThemeChoice {
	return stored === 'light' || stored === 'dark' ? stored : 'system';
}

function show(choice: ThemeChoice): void {
	if (choice === 'system') delete document.documentElement.dataset['theme'];
	else document.documentElement.dataset['theme'] = choice;
}

/** The chosen theme: shown as soon as it is read, and remembered. */
export const theme = new Theme();
