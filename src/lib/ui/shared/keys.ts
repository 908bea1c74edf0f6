/** Keys as this machine names them: `Ctrl+Shift+Z` reads `⇧⌘Z` on a Mac and `Ctrl Shift Z` elsewhere. */
export function keysHere(keys: string): string {
	if (!isMac()) return keys.replaceAll('+', ' ');
	const parts = keys.split('+').map((key) => macSigns[key] ?? key);
	return parts.sort((one, other) => order(one) - order(other)).join('');
}

const macSigns: Readonly<Record<string, string>> = { Ctrl: '⌘', Shift: '⇧', Alt: '⌥', Enter: '↩' };

function order(sign: string): number {
	const place = ['⌥', '⇧', '⌘'].indexOf(sign);
	return place < 0 ? 3 : place;
}

function isMac(): boolean {
	return /Mac|iPhone|iPad/.test(navigator.userAgent);
}
