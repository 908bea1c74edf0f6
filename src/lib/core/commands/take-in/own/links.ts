import type { CodedLink } from '../../../exchange/coded/coded-links';
import { branches } from '../../../exchange/coded/own-file';
import type { Id } from '../../../model/id';
import { linkKindSchema, type Link } from '../../../model/link';
import type { Target } from '../../../model/target';
import type { Context } from '../../command';
import { present } from '../../fields';
import { linkBetween, withImpliedMadeExplicit } from '../../links';
import type { TakenCode } from '../codes';
import type { Records } from '../records';
import { wordingFields } from './codes';
import type { Own } from './own';

/** One link of a configuration, gathered from the links of the standard that it was written as. */
interface Gathered {
	readonly configuration: Id<'configuration'>;
	/** What its parts are known by together. */
	readonly name: string;
	readonly first: CodedLink;
	readonly from: Id<'occurrence'>[];
	/** Keys of the codes it leads to. */
	readonly to: string[];
}

/** What the codes that stand for links speak of, and the titles of the sources in which new links are worded. */
export interface OwnLinks {
	readonly targets: Map<string, Target>;
	readonly wordedIn: Map<Id<'link'>, string>;
}

/** Draws the links of the configurations. */
export function takeOwnLinks(
	codes: ReadonlyMap<string, TakenCode>,
	own: Own,
	records: Records,
	context: Context
): OwnLinks {
	const made = new Map<string, Id<'link'>>();
	const waiting: Gathered[] = [];
	const targets = new Map<string, Target>();
	const wordedIn = new Map<Id<'link'>, string>();
	const take = (one: Gathered) => {
		const id = draw(one, { codes, targets, wordedIn, own, records, context });
		if (id !== undefined) made.set(`${one.configuration} ${one.name}`, id);
	};
	const isToLink = ({ to }: Gathered) => to.some((key) => codes.get(key)?.use.as !== 'occurrence');
	for (const one of gathered(codes, own))
		if (isToLink(one)) waiting.push(one);
		else take(one);
	const speak = () => {
		for (const [key, place] of linkCodes(codes, own)) {
			const link = made.get(`${place.configuration} ${place.name}`);
			if (link !== undefined)
				targets.set(key, { kind: 'link', configuration: place.configuration, link });
		}
	};
	speak();
	// A link may condition one that conditions another.
	for (let left = waiting; left.length > 0;) {
		const ready = left.filter(({ to }) => to.every((key) => targets.has(key)));
		if (ready.length === 0) break;
		ready.forEach(take);
		speak();
		left = left.filter((one) => !ready.includes(one));
	}
	return { targets, wordedIn };
}

function gathered(codes: ReadonlyMap<string, TakenCode>, own: Own): Iterable<Gathered> {
	const all = new Map<string, Gathered>();
	for (const link of own.written.links) {
		const from = link.from.kind === 'code' ? codes.get(link.from.key) : undefined;
		const configuration = from?.configuration;
		if (configuration === undefined || link.to.kind !== 'code') continue;
		const name = own.facts('link', link.key).get('Link') ?? link.key;
		const key = `${configuration} ${name}`;
		const one = all.get(key) ?? { configuration, name, first: link, from: [], to: [] };
		all.set(key, one);
		const cause = from?.record as Id<'occurrence'>;
		if (!one.from.includes(cause)) one.from.push(cause);
		if (!one.to.includes(link.to.key)) one.to.push(link.to.key);
	}
	return all.values();
}

/** Codes that stand for links, with the configuration they stand in and what their link is known by. */
function* linkCodes(codes: ReadonlyMap<string, TakenCode>, own: Own) {
	for (const [key, { code }] of codes) {
		const name = own.facts('code', key).get('Link');
		const above = code.parent === undefined ? undefined : codes.get(code.parent);
		if (code.path[0] !== branches.configurations || name === undefined) continue;
		if (above?.use.as === 'configuration' && above.record !== undefined)
			yield [key, { configuration: above.record as Id<'configuration'>, name }] as const;
	}
}

interface Drawing {
	readonly codes: ReadonlyMap<string, TakenCode>;
	readonly targets: ReadonlyMap<string, Target>;
	readonly wordedIn: Map<Id<'link'>, string>;
	readonly own: Own;
	readonly records: Records;
	readonly context: Context;
}

function draw(
	{ configuration, first, from, to }: Gathered,
	{ codes, targets, wordedIn, own, records, context }: Drawing
): Id<'link'> | undefined {
	const kind = linkKindSchema.safeParse(first.name).data ?? 'leads to';
	const ends = to.flatMap((key): Id[] => {
		const target = targets.get(key);
		if (target?.kind === 'link') return [target.link];
		const code = codes.get(key);
		return code?.configuration === configuration && code.record ? [code.record] : [];
	});
	const before = records.get('configuration', configuration);
	if (before === undefined || ends.length === 0) return undefined;
	const known = linkBetween(before, from, ends, kind);
	if (known !== undefined) return known.id;
	const facts = own.facts('link', first.key);
	const link = present({
		id: context.newId('link'),
		from,
		to: ends as unknown as Link['to'],
		kind,
		...wordingFields(facts),
		note: facts.get('Note')
	});
	const title = facts.get('Wording from');
	if (title !== undefined) wordedIn.set(link.id, title);
	const isHere = records.model.configuration.has(configuration);
	const drawn = isHere ? withImpliedMadeExplicit(before, context) : before;
	records.put('configuration', { ...drawn, links: { ...drawn.links, [link.id]: link } });
	return link.id;
}
