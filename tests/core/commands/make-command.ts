import type { Command } from '../../../src/lib/core/commands/command';
import type { Model } from '../../../src/lib/core/model/model';
import type { Entropy } from './entropy';
import { agreementMakers } from './make-agreement-command';
import { caseMakers } from './make-case-command';
import { consolidateMakers } from './make-consolidate-command';
import { evidenceMakers } from './make-evidence-command';
import { peopleMakers } from './make-people-command';
import { sourceMakers } from './make-source-command';
import { structureMakers } from './make-structure-command';
import { takeInMakers } from './make-take-in-command';
import { theoryMakers } from './make-theory-command';
import { versionMakers } from './make-version-command';
import { viewMakers } from './make-view-command';

/** Makes a command of one kind that fits the model, or nothing where the model has nothing for it to act on. */
export type Maker = (model: Model, entropy: Entropy) => Command | undefined;

/** A maker for every kind of command, by its name. */
export const makers: Readonly<Record<string, Maker>> = {
	...structureMakers,
	...theoryMakers,
	...evidenceMakers,
	...sourceMakers,
	...consolidateMakers,
	...viewMakers,
	...versionMakers,
	...agreementMakers,
	...takeInMakers,
	...peopleMakers,
	...caseMakers
};

const growing = Object.keys(makers).filter((name) => /^(add|create|accept|link|freeze)/.test(name));

/** A random command that fits the model; half of them make the project grow, so that the others have something to act on. */
export function anyCommand(model: Model, entropy: Entropy): Command | undefined {
	const name = entropy.one(entropy.coin ? growing : Object.keys(makers));
	return name === undefined ? undefined : makers[name]?.(model, entropy);
}
