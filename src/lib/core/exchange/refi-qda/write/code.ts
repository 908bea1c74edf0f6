import type { Desk } from './desk';

/** A code as it is to be written, with its children. */
export interface CodeToWrite {
	/** What its GUID is made of. */
	readonly key: string;
	readonly name: string;
	/** False for a branch that only holds others. */
	readonly codable: boolean;
	readonly description?: string | undefined;
	/** What the standard has no words for, told in a note. */
	readonly facts?: readonly (readonly [string, string | undefined])[];
	readonly children?: readonly CodeToWrite[];
}

/** Writes a code with all below it; a codebook on its own has no notes to refer to. */
export function writeCode(code: CodeToWrite, desk: Desk, withNotes: boolean): string {
	const { key, name, codable, description, facts = [], children = [] } = code;
	const guid = desk.guids.of(key);
	const notes = withNotes ? [desk.notes.facts(facts), ...desk.decisionsAbout(guid)] : [];
	return desk.xml.element('Code', { guid, name, isCodable: codable }, [
		desk.xml.words('Description', description),
		...notes,
		...children.map((child) => writeCode(child, desk, withNotes))
	]);
}

/** A branch of the tree, or nothing where it would be empty. */
export function branch(name: string, children: readonly CodeToWrite[]): readonly CodeToWrite[] {
	return children.length === 0 ? [] : [{ key: `branch ${name}`, name, codable: false, children }];
}
