import { borrowedContexts } from './graph/borrowed-contexts';
import { hasRole, partsOf } from './graph/parts';
import type { Configuration } from './model/configuration';
import type { Model } from './model/model';
import type { Occurrence } from './model/occurrence';
import type { Role } from './model/role';
import { writeIfThenBecause, type IfThenBecauseSentence } from './notation/write-if-then-because';

/** A configuration's if-then-because sentence as generated from its graph. An occurrence of two roles is told under its first one, or as mechanism where there is no other. */
export function generatedStatement(
	model: Model,
	configuration: Configuration
): IfThenBecauseSentence {
	const told = partsOf(configuration).occurrences;
	const first = (role: Role) => told.filter((one) => one.roles[0] === role);
	const labels = (occurrences: readonly Occurrence[]) =>
		occurrences
			.map(({ element }) => model.element.get(element)?.label ?? '')
			.filter((label) => label !== '');
	const mechanisms = first('M');
	const outcomes = first('O');
	return writeIfThenBecause({
		contexts: labels([
			...borrowedContexts(model, configuration).map(({ occurrence }) => occurrence),
			...first('C')
		]),
		interventions: labels(first('I')),
		strategies: labels(first('S')),
		actors: labels(first('A')),
		mechanisms: labels(
			mechanisms.length > 0 ? mechanisms : told.filter((one) => hasRole(one, 'M'))
		),
		outcomes: labels(outcomes.length > 0 ? outcomes : told.filter((one) => hasRole(one, 'O')))
	});
}

/** The statement people read: the edited one where there is one, and whether the graph has changed since it was written. */
export function statementOf(
	model: Model,
	configuration: Configuration
): { text: string; edited: boolean; changedSince: boolean; generated: IfThenBecauseSentence } {
	const generated = generatedStatement(model, configuration);
	const { statement } = configuration;
	if (statement === undefined)
		return { text: generated.text, edited: false, changedSince: false, generated };
	return {
		text: statement.text,
		edited: true,
		changedSince: statement.writtenFor !== generated.text,
		generated
	};
}
