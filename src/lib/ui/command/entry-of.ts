import type { MenuAct } from '../shared/menu-entry';
import { wordsOf, type CommandId } from './live-commands.svelte';

/** A menu's entry for a command, with the words and keys that it has everywhere. */
export function entryOf(
	command: CommandId,
	onselect: () => unknown,
	more: Omit<Partial<MenuAct>, 'command'> = {}
): MenuAct & { command: CommandId } {
	const { label, keys } = wordsOf(command);
	return {
		command,
		label,
		onselect: () => void onselect(),
		...(keys && { keys: keys[0] }),
		...more
	};
}
