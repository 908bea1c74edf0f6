import { expect, it } from 'vitest';
import { Refused } from '../../../src/lib/core/applies';
import { addOccurrence } from '../../../src/lib/core/commands/add-occurrence';
import type { Command } from '../../../src/lib/core/commands/command';
import { createConfiguration } from '../../../src/lib/core/commands/create-configuration';
import { linkOccurrences } from '../../../src/lib/core/commands/link-occurrences';
import type { LinkKind } from '../../../src/lib/core/model/link';
import { blankProject, run, steadyContext } from './run';

const configuration = 'configuration:one' as const;
const [trust, comes] = ['occurrence:trust', 'occurrence:comes'] as const;

function kindsAfter(...kinds: (LinkKind | undefined)[]): LinkKind[] {
	const context = steadyContext();
	const commands: Command[] = [
		createConfiguration({ configuration }),
		addOccurrence({ configuration, choice: { label: 'Trust' }, roles: ['C'], occurrence: trust }),
		addOccurrence({ configuration, choice: { label: 'Comes' }, roles: ['C'], occurrence: comes }),
		...kinds.map((kind) =>
			linkOccurrences({
				configuration,
				from: [trust],
				to: [comes],
				...(kind && { details: { kind } })
			})
		)
	];
	let model = blankProject();
	for (const command of commands) {
		const done = run(model, command, context);
		if (done instanceof Refused) throw new Error(done.sentence);
		model = done.after;
	}
	return Object.values(model.configuration.get(configuration)!.links).map(({ kind }) => kind);
}

it('two occurrences are linked a second time where the second link is of another kind', () => {
	expect(kindsAfter('enables', 'blocks')).toEqual(['enables', 'blocks']);
});

it('the same link asked for again, or one of no kind in particular, stays the one that is there', () => {
	expect(kindsAfter('enables', 'enables')).toEqual(['enables']);
	expect(kindsAfter('enables', undefined)).toEqual(['enables']);
	expect(kindsAfter(undefined, 'leads to')).toEqual(['leads to']);
});
