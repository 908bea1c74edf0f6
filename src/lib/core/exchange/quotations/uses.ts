import type { Role } from '../../model/role';

/** What a column of a quotation table can hold. */
export type QuotationUse =
	| 'ignore'
	| 'source'
	| 'quote'
	| 'codes'
	| 'context'
	| 'intervention'
	| 'actor'
	| 'strategy'
	| 'mechanism'
	| 'outcome'
	| 'comment'
	| 'coder'
	| 'created'
	| 'place'
	| 'start'
	| 'end'
	| 'speaker'
	| 'case'
	| 'group'
	| 'key';

/** Each use in plain words, in the order they are offered. */
export const quotationUseWords: Readonly<Record<QuotationUse, string>> = {
	ignore: 'Leave out',
	source: 'Source',
	quote: 'Quote',
	codes: 'Code or codes',
	context: 'Codes that are contexts',
	intervention: 'Codes that are interventions',
	actor: 'Codes that are actors',
	strategy: 'Codes that are strategies',
	mechanism: 'Codes that are mechanisms',
	outcome: 'Codes that are outcomes',
	comment: 'Comment or memo',
	coder: 'Coder',
	created: 'Date of coding',
	place: 'Page or place in the source',
	start: 'Where it begins',
	end: 'Where it ends',
	speaker: 'Who speaks',
	case: 'Case',
	group: 'Group who says it',
	key: 'Number of the quotation'
};

/** The role that the codes of a column have. */
export const rolesOfQuotationUses: Readonly<Partial<Record<QuotationUse, Role>>> = {
	context: 'C',
	intervention: 'I',
	actor: 'A',
	strategy: 'S',
	mechanism: 'M',
	outcome: 'O'
};

/** Uses of which a table may have several columns. */
export function mayRepeat(use: QuotationUse): boolean {
	return (
		use === 'ignore' ||
		use === 'codes' ||
		use === 'comment' ||
		rolesOfQuotationUses[use] !== undefined
	);
}
