import { describe, expect, it } from 'vitest';
import { pressed } from '$lib/ui/command/key-press';

/** A press as Windows reports it where a sign is written with AltGr: with Ctrl and Alt down. */
function withAltGr(key: string): KeyboardEvent {
	return new KeyboardEvent('keydown', {
		key,
		ctrlKey: true,
		altKey: true,
		modifierAltGraph: true
	});
}

describe('a key that is a sign', () => {
	it('is that sign, whatever has to be held on this keyboard to write it', () => {
		expect(pressed(new KeyboardEvent('keydown', { key: '~', shiftKey: true }), '~')).toBe(true);
		expect(pressed(withAltGr('~'), '~')).toBe(true);
	});

	it('is not meant where Ctrl is held for a command of the browser', () => {
		expect(pressed(new KeyboardEvent('keydown', { key: '+', ctrlKey: true }), '+')).toBe(false);
	});
});
