import { acceptPassages } from '$lib/core/commands/accept-passages';
import type { Command } from '$lib/core/commands/command';
import { inOneChange } from '$lib/core/commands/in-one-change';
import type { Id } from '$lib/core/model/id';
import type { Model } from '$lib/core/model/model';
import type { Proposal } from './proposal.svelte';

/** Where accepted passages go. */
export interface Places {
	theory: Id<'theory'> | '';
	/** The version that asterisks say lacks an occurrence. */
	version: Id<'version'> | '';
	/** Whether participants' own accounts belong to the theory as well. */
	withAccounts: boolean;
}

/** Accepts the passages that were chosen, all in one change. */
export function acceptCommand(
	model: Model,
	proposals: readonly Proposal[],
	{ theory, version, withAccounts }: Places
): Command {
	const isMember = (proposal: Proposal) =>
		theory !== '' && (withAccounts || proposal.teller === 'analyst');
	const steps = inRuns(proposals, isMember).map((run) =>
		acceptPassages({
			passages: run.map((proposal) => proposal.accepted(speakerOf(model, proposal))),
			...(run.some(isMember) && theory !== '' ? { theory } : {}),
			...(version === '' ? {} : { lackingIn: version })
		})
	);
	const [first, ...others] = steps;
	if (first === undefined) return acceptPassages({ passages: [] });
	return others.length === 0
		? first
		: inOneChange(
				first,
				steps.map((step) => () => step)
			);
}

/** Neighbours that go to the same place stay together, so that the order of the text is kept. */
function inRuns(proposals: readonly Proposal[], isMember: (one: Proposal) => boolean) {
	const runs: Proposal[][] = [];
	for (const proposal of proposals) {
		const last = runs.at(-1);
		if (last?.[0] !== undefined && isMember(last[0]) === isMember(proposal)) last.push(proposal);
		else runs.push([proposal]);
	}
	return runs;
}

function speakerOf(model: Model, { passage }: Proposal): Id<'person'> | undefined {
	return [...model.person.values()].find(({ name }) => name === passage.speaker)?.id;
}
