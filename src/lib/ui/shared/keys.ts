/** Keys as this machine names them: `Ctrl+Shift+Z` reads `⇧⌘Z` on a Mac and `Ctrl Shift Z` elsewhere. */
export function keysHere(keys: string): string {
	const parts = keys.split(/(?<=.)\+/).map((key) => signs[key] ?? key.replace(/^Digit/, ''));
	if (!isMac()) return parts.join(' ');
	return parts
		.map((key) => macSigns[key] ?? key)
		.sort((one, other) => order(one) - order(other))
		.join('');
}

const signs: Readonly<Record<string, string>> = {
	ArrowLeft: '←',
	ArrowRight: '→',
	ArrowUp: '↑',
	ArrowDown: '↓',
	Escape: 'Esc',
	ContextMenu: 'Menu'
};

const macSigns: Readonly<Record<string, string>> = { Ctrl: '⌘', Shift: '⇧', Alt: '⌥', Enter: '↩' };

function order(sign: string): number {
	const place = ['⌥', '⇧', '⌘'].indexOf(sign);
	return place < 0 ? 3 : place;
}

function isMac(): boolean {
	return /Mac|iPhone|iPad/.test(navigator.userAgent);
}
