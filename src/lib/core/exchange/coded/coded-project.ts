import type { CodedCase, CodedVariable, CodedVariableValue } from './coded-case';
import type { CodedGraph, CodedLink, CodedNote, CodedSet } from './coded-links';
import type { CodedPassage, Coding } from './coded-passage';
import type { OffsetFinding } from './offset-rule';
import type { ReportLine } from './report';

/**
 * What another tool's project says, before any of it is taken into the theory. Keys are unique
 * within their kind only: some tools give a code and a case the same one.
 */
export interface CodedProject {
	/** The tool and version that wrote it, as it says of itself. */
	readonly origin?: string;
	readonly name?: string;
	readonly description?: string;
	/** When it was last changed, ISO 8601, as far as it says. */
	readonly at?: string;
	readonly coders: readonly CodedCoder[];
	/** Parents stand before their children. */
	readonly codes: readonly CodedCode[];
	readonly sources: readonly CodedSource[];
	/** By source, and within it in the order of the text. */
	readonly passages: readonly CodedPassage[];
	readonly wholeSources: readonly WholeSourceCodings[];
	readonly cases: readonly CodedCase[];
	readonly variables: readonly CodedVariable[];
	readonly sets: readonly CodedSet[];
	readonly links: readonly CodedLink[];
	readonly notes: readonly CodedNote[];
	readonly graphs: readonly CodedGraph[];
	readonly report: readonly ReportLine[];
}

/** Someone who coded. */
export interface CodedCoder {
	readonly key: string;
	readonly name: string;
	/** What the tool calls this person for short, such as initials. */
	readonly short?: string;
}

/** A code as the analyst named it, with its place in the tree. */
export interface CodedCode {
	readonly key: string;
	readonly name: string;
	/** Names from the root down to its own; equal names under two parents have different paths. */
	readonly path: readonly string[];
	readonly parent?: string;
	/** #rrggbb in lower case. */
	readonly colour?: string;
	/** False for a mere folder. */
	readonly codable: boolean;
	readonly description?: string;
	/** True where a case has the same key: the tool writes its cases as codes too. */
	readonly isCase: boolean;
}

/** A document, picture or recording; a recording with several transcripts is several sources. */
export interface CodedSource {
	readonly key: string;
	readonly name: string;
	readonly kind: 'text' | 'pdf' | 'audio' | 'video' | 'picture' | 'other';
	/** Absent where the file is missing or holds no text: its passages have locators only. */
	readonly text?: CodedText;
	/** The name of the file that was looked for and not found. */
	readonly missingFile?: string;
	/** The recording of which this is one of several transcripts. */
	readonly partOf?: string;
	readonly description?: string;
	readonly at?: string;
	readonly by?: string;
	readonly values: readonly CodedVariableValue[];
}

/** A text in its stored form: no byte-order mark, line ends LF. */
export interface CodedText {
	readonly text: string;
	/** How offsets were counted, where the tool gave offsets into this text. */
	readonly offsets?: OffsetFinding;
}

/** Codes given to a whole document. */
export interface WholeSourceCodings {
	readonly source: string;
	readonly codings: readonly Coding[];
}
