import type { Decision } from '../../../src/lib/core/model/judgement';
import type { Id } from '../../../src/lib/core/model/id';
import { changeKey } from '../../../src/lib/core/versions/change';
import { changesIn, compare } from '../../../src/lib/core/versions/compare';
import { versionStandpoint } from '../../../src/lib/core/versions/standpoint';
import { analyst, decidedAt, idSet } from '../kit/record';
import { versions } from '../versions';

interface Reason {
	readonly text: string;
	readonly extracts?: readonly string[];
}

/** Why statements were added or dropped between the two versions, as far as the publication tells; of the others no reason is given. */
const reasons: Readonly<Record<string, Reason>> = {
	'ipt-1': {
		text: 'The mechanism was given up: what resembles collaborative care does so on the surface alone. Of its four parts the publication does not say one by one what became of them.',
		extracts: ['superficially-similar']
	},
	'cmo-1': {
		text: 'Clients told of a welcoming place that does not look down on them and has nothing of a clinic. The initial theory had nothing on where help is met, nor on those whom nobody treats.'
	},
	'cmo-2': {
		text: 'Staff described plans that are the client’s own and made at the client’s pace, with time to listen: not the structured plan that was expected.',
		extracts: ['client-leads']
	},
	'cmo-3': {
		text: 'Clients valued the company of others like them, against being alone as much as against feeling alone; the initial theory had no peers in it.'
	}
};

function reasonFor(key: string, { text, extracts }: Reason): Decision[] {
	const [before, after] = versions.map(versionStandpoint);
	if (before === undefined || after === undefined) return [];
	const id: Id<'configuration'> = `configuration:${key}`;
	const change = compare(before, after).configurations.find((one) => one.id === id);
	const explains = (change ? changesIn(change) : []).map((one) => ({
		what: one.id,
		change: changeKey(one)
	}));
	if (explains.length === 0) throw new Error(`Nothing changed in ${key} between the versions.`);
	return [
		{
			id: `decision:why-${key}`,
			kind: 'consolidate',
			text,
			about: [
				{ kind: 'configuration', configuration: id },
				{ kind: 'record', record: 'version:after-interviews' }
			],
			...(extracts === undefined ? {} : { extracts: idSet('extract', extracts) }),
			explains,
			coder: analyst,
			at: decidedAt
		}
	];
}

/** The reasons of the changes from the initial theory to the modified one. */
export const changeReasons: readonly Decision[] = Object.entries(reasons).flatMap(([key, reason]) =>
	reasonFor(key, reason)
);
