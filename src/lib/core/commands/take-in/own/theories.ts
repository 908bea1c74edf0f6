import { branches, ownNames } from '../../../exchange/coded/own-file';
import type { Id } from '../../../model/id';
import type { Target } from '../../../model/target';
import { standingSchema, theoryKindSchema, type Theory } from '../../../model/theory';
import type { Context } from '../../command';
import { folded } from '../../elements';
import { present } from '../../fields';
import type { TakenCode } from '../codes';
import type { Records } from '../records';
import { isNew } from './codes';
import type { Own } from './own';

type LinkPlace = Extract<Target, { kind: 'chain' }>['links'][number];

/** Finds or makes the theories with the configurations that belong to them; answers what their codes speak of. */
export function takeOwnTheories(
	codes: ReadonlyMap<string, TakenCode>,
	own: Own,
	records: Records,
	context: Context
): Map<string, Target> {
	const targets = new Map<string, Target>();
	const taken = new Map<string, Id<'theory'>>();
	for (const { code } of codes.values()) {
		if (code.path[0] !== branches.theories || code.path.length !== 2) continue;
		const known = [...records.model.theory.values()].find(
			({ name }) => folded(name) === folded(code.name)
		);
		const facts = own.facts('code', code.key);
		const id = known?.id ?? context.newId('theory');
		taken.set(code.key, id);
		targets.set(code.key, { kind: 'theory', theory: id });
		const configurations = membersOf(code.name, codes, own);
		const theory: Theory = known ?? {
			...present({
				id,
				name: code.name,
				kind: theoryKindSchema.safeParse(facts.get('Kind')).data ?? 'programme',
				standing: standingSchema.safeParse(facts.get('Standing')).data ?? 'under test',
				description: code.description
			}),
			configurations: {},
			rank: records.model.theory.size + taken.size
		};
		records.put('theory', {
			...theory,
			configurations: { ...theory.configurations, ...configurations }
		});
	}
	relate(taken, own, records);
	return targets;
}

function membersOf(
	name: string,
	codes: ReadonlyMap<string, TakenCode>,
	{ written }: Own
): Theory['configurations'] {
	const set = written.sets.find(
		(one) => one.name === name.trim() && one.description === ownNames.theorySet
	);
	const ids = (set?.codes ?? []).flatMap((key) => {
		const one = codes.get(key);
		return one?.use.as === 'configuration' && one.record !== undefined ? [one.record] : [];
	});
	return Object.fromEntries(ids.map((id) => [id, true]));
}

/** Which theories are rivals, and which grew out of which. */
function relate(taken: ReadonlyMap<string, Id<'theory'>>, own: Own, records: Records): void {
	for (const { from, to, name } of own.written.links) {
		const [one, other] = [taken.get(from.key), taken.get(to.key)];
		if (one === undefined || other === undefined || !isNew(records, 'theory', one)) continue;
		records.revise('theory', one, (before) =>
			name === ownNames.rival
				? { ...before, rivalOf: { ...before.rivalOf, [other]: true as const } }
				: name === ownNames.grewFrom
					? { ...before, grewFrom: other }
					: before
		);
	}
}

/** What the codes of chains speak of, by the sets that hold their links in order. */
export function takeOwnChains(
	{ written }: Own,
	links: ReadonlyMap<string, Target>
): Map<string, Target> {
	const chains = new Map<string, Target>();
	for (const { description, codes } of written.sets) {
		const [chain, ...rest] = codes;
		if (description !== ownNames.chainSet || chain === undefined) continue;
		const places = rest.flatMap((key): LinkPlace[] => {
			const target = links.get(key);
			return target?.kind === 'link'
				? [{ configuration: target.configuration, link: target.link }]
				: [];
		});
		if (places.length > 0 && places.length === rest.length)
			chains.set(chain, { kind: 'chain', links: places });
	}
	return chains;
}
