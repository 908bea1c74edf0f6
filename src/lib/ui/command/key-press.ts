import { matchKeyBindingPress, parseKeybinding, type KeyBindingPress } from 'tinykeys';

const parsed = new Map<string, KeyBindingPress | undefined>();

/** Whether an event is the press of a key named as the table names it: `Ctrl+Shift+Z`, `?`, `ArrowLeft`. */
export function pressed(event: KeyboardEvent, key: string): boolean {
	if (event.isComposing) return false;
	// A sign is what it is, whatever has to be held on this keyboard to write it.
	if (isSign(key)) return event.key === key && isPlain(event);
	if (!parsed.has(key)) parsed.set(key, parseKeybinding(key.replace('Ctrl+', '$mod+'))[0]);
	const press = parsed.get(key);
	return press !== undefined && matchKeyBindingPress(event, press);
}

/** Whether a key is one sign pressed alone, which somebody who speaks to their computer may say by accident. */
export function isSingleKey(key: string): boolean {
	return key.length === 1;
}

/** Some keyboards write `~` with AltGr, which Windows reports as Ctrl and Alt. */
function isPlain(event: KeyboardEvent): boolean {
	return event.getModifierState('AltGraph') || (!event.ctrlKey && !event.metaKey && !event.altKey);
}

function isSign(key: string): boolean {
	return key.length === 1 && !/[a-z0-9]/i.test(key);
}
