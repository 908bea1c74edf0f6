import type { Parsed } from './parsed';

type Many = '?' | '*' | '+' | '1';
type Type =
	| 'guid'
	| 'text'
	| 'yes or no'
	| 'whole number'
	| 'moment'
	| 'direction'
	| 'variable'
	| 'line'
	| 'shape';

interface Rule {
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
const project: Readonly<Record<string, Rule>> = {
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
const codebook: Readonly<Record<string, Rule>> = {
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

const types: Readonly<Record<Type, RegExp>> = {
	guid: /^[0-9A-F]{8}(?:-[0-9A-F]{4}){3}-[0-9A-F]{12}$/,
	text: /^[^]*$/,
	'yes or no': /^(?:true|false)$/,
	'whole number': /^-?\d+$/,
	moment: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)?$/,
	direction: /^(?:Associative|OneWay|Bidirectional)$/,
	variable: /^(?:Text|Boolean|Integer|Float)$/,
	line: /^(?:dotted|dashed|solid)$/,
	shape: /^(?:Rounded)?Rectangle$/
};
const values: Readonly<Record<string, RegExp>> = {
	BooleanValue: /^(?:true|false)$/,
	IntegerValue: /^-?\d+$/,
	FloatValue: /^-?\d+(?:\.\d+)?$/
};

/** What a written project or codebook does that the standard forbids: elements out of order, attributes that are missing or of another type, GUIDs that are given twice or lead nowhere. */
export function slipsOf(root: Parsed): string[] {
	const rules = root.name === 'Project' ? project : codebook;
	const guids = new Map<string, number>();
	const wanted: string[] = [];
	const slips: string[] = [];
	const walk = (element: Parsed) => {
		const rule = rules[element.name];
		if (rule === undefined) slips.push(`${element.name} is no element of the standard here.`);
		else slips.push(...orderSlips(element, rule), ...attributeSlips(element, rule));
		if (values[element.name]?.test(element.text) === false)
			slips.push(`${element.name} holds ${element.text}.`);
		for (const [name, value] of Object.entries(element.attributes)) {
			if (name === 'guid') guids.set(value, (guids.get(value) ?? 0) + 1);
			else if (/GUID$|^creatingUser$|Vertex$/.test(name)) wanted.push(value);
		}
		element.children.forEach(walk);
	};
	walk(root);
	const twice = [...guids]
		.filter(([, times]) => times > 1)
		.map(([guid]) => `${guid} is given twice.`);
	const lost = wanted.filter((guid) => !guids.has(guid)).map((guid) => `${guid} leads nowhere.`);
	return [...slips, ...twice, ...lost];
}

function orderSlips({ name, children }: Parsed, { children: order = [] }: Rule): string[] {
	const slips: string[] = [];
	let at = 0;
	for (const child of children) {
		const place = order.findIndex(([wanted]) => wanted === child.name);
		if (place < 0) slips.push(`${child.name} may not stand in ${name}.`);
		else if (place < at) slips.push(`${child.name} stands too late in ${name}.`);
		at = Math.max(at, place);
	}
	for (const [wanted, many] of order) {
		const count = children.filter((child) => child.name === wanted).length;
		if (
			(many === '1' && count !== 1) ||
			(many === '?' && count > 1) ||
			(many === '+' && count === 0)
		)
			slips.push(`${name} has ${count} ${wanted}.`);
	}
	return slips;
}

function attributeSlips({ name, attributes }: Parsed, { attributes: known = {} }: Rule): string[] {
	const typeOf = new Map(Object.entries(known).map(([key, type]) => [key.replace('!', ''), type]));
	const odd = Object.entries(attributes).flatMap(([key, value]) => {
		const type = typeOf.get(key);
		if (type === undefined) return [`${name} may not have ${key}.`];
		return types[type].test(value) ? [] : [`${key} of ${name} is ${value}.`];
	});
	const missing = Object.keys(known)
		.filter((key) => key.endsWith('!') && attributes[key.slice(0, -1)] === undefined)
		.map((key) => `${name} has no ${key.slice(0, -1)}.`);
	return [...odd, ...missing];
}
