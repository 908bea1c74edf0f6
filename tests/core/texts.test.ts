import { expect, it } from 'vitest';
import { normaliseText } from '../../src/lib/core/texts';

it('[S12] takes away a byte-order mark and makes every line end LF, and changes nothing else', () => {
	expect(normaliseText('\uFEFFone\r\ntwo\rthree\nfour \t\u00a0é')).toBe(
		'one\ntwo\nthree\nfour \t\u00a0é'
	);
});

it('[S12] leaves a stored text as it is', () => {
	const stored = normaliseText('\r\n\uFEFFa\r\r\n');
	expect(stored).toBe('\n\uFEFFa\n\n');
	expect(normaliseText(stored)).toBe(stored);
});
