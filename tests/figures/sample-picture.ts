import type { Arrow, Card, Marks, Picture } from '../../src/lib/core/graph/picture';
import { noMarks } from '../../src/lib/core/graph/picture';
import type { Role } from '../../src/lib/core/model/role';

type Ground = NonNullable<Card['ground']>;

/** A card; roles written with > between them turn into one another. */
export function card(
	id: string,
	label: string,
	roles: string,
	more: { ground?: Ground; ripple?: boolean; shortLabel?: string; marks?: Partial<Marks> } = {}
): Card {
	const { ground, ripple = false, shortLabel, marks } = more;
	return {
		id,
		element: `element:${id}`,
		label,
		...(shortLabel === undefined ? {} : { shortLabel }),
		chips: roles.split('>').map((role, index) => ({ role: role as Role, turns: index > 0 })),
		...(ground === undefined ? {} : { ground }),
		occurrences: [],
		marks: { ...noMarks, ...marks },
		asks: 0,
		ripple
	};
}

/** An arrow between cards, or onto another arrow. */
export function arrow(
	id: string,
	from: readonly string[],
	to: Arrow['to'],
	more: Partial<Pick<Arrow, 'manner' | 'kind' | 'hedge' | 'configuration'>> = {}
): Arrow {
	return { id, from, to, manner: 'stated', kind: 'leads to', links: [], ...more };
}

const network: Ground = 'configuration:5';
const place: Ground = 'configuration:3';
const inNetwork = { configuration: network };
const inPlace = { configuration: place };

/** Two configurations with everything a figure can show. */
export const twoConfigurations: Picture = {
	shows: 'configurations',
	cards: [
		card('attends', 'Attends activities regularly', 'C', {
			ground: network,
			marks: { supports: 2 }
		}),
		card('meets', 'Meets people who went through the same', 'C', { ground: network }),
		card('network', 'A social network forms', 'O>M', {
			ground: network,
			ripple: true,
			marks: { supports: 9, refines: 1 }
		}),
		card('peers', 'Peers support one another', 'O', { ground: network, marks: { unjudged: 1 } }),
		card('less', 'Less alone, less reliant on the surgery', 'M>O', {
			ground: network,
			shortLabel: 'Less reliant',
			marks: { supports: 1, refutes: 1 }
		}),
		card('café', 'Social café near home', 'I', { ground: place }),
		card('staff', 'Staff are <not> part of the NHS & "others"', 'C', { ground: place }),
		card('listened', 'Listened to by peers', 'M', { ground: place }),
		card('confident', 'Confident enough to try more', 'O>C', { ground: place, ripple: true })
	],
	arrows: [
		arrow('joint', ['attends', 'meets'], ['network'], inNetwork),
		arrow('enables', ['attends'], ['meets'], { ...inNetwork, kind: 'enables' }),
		arrow('peers', ['network'], ['peers'], inNetwork),
		arrow('triggers', ['network'], ['less'], { ...inNetwork, kind: 'triggers', hedge: 'possibly' }),
		arrow('implied', ['café'], ['listened'], { ...inPlace, manner: 'implied' }),
		arrow('listened', ['listened'], ['confident'], { ...inPlace, hedge: 'partly' }),
		arrow('bears', ['staff'], { arrow: 'listened' }, { ...inPlace, kind: 'blocks' }),
		arrow('ripple', ['confident'], ['network'], { manner: 'ripple' })
	],
	grounds: [
		{ id: network, reference: 'CMO 5', nickname: 'Company becomes support', theories: [] },
		{
			id: place,
			reference: 'CMO 3',
			nickname: 'A place to go',
			contextsAsIn: 'CMO 2',
			theories: []
		}
	]
};

/** Where the cards of `twoConfigurations` stand on the canvas. */
export const positions: ReadonlyMap<string, { x: number; y: number }> = new Map([
	['attends', { x: 420, y: 292 }],
	['meets', { x: 420, y: 390 }],
	['network', { x: 660, y: 337 }],
	['peers', { x: 900, y: 285 }],
	['less', { x: 900, y: 384 }],
	['café', { x: 420, y: 560 }],
	['staff', { x: 420, y: 668 }],
	['listened', { x: 660, y: 580 }],
	['confident', { x: 900, y: 600 }]
]);
