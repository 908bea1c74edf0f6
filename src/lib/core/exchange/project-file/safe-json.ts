import { isForbiddenKey } from '../../change-schema';

/** A JSON value read from an untrusted file, or what is wrong with it as the end of a sentence. */
export function readJson(text: string, depth: number): { value: unknown } | { wrong: string } {
	let value: unknown;
	try {
		value = JSON.parse(text);
	} catch {
		return { wrong: 'this is not JSON.' };
	}
	const wrong = firstWrong(value, depth);
	return wrong === undefined ? { value } : { wrong };
}

/** Walks level by level, not by recursion: a value nested very deep must not exhaust the stack. */
function firstWrong(value: unknown, depth: number): string | undefined {
	let level: unknown[] = [value];
	for (let deep = 0; level.length > 0; deep++) {
		if (deep > depth) return `this is nested more than ${depth} levels deep.`;
		const next: unknown[] = [];
		for (const one of level) {
			if (typeof one !== 'object' || one === null) continue;
			for (const [key, inner] of Object.entries(one)) {
				if (isForbiddenKey(key)) return `this uses “${key}”, a name that no field may have.`;
				if (typeof inner === 'object' && inner !== null) next.push(inner);
			}
		}
		level = next;
	}
	return undefined;
}
