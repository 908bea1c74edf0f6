import type { Finding } from '$lib/core/checks/finding';
import type { Target } from '$lib/core/model/target';

/** What to look for evidence against, where a finding asks what the evidence says of a claim; for a link that is only implied, its configuration. */
export function searchTarget(finding: Finding): Target | undefined {
	const [first] = finding.about;
	if (first === undefined || first.kind === 'element') return undefined;
	if (finding.check === 'dyad-binding' && first.kind === 'occurrence')
		return { kind: 'configuration', configuration: first.configuration };
	return asksOfEvidence.has(finding.check) ? first : undefined;
}

const asksOfEvidence: ReadonlySet<string> = new Set(['disconfirming-search', 'dyad-binding']);
