/** Types of values in the standard. */
export type Type =
	| 'guid'
	| 'text'
	| 'yes or no'
	| 'whole number'
	| 'moment'
	| 'direction'
	| 'variable'
	| 'line'
	| 'shape';

/** How values of each type are written. */
export const types: Readonly<Record<Type, RegExp>> = {
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
/** How what stands in some elements is written. */
export const values: Readonly<Record<string, RegExp>> = {
	BooleanValue: /^(?:true|false)$/,
	IntegerValue: /^-?\d+$/,
	FloatValue: /^-?\d+(?:\.\d+)?$/
};
