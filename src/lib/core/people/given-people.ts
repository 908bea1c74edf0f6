import type { AttributeType } from '../model/attribute';
import type { Case } from '../model/people';
import type { AttributeValue } from './attribute-value';

/** What a table says of one case or person; what it does not say stays as it is. */
export interface GivenPerson {
	/** Row of the table, counted from 1 as spreadsheets do. */
	readonly row: number;
	readonly name: string;
	readonly attributes: Readonly<Record<string, AttributeValue>>;
	/** Names of groups. */
	readonly groups?: readonly string[];
	/** Names of the cases a person is or belongs to. */
	readonly cases?: readonly string[];
	/** What a case is. */
	readonly of?: Case['of'];
	readonly note?: string;
}

/** A row that cannot be read, and why. */
export interface UnreadRow {
	readonly row: number;
	readonly why: string;
}

/** A column of attributes, as a table gives it. */
export interface GivenAttribute {
	readonly name: string;
	readonly type: AttributeType;
	readonly choices?: readonly string[];
}

/** A table of cases or people, read. */
export interface GivenPeople {
	readonly attributes: readonly GivenAttribute[];
	readonly people: readonly GivenPerson[];
	readonly unread: readonly UnreadRow[];
	/** Columns that are left out, in sentences. */
	readonly warnings: readonly string[];
}
