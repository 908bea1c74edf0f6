import { proposeUses } from '$lib/core/exchange/coded/propose-uses';
import type { CodeSeen } from '$lib/core/exchange/coded/summary';

/** Codes as another tool wrote them, each by its path, with what is proposed for it; a path that ends in “/” is a mere folder. */
export function codesSeen(...paths: readonly string[]): CodeSeen[] {
	const codes = paths.map((written) => {
		const path = written.replace(/\/$/, '').split('/');
		const parent = path.slice(0, -1).join('/');
		return {
			key: path.join('/'),
			name: path.at(-1) ?? '',
			path,
			codable: !written.endsWith('/'),
			isCase: false,
			...(parent === '' ? {} : { parent })
		};
	});
	const proposed = proposeUses({ codes });
	return codes.map((code) => ({
		...code,
		proposed: proposed.get(code.key) ?? { use: { as: 'left out' }, named: false },
		times: 1,
		sources: 1
	}));
}
