import type { Evidence } from '../evidence';
import type { Chain } from '../graph/chains';
import type { Found } from '../graph/simple-paths';
import type { Id } from '../model/id';
import type { Model } from '../model/model';
import { carriedChain, type CarriedChain, type Voice } from '../threads/carried';
import type { Telling } from './finding';
import { configurationName, elementName, recordName } from './names';
import { countedExtracts, countOf, listed } from './words';

/** How a chain is told: who carries it, and link by link what says it. */
export function chainWords(model: Model, evidence: Evidence, chain: Chain): Telling {
	const carried = carriedChain(evidence, chain);
	const told = carried.steps.map(({ step, codings }) => {
		const counted = countedExtracts(codings);
		const name = pathName(model, [step.from, step.to]);
		return codings.length === 0
			? { words: `${name}: no extract says it yet` }
			: { words: `${name}: ${counted.words}`, counted };
	});
	return {
		sentence: sentenceFor(model, carried),
		because: `${told.map(({ words }) => words).join('; ')}.`,
		counted: told.flatMap(({ counted }) => counted ?? []),
		firedBy: carried.steps.flatMap(({ step, codings }) => [
			step.links.map(({ link }) => link).join(' '),
			...codings.map(({ coding }) => coding.id)
		])
	};
}

function sentenceFor(model: Model, carried: CarriedChain): string {
	const { chain, steps, run } = carried;
	const path = `${pathName(model, chain.elements)} (${chainPlaces(model, carried)})`;
	if (isSilent(carried)) return `No extract says any link of ${path} yet.`;
	if (run.length === steps.length)
		return `A thread: ${path} is carried end to end by ${voicesOf(model, carried)}.`;
	const longest = pathName(model, chain.elements.slice(run.from, run.from + run.length + 1));
	return `A stitched chain: ${path}; ${runWords(model, carried, run.length < 2 ? '' : `, ${longest}`)}.`;
}

/** The same where the elements stand beside the words. */
export function chainInBrief(model: Model, carried: CarriedChain): string {
	if (isSilent(carried)) return 'No extract says any link of it yet.';
	return carried.run.length === carried.steps.length
		? `A thread, carried end to end by ${voicesOf(model, carried)}.`
		: `Stitched: ${runWords(model, carried, '')}.`;
}

/** The configurations that a chain runs through. */
export function chainPlaces(model: Model, { chain }: CarriedChain): string {
	const places = new Set(chain.steps.map(({ configuration }) => configuration));
	return listed([...places].map((id) => configurationName(model, id)));
}

function isSilent({ steps }: CarriedChain): boolean {
	return steps.every(({ state }) => state === 'broken');
}

function runWords(model: Model, carried: CarriedChain, longest: string): string {
	const { steps, run } = carried;
	const broken = steps.filter(({ state }) => state === 'broken').length;
	const gaps = broken === 0 ? '' : `; no extract says ${broken} of the links yet`;
	const links = countOf(steps.length, 'link');
	return run.length < 2
		? `no one voice carries two of its ${links} in a row${gaps}`
		: `the longest run that one voice carries is ${run.length} of ${links}${longest}, by ${voicesOf(model, carried)}${gaps}`;
}

function voicesOf(model: Model, { run }: CarriedChain): string {
	return listed(run.voices.map((voice) => voiceName(model, voice)));
}

/** What a speaker or a case is called. */
function voiceName(model: Model, voice: Voice): string {
	return recordName(model, voice.startsWith('person:') ? 'person' : 'case', voice);
}

function pathName(model: Model, elements: readonly Id<'element'>[]): string {
	return elements.map((element) => elementName(model, element)).join(' → ');
}

/** How it is told that not every chain is listed. */
export function moreWords(many: number, more: Found['more']): Telling {
	return {
		sentence:
			more === 'yes'
				? `More than ${countOf(many, 'chain')} run through the theory; those with the fewest links that no extract says are listed.`
				: `${countOf(many, 'chain')} found, and there may be more: the search stopped after those with the fewest links that no extract says.`,
		because: 'A theory with many branches and circles holds more chains than anybody can read.',
		firedBy: [more]
	};
}
