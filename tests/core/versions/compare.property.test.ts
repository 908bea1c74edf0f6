import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Refused } from '../../../src/lib/core/applies';
import { applyDiff, invert, type Diff } from '../../../src/lib/core/diff';
import type { Configuration } from '../../../src/lib/core/model/configuration';
import type { Model } from '../../../src/lib/core/model/model';
import type { Occurrence } from '../../../src/lib/core/model/occurrence';
import { sameValue } from '../../../src/lib/core/same-value';
import { compare } from '../../../src/lib/core/versions/compare';
import { versionStandpoint } from '../../../src/lib/core/versions/standpoint';
import { freezeVersion } from '../../../src/lib/core/commands/versions';
import { Entropy } from '../commands/entropy';
import { consolidateMakers } from '../commands/make-consolidate-command';
import { structureMakers } from '../commands/make-structure-command';
import { theoryMakers } from '../commands/make-theory-command';
import { run, steadyContext } from '../commands/run';
import { project } from '../../fixtures/small-project';

const { 'include-configuration': include, 'exclude-configuration': exclude } = theoryMakers;
const makers = [
	...Object.values(structureMakers),
	...Object.values(consolidateMakers),
	...[include, exclude].filter((one) => one !== undefined)
];
const context = steadyContext();
const theory = 'theory:t';

const begun = (): Model =>
	project()
		.configuration('1', ['C a', 'M b', 'O c'], { links: ['a > b', 'b > c'] })
		.configuration('2', ['C c', 'M d', 'O a'], { links: ['d > a'] })
		.configuration('3', ['M b', 'O d'])
		.theory('t', ['1', '2'])
		.model();

/** What last took each occurrence to another element, as somebody would write it down who watches every edit. */
type Watched = Readonly<Record<string, 'merged' | 'split' | 'revised'>>;

function watching(before: Model, after: Model, command: string, watched: Watched): Watched {
	const then = placed([...before.configuration.values()]);
	const moved = Object.entries(placed([...after.configuration.values()])).filter(
		([id, { occurrence }]) =>
			then[id] !== undefined && then[id].occurrence.element !== occurrence.element
	);
	const how =
		command === 'merge-elements' ? 'merged' : command === 'split-element' ? 'split' : 'revised';
	return { ...watched, ...Object.fromEntries(moved.map(([id]) => [id, how])) };
}

interface Placed {
	readonly occurrence: Occurrence;
	readonly configuration: string;
}

function placed(configurations: readonly Configuration[]): Record<string, Placed> {
	return Object.fromEntries(
		configurations.flatMap(({ id, occurrences }) =>
			Object.values(occurrences).map((one) => [one.id, { occurrence: one, configuration: id }])
		)
	);
}

function held(model: Model): Configuration[] {
	const members = model.theory.get(theory)?.configurations ?? {};
	return [...model.configuration.values()].filter(({ id }) => id in members);
}

function freeze(model: Model): Model {
	const done = run(model, freezeVersion({ theory, name: 'v', reason: 'now' }), context);
	if (done instanceof Refused) throw new Error(done.sentence);
	return done.after;
}

/** Edits, some of them taken back at once. */
function edit(model: Model, numbers: readonly number[]): { after: Model; watched: Watched } {
	const entropy = new Entropy(numbers);
	let [after, watched]: [Model, Watched] = [model, {}];
	for (let step = 0; step < numbers.length; step++) {
		const command = entropy.one(makers)?.(after, entropy);
		const done = command && run(after, command, context);
		if (command === undefined || done === undefined || done instanceof Refused) continue;
		const isTakenBack = entropy.below(6) === 0;
		if (isTakenBack) after = takenBack(after, done.diff);
		else [after, watched] = [done.after, watching(after, done.after, command.name, watched)];
	}
	return { after, watched };
}

function takenBack(model: Model, diff: Diff): Model {
	return applyDiff(applyDiff(model, diff), invert(diff));
}

const told = ({ id: _, rank: __, note: ___, stoodFor: ____, wording, ...rest }: Occurrence) => ({
	...rest,
	verbatim: wording?.verbatim ?? false
});

/** What became of each occurrence, worked out from the project before and after as plainly as can be. */
function expected(before: Model, after: Model, watched: Watched): Record<string, string> {
	const [was, is] = [placed(held(before)), placed(held(after))];
	const label = (model: Model, { element }: Occurrence) => model.element.get(element)?.label;
	const words = (model: Model, one: Occurrence) => one.wording?.text ?? label(model, one);
	const kinds = [...new Set([...Object.keys(was), ...Object.keys(is)])].map((id) => {
		const [one, other] = [was[id], is[id]];
		if (one === undefined) return [id, 'added'];
		if (other === undefined) return [id, 'dropped'];
		if (one.occurrence.element !== other.occurrence.element) return [id, watched[id]];
		const isWritten = one.occurrence.wording ?? other.occurrence.wording;
		const isSame =
			sameValue(told(one.occurrence), told(other.occurrence)) &&
			one.configuration === other.configuration &&
			label(before, one.occurrence) === label(after, other.occurrence) &&
			(!isWritten || words(before, one.occurrence) === words(after, other.occurrence));
		return [id, isSame ? 'kept' : 'revised'];
	});
	return Object.fromEntries(kinds) as Record<string, string>;
}

describe('freeze, edit, freeze, compare', () => {
	it('finds for every occurrence and link just what the edits did, whatever they were', () => {
		fc.assert(
			fc.property(fc.array(fc.nat(997), { minLength: 6, maxLength: 60 }), (numbers) => {
				const before = freeze(begun());
				const { after: edited, watched } = edit(before, numbers);
				const after = freeze(edited);
				const [first, last] = [...after.version.values()];
				const { configurations } = compare(versionStandpoint(first!), versionStandpoint(last!));
				const found = configurations.flatMap(({ occurrences }) => occurrences);
				expect(Object.fromEntries(found.map(({ id, kind }) => [id, kind]))).toEqual(
					expected(before, after, watched)
				);
				const links = configurations.flatMap((one) => one.links.map(({ id, kind }) => [id, kind]));
				expect(Object.fromEntries(links)).toEqual(expectedLinks(before, after));
			}),
			{ numRuns: 300 }
		);
	});
});

function expectedLinks(before: Model, after: Model): Record<string, string> {
	const all = (model: Model) =>
		Object.assign({}, ...held(model).map(({ links }) => links)) as Configuration['links'];
	const [was, is]: Readonly<Record<string, unknown>>[] = [all(before), all(after)];
	const text = (link: unknown) => ({
		...(link as object),
		note: undefined,
		wording: wordsIn(link)
	});
	return Object.fromEntries(
		[...new Set([...Object.keys(was ?? {}), ...Object.keys(is ?? {})])].map((id) => {
			const [one, other] = [was?.[id], is?.[id]];
			if (one === undefined) return [id, 'added'];
			if (other === undefined) return [id, 'dropped'];
			return [id, sameValue(text(one), text(other)) ? 'kept' : 'revised'];
		})
	);
}

function wordsIn(link: unknown): string | undefined {
	return (link as { wording?: { text: string } }).wording?.text;
}
