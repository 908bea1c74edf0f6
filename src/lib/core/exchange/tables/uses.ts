import type { Role } from '../../model/role';

/** What a column of a table can be used for. */
export type ColumnUse =
	| 'context'
	| 'intervention'
	| 'actor'
	| 'strategy'
	| 'mechanism'
	| 'resource'
	| 'reasoning'
	| 'outcome'
	| 'statement'
	| 'reference'
	| 'nickname'
	| 'theory'
	| 'quote'
	| 'source'
	| 'locator'
	| 'group'
	| 'confidence'
	| 'note'
	| 'ignore';

/** Each use in plain words, in the order they are offered. */
export const useWords: Readonly<Record<ColumnUse, string>> = {
	ignore: 'Leave out',
	context: 'Context',
	intervention: 'Intervention',
	actor: 'Actor',
	strategy: 'Strategy',
	mechanism: 'Mechanism',
	resource: 'Mechanism: resource',
	reasoning: 'Mechanism: reasoning',
	outcome: 'Outcome',
	statement: 'If-then-because sentence',
	reference: 'Reference (CMO 3)',
	nickname: 'Nickname',
	theory: 'Theory',
	quote: 'Quote',
	source: 'Source',
	locator: 'Page or place in the source',
	group: 'Group who says it',
	confidence: 'Confidence (kept as a note)',
	note: 'Note'
};

/** The role that items of a column have. */
export const rolesOfUses: Readonly<Partial<Record<ColumnUse, Role>>> = {
	context: 'C',
	intervention: 'I',
	actor: 'A',
	strategy: 'S',
	mechanism: 'M',
	resource: 'M',
	reasoning: 'M',
	outcome: 'O'
};

/** Uses whose cells may hold several items. */
export function canBeSplit(use: ColumnUse): boolean {
	return rolesOfUses[use] !== undefined || use === 'quote' || use === 'statement';
}
