import type { Finding } from '$lib/core/checks/finding';
import type { Target } from '$lib/core/model/target';

/** What to look for evidence against, where a finding asks what the evidence says of a claim; for a link that is only implied, its configuration. */
export function searchTarget(finding: Finding): Target | undefined {
	const { check, kind, about } = finding;
	const [first] = about;
	if (first === undefined || first.kind === 'element') return undefined;
	// A search can be logged again for what was looked for before.
	if (check === 'disconfirming-search') return first;
	if (check !== 'dyad-binding' || kind !== 'prompt') return undefined;
	return first.kind === 'occurrence'
		? { kind: 'configuration', configuration: first.configuration }
		: first;
}
