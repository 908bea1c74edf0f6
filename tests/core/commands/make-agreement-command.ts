import { beginBlindCoding, endBlindCoding } from '../../../src/lib/core/commands/blind-coding';
import { settleReadings } from '../../../src/lib/core/commands/settle-readings';
import { projectOf } from '../../../src/lib/core/model/model';
import type { Maker } from './make-command';

/** A maker for every command of several coders. */
export const agreementMakers: Readonly<Record<string, Maker>> = {
	'begin-blind-coding': (model) => {
		const project = projectOf(model)?.id;
		return project && beginBlindCoding({ project });
	},
	'end-blind-coding': (model) => {
		const project = projectOf(model)?.id;
		return project && endBlindCoding({ project });
	},
	'settle-readings': (model, entropy) => {
		const extract = entropy.one(model.extract.values());
		const coder = entropy.one(model.coder.keys());
		const coding = extract && entropy.one(Object.values(extract.codings));
		return (
			extract &&
			settleReadings({
				extracts: [extract.id],
				between: coder === undefined ? [] : [coder],
				about: coding === undefined ? [] : [coding.target],
				text: entropy.words,
				takeOff: coding === undefined ? [] : [{ extract: extract.id, coding: coding.id }]
			})
		);
	}
};
