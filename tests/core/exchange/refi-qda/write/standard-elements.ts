import type { Type } from './standard-types';

type Many = '?' | '*' | '+' | '1';
/** What the standard says of one element. */
export interface Rule {
	/** The children in the order in which they may stand. */
	readonly children?: readonly (readonly [string, Many])[];
	/** Attributes; those that must be there end in “!”. */
	readonly attributes?: Readonly<Record<string, Type>>;
}

const making = { creatingUser: 'guid', creationDateTime: 'moment' } as const;
const about = [['Description', '?']] as const;
const coded = [
	['Coding', '*'],
	['NoteRef', '*']
] as const;
const target = { attributes: { 'targetGUID!': 'guid' } } as const;
const text: Rule = {
	children: [
		...about,
		['PlainTextContent', '?'],
		['PlainTextSelection', '*'],
		...coded,
		['VariableValue', '*']
	],
	attributes: { 'guid!': 'guid', name: 'text', plainTextPath: 'text', ...making }
};
const list = (name: string): Rule => ({ children: [[name, '+']] });

/** What the standard says of each element that is written, in the order it asks for. */
export const project: Readonly<Record<string, Rule>> = {
	Project: {
		children: [
			...(
				[
					'Users',
					'CodeBook',
					'Variables',
					'Cases',
					'Sources',
					'Notes',
					'Links',
					'Sets',
					'Graphs',
					'Description'
				] as const
			).map((name) => [name, '?'] as const),
			['NoteRef', '*']
		],
		attributes: {
			xmlns: 'text',
			'name!': 'text',
			origin: 'text',
			creationDateTime: 'moment',
			modifiedDateTime: 'moment'
		}
	},
	Users: list('User'),
	User: { attributes: { 'guid!': 'guid', name: 'text', id: 'text' } },
	CodeBook: { children: [['Codes', '1']] },
	Codes: list('Code'),
	Code: {
		children: [...about, ['NoteRef', '*'], ['Code', '*']],
		attributes: { 'guid!': 'guid', 'name!': 'text', 'isCodable!': 'yes or no' }
	},
	Variables: list('Variable'),
	Variable: {
		children: about,
		attributes: { 'guid!': 'guid', 'name!': 'text', 'typeOfVariable!': 'variable' }
	},
	Cases: list('Case'),
	Case: {
		children: [
			...about,
			['CodeRef', '*'],
			['VariableValue', '*'],
			['SourceRef', '*'],
			['SelectionRef', '*']
		],
		attributes: { 'guid!': 'guid', name: 'text' }
	},
	VariableValue: {
		children: [
			['VariableRef', '1'],
			['TextValue', '?'],
			['BooleanValue', '?'],
			['IntegerValue', '?'],
			['FloatValue', '?']
		]
	},
	Sources: list('TextSource'),
	TextSource: text,
	PlainTextSelection: {
		children: [...about, ...coded],
		attributes: {
			'guid!': 'guid',
			name: 'text',
			'startPosition!': 'whole number',
			'endPosition!': 'whole number',
			...making
		}
	},
	Coding: {
		children: [
			['CodeRef', '1'],
			['NoteRef', '*']
		],
		attributes: { 'guid!': 'guid', ...making }
	},
	Notes: list('Note'),
	Note: text,
	Links: list('Link'),
	Link: {
		children: [['NoteRef', '*']],
		attributes: {
			'guid!': 'guid',
			name: 'text',
			direction: 'direction',
			originGUID: 'guid',
			targetGUID: 'guid'
		}
	},
	Sets: list('Set'),
	Set: {
		children: [...about, ['MemberCode', '*'], ['MemberSource', '*'], ['MemberNote', '*']],
		attributes: { 'guid!': 'guid', 'name!': 'text' }
	},
	Graphs: list('Graph'),
	Graph: {
		children: [
			['Vertex', '*'],
			['Edge', '*']
		],
		attributes: { 'guid!': 'guid', name: 'text' }
	},
	Vertex: {
		attributes: {
			'guid!': 'guid',
			representedGUID: 'guid',
			name: 'text',
			'firstX!': 'whole number',
			'firstY!': 'whole number',
			shape: 'shape'
		}
	},
	Edge: {
		attributes: {
			'guid!': 'guid',
			representedGUID: 'guid',
			name: 'text',
			'sourceVertex!': 'guid',
			'targetVertex!': 'guid',
			direction: 'direction',
			lineStyle: 'line'
		}
	},
	CodeRef: target,
	NoteRef: target,
	SourceRef: target,
	SelectionRef: target,
	VariableRef: target,
	MemberCode: target,
	MemberSource: target,
	...Object.fromEntries(
		[
			'Description',
			'PlainTextContent',
			'TextValue',
			'BooleanValue',
			'IntegerValue',
			'FloatValue'
		].map((name) => [name, {}])
	)
};
/** The same for a codebook on its own. */
export const codebook: Readonly<Record<string, Rule>> = {
	CodeBook: {
		children: [
			['Codes', '1'],
			['Sets', '?']
		],
		attributes: { xmlns: 'text', origin: 'text' }
	},
	Codes: list('Code'),
	Code: {
		children: [...about, ['Code', '*']],
		attributes: { 'guid!': 'guid', 'name!': 'text', 'isCodable!': 'yes or no' }
	},
	Description: {}
};
