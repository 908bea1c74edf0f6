import { anchorAt } from '../../../../../src/lib/core/anchors';
import { modelOf, type Model } from '../../../../../src/lib/core/model/model';
import { sha256 } from '../../sample-project';

import { parts, type Parts } from './any-coded-parts';

const at = '2026-01-31T09:00:00.000Z';

const pick = <One>(all: readonly One[], nth: number): One => all[nth % all.length] as One;
const keyed = <One extends { id: string }>(all: readonly One[]) =>
	Object.fromEntries(all.map((one) => [one.id, one]));
const set = (id: string | undefined) => (id === undefined ? undefined : { [id]: true });
const clean = (record: object) =>
	Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as {
		id: string;
	};
const ids = (kind: string, all: readonly unknown[]) => all.map((_, nth) => `${kind}:${nth}`);

function configurationsOf({ configurations, elements }: Parts) {
	return configurations.map(({ nickname, occurrences, links }, nth) => {
		const made = occurrences.map(({ element, roles: played, note, wording }, rank) =>
			clean({
				...{ id: `occurrence:${nth}-${rank}`, element: `element:${element % elements.length}` },
				...{ roles: played, relation: played.length === 2 ? 'at once' : undefined, rank, note },
				wording: wording === undefined ? undefined : { text: wording, verbatim: true }
			})
		);
		const last = made.at(-1)?.id ?? '';
		const kept = new Map<string, { id: string }>();
		links.forEach(({ kind, hedge, joint, toLink }, place) => {
			const from = joint && made.length > 2 ? [made[0]?.id, made[1]?.id] : [made[0]?.id];
			const to = (toLink ? [...kept.values()].at(-1)?.id : undefined) ?? last;
			const key = [...from, to, kind].join(' ');
			const link = clean({ id: `link:${nth}-${place}`, from, to: [to], kind, hedge });
			if (!kept.has(key)) kept.set(key, link);
		});
		return clean({
			...{ id: `configuration:${nth}`, reference: `CMO ${nth + 1}`, nickname, rank: nth },
			...{
				occurrences: keyed(made),
				links: keyed([...kept.values()]),
				toldBy: { teller: 'analyst' }
			}
		}) as {
			id: string;
			links: Record<string, { id: string }>;
			occurrences: Record<string, { id: string }>;
		};
	});
}

function targetOf(kind: string, on: number, made: Parts, all: ReturnType<typeof configurationsOf>) {
	const one = pick(all, on);
	const [link, occurrence] = [Object.keys(one.links), Object.keys(one.occurrences)];
	if (kind === 'element') return { kind, element: `element:${on % made.elements.length}` };
	if (kind === 'theory') return { kind, theory: `theory:${on % made.theories.length}` };
	const of = { configuration: one.id };
	if (kind === 'occurrence') return { kind, ...of, occurrence: pick(occurrence, on) };
	if (kind === 'link' && link.length > 0) return { kind, ...of, link: pick(link, on) };
	if (kind === 'chain' && link.length > 0)
		return { kind, links: link.map((id) => ({ ...of, link: id })) };
	return { kind: 'configuration', ...of };
}

function extractsOf(made: Parts, all: ReturnType<typeof configurationsOf>) {
	const one = (kind: string, list: readonly unknown[], nth: number | undefined) =>
		nth === undefined ? undefined : pick(ids(kind, list), nth);
	return made.extracts.map((extract, nth) => {
		const place = extract.source % made.texts.length;
		const held = made.texts[place];
		const told = extract.told ?? { paraphrase: 'It was so', locator: 'p. 1' };
		const signs = Array.from(held ?? '');
		const from = signs.length === 0 ? 0 : extract.start % signs.length;
		const start = signs.slice(0, from).join('').length;
		const end = start + signs.slice(from, from + extract.length).join('').length;
		const isTold = held === undefined || extract.told !== undefined;
		const codings = extract.codings.map(({ kind, on, coder, bearing, ...said }, at2) => {
			const target = targetOf(kind, on, made, all);
			const judged = target.kind === 'element' ? 'speaks of' : bearing;
			return clean({
				...{ id: `coding:${nth}-${at2}`, ...said, target, bearing: judged, at },
				coder: one('coder', made.coders, coder)
			});
		});
		return clean({
			...{ id: `extract:${nth}`, source: `source:${place}`, at, codings: keyed(codings) },
			...(isTold ? { located: told } : { anchor: anchorAt(sha256(held), held, { start, end }) }),
			...{ memo: extract.memo, importance: extract.importance },
			...{ tags: set(one('tag', made.tags, extract.tag)) },
			...{ cases: set(one('case', made.cases, extract.about)) },
			...{ group: one('group', made.groups, extract.group) },
			...{ aboutGroup: one('group', made.groups, extract.aboutGroup) },
			person: one('person', made.people, extract.person)
		});
	});
}

function built(made: Parts): { model: Model; texts: ReadonlyMap<string, string> } {
	const all = configurationsOf(made);
	const names = (kind: string, list: readonly string[], key: string, more: object = {}) =>
		list.map((name, nth) => ({ kind, record: { id: `${kind}:${nth}`, [key]: name, ...more } }));
	const records = [
		{ kind: 'project', record: { id: 'project:1', name: 'Any', heuristic: 'CMO', createdAt: at } },
		...names('element', made.elements, 'label', { tags: { 'tag:0': true } }),
		...all.map((record) => ({ kind: 'configuration', record })),
		...made.theories.map((name, rank) => ({
			kind: 'theory',
			record: {
				...{ id: `theory:${rank}`, name, kind: 'rival', standing: 'refuted', rank },
				configurations: { [pick(all, rank).id]: true }
			}
		})),
		...names('tag', made.tags, 'label'),
		...names('coder', made.coders, 'name'),
		...names('group', made.groups, 'name'),
		...names('case', made.cases, 'name', { of: 'site', attributes: made.attributes }),
		...names('person', made.people, 'name', {
			groups: { 'group:0': true },
			cases: { 'case:0': true }
		}),
		...made.texts.map((held, nth) => ({
			kind: 'source',
			record: {
				...{ id: `source:${nth}`, title: `Talk ${nth}`, kind: 'interview', addedAt: at },
				...(held === undefined
					? { texts: {} }
					: {
							texts: { 'text:1': { id: 'text:1', sha256: sha256(held), length: held.length, at } },
							currentText: 'text:1'
						})
			}
		})),
		...extractsOf(made, all).map((record) => ({ kind: 'extract', record })),
		...[...new Set(made.decisions)].map((told, nth) => ({
			kind: 'decision',
			record: {
				...{ id: `decision:${nth}`, kind: 'situate', text: told, at },
				about: [{ kind: 'configuration', configuration: pick(all, nth).id }]
			}
		}))
	];
	const texts = new Map(
		made.texts.flatMap((held) => (held === undefined ? [] : [[sha256(held), held]]))
	);
	return { model: modelOf(records as never), texts };
}

/** Any small project of which the format can hold everything, with its texts. */
export const anyCodedModel = parts.map(built);
