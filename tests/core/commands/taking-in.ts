import { Refused } from '../../../src/lib/core/applies';
import type { TakeInChoices } from '../../../src/lib/core/commands/take-in/choices';
import { takeInProject } from '../../../src/lib/core/commands/take-in/take-in-project';
import type { CodedProject } from '../../../src/lib/core/exchange/coded/coded-project';
import { proposeUses } from '../../../src/lib/core/exchange/coded/propose-uses';
import type { Model } from '../../../src/lib/core/model/model';
import { blankProject, run, steadyContext } from './run';

/** What a person chooses who takes every proposal. */
export function chosen(project: CodedProject, more: Partial<TakeInChoices> = {}): TakeInChoices {
	const uses = new Map([...proposeUses(project)].map(([key, { use }]) => [key, use]));
	return {
		fileName: 'garden.qdpx',
		uses,
		cases: 'people who are cases',
		triads: [],
		links: [],
		texts: new Map(
			project.sources.flatMap(({ key, text }, place) =>
				text === undefined
					? []
					: [
							[
								key,
								{
									sha256: String(place + 1)
										.repeat(64)
										.slice(0, 64),
									length: text.text.length
								}
							]
						]
			)
		),
		...more
	};
}

/** The model after a coded project was taken in. */
export function taken(
	project: CodedProject,
	choices = chosen(project),
	model: Model = blankProject(),
	context = steadyContext()
): Model {
	const done = run(model, takeInProject({ project, choices }), context);
	if (done instanceof Refused) throw new Error(done.sentence);
	return done.after;
}

/** A context whose ids are none of those before. */
export const later = () => {
	let count = 1000;
	return { ...steadyContext(), newId: (prefix: string) => `${prefix}:${++count}` as never };
};

/** The one of them; there must be exactly one. */
export const only = <Value>(values: Iterable<Value>): Value => {
	const [one, ...more] = values;
	if (one === undefined || more.length > 0) throw new Error('There is not exactly one.');
	return one;
};
