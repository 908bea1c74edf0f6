import fc from 'fast-check';
import type { Configuration } from '../../../src/lib/core/model/configuration';
import type { Id } from '../../../src/lib/core/model/id';
import type { Model } from '../../../src/lib/core/model/model';
import { project } from '../../fixtures/small-project';

/** Random configurations over a handful of elements, so that they share many and run in circles. */
export const randomTheory = fc
	.array(
		fc.record({
			occurrences: fc.array(
				fc.record({
					element: fc.nat(6),
					roles: fc.constantFrom('C', 'I', 'M', 'O', 'O>M', 'M>O', 'C&M', 'O/M', 'M/O')
				}),
				{ minLength: 1, maxLength: 5 }
			),
			links: fc.array(fc.tuple(fc.nat(4), fc.nat(4)), { maxLength: 5 })
		}),
		{ minLength: 1, maxLength: 5 }
	)
	.map((configurations): Model => {
		const made = project();
		configurations.forEach(({ occurrences, links }, index) => {
			const names = occurrences.map(
				({ element, roles }, place) => `${roles} e${element} as o${place}`
			);
			const within = links.filter(
				([from, to]) => from !== to && from < occurrences.length && to < occurrences.length
			);
			made.configuration(`${index}`, names, {
				links: within.map(([from, to]) => `o${from} > o${to}`)
			});
		});
		return made.model();
	});

/** Every pair that one explicit link of a configuration joins, written out as plainly as can be. */
export function linkedPairs(model: Model): { from: string; to: string; link: string }[] {
	return [...model.configuration.values()].flatMap((configuration) =>
		Object.values(configuration.links).map((link) => ({
			from: elementAt(configuration, link.from[0]),
			to: elementAt(configuration, link.to[0]),
			link: link.id
		}))
	);
}

function elementAt(configuration: Configuration, end: string | undefined): string {
	return configuration.occurrences[end as Id<'occurrence'>]?.element ?? '';
}
