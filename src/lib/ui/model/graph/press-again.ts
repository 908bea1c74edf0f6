/** Presses a key again where the focus is now: for what listens to keys, and in a field as what it writes. */
export function pressAgain(event: KeyboardEvent): void {
	const at = document.activeElement ?? document.body;
	const isLeft = at.dispatchEvent(new KeyboardEvent('keydown', likeIt(event)));
	const isField = at instanceof HTMLInputElement || at instanceof HTMLTextAreaElement;
	if (isLeft && isField) write(at, event);
}

function likeIt(event: KeyboardEvent): KeyboardEventInit {
	const { key, code, ctrlKey, shiftKey, altKey, metaKey, repeat } = event;
	const modifierAltGraph = event.getModifierState('AltGraph');
	const held = { ctrlKey, shiftKey, altKey, metaKey, modifierAltGraph };
	return { key, code, repeat, ...held, bubbles: true, cancelable: true };
}

type TextField = HTMLInputElement | HTMLTextAreaElement;

/** What a field does of itself with a key that a person presses. */
function write(field: TextField, event: KeyboardEvent): void {
	const [start, end] = [field.selectionStart ?? 0, field.selectionEnd ?? 0];
	const isChosen = start !== end;
	const carets: Readonly<Record<string, number>> = {
		Home: 0,
		End: field.value.length,
		ArrowLeft: isChosen ? start : Math.max(0, start - 1),
		ArrowRight: isChosen ? end : end + 1
	};
	const caret = carets[event.key];
	if (caret !== undefined) field.setSelectionRange(caret, caret);
	else if (isSign(event)) replace(field, event.key, [start, end]);
	else if (event.key === 'Backspace')
		replace(field, '', [isChosen ? start : Math.max(0, start - 1), end]);
	else if (event.key === 'Delete') replace(field, '', [start, isChosen ? end : end + 1]);
}

function replace(field: TextField, words: string, [start, end]: readonly [number, number]): void {
	field.setRangeText(words, start, end, 'end');
	field.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

function isSign(event: KeyboardEvent): boolean {
	const { key, ctrlKey, metaKey, altKey } = event;
	const isCommand = ctrlKey || metaKey || altKey;
	return key.length === 1 && (!isCommand || event.getModifierState('AltGraph'));
}
