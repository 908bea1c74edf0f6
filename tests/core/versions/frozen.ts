import { Refused } from '../../../src/lib/core/applies';
import type { Command, Context } from '../../../src/lib/core/commands/command';
import { freezeVersion } from '../../../src/lib/core/commands/versions';
import { compare, type Comparison } from '../../../src/lib/core/versions/compare';
import { standpointOf, type Standpoint } from '../../../src/lib/core/versions/standpoint';
import type { Model } from '../../../src/lib/core/model/model';
import { run, steadyContext } from '../commands/run';

/** A project on which commands are run one after the other, none of them refused. */
export class Edited {
	/** New ids that no fixture uses. */
	readonly context: Context = {
		...steadyContext(),
		newId: (prefix) => `${prefix}:new-${++this.#made}`
	};
	#made = 0;

	constructor(public model: Model) {}

	does(command: Command): this {
		const done = run(this.model, command, this.context);
		if (done instanceof Refused) throw new Error(done.sentence);
		this.model = done.after;
		return this;
	}

	freezes(name: string, theory = 't'): this {
		return this.does(freezeVersion({ theory: `theory:${theory}`, name, reason: 'As it was.' }));
	}

	/** A version by its name, or a theory as it stands by its id. */
	moment(name: string): Standpoint {
		const version = [...this.model.version.values()].find((one) => one.name === name);
		const moment = standpointOf(this.model, version?.id ?? `theory:${name}`);
		if (moment === undefined) throw new Error(`There is no ${name}.`);
		return moment;
	}

	compared(before: string, after: string): Comparison {
		return compare(this.moment(before), this.moment(after));
	}
}

/** What became of each part, by its id: `revised: role M > O`; what was kept is left out. */
export function told({ configurations, theory }: Comparison): Record<string, string> {
	const all = configurations.flatMap((one) => [one, ...one.occurrences, ...one.links]);
	const parts = [...(theory ? [theory] : []), ...all].filter(({ kind }) => kind !== 'kept');
	return Object.fromEntries(
		parts.map(({ id, kind, aspects }) => [
			id,
			[kind, ...aspects.map(({ name, from, to }) => `${name} ${from} > ${to}`)].join(': ')
		])
	);
}
