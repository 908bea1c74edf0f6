import type { Difference } from '$lib/core/agreement/differences';
import type { CoderKey, Reading } from '$lib/core/agreement/passages';
import type { Command } from '$lib/core/commands/command';
import { settleReadings } from '$lib/core/commands/settle-readings';
import type { Id } from '$lib/core/model/id';
import type { Model } from '$lib/core/model/model';
import type { Target } from '$lib/core/model/target';

/** The codings of the others that go where one coder's reading is kept: on all targets where they differ, and only what still stands. */
export function takenOff(model: Model, difference: Difference, keeps: CoderKey): Reading[] {
	return difference.readings
		.flatMap((readings) => readings ?? [])
		.filter(
			({ coder, target, extract, coding }) =>
				coder !== keeps &&
				difference.targets.includes(target) &&
				model.extract.get(extract)?.codings[coding] !== undefined
		);
}

/** The command that settles a difference. */
export function settleCommand(
	model: Model,
	difference: Difference,
	settled: {
		readonly coders: readonly CoderKey[];
		/** Whose reading is kept, or all. */
		readonly keeps: CoderKey | 'all';
		readonly text: string;
		readonly targets: ReadonlyMap<string, Target>;
	}
): Command {
	const { coders, keeps, text, targets } = settled;
	const off = keeps === 'all' ? [] : takenOff(model, difference, keeps);
	return settleReadings({
		extracts: difference.passages.map(({ extract }) => extract),
		between: coders.filter((coder): coder is Id<'coder'> => coder !== 'nobody'),
		about: difference.targets.flatMap((key) => targets.get(key) ?? []),
		text,
		takeOff: off.map(({ extract, coding }) => ({ extract, coding }))
	});
}
