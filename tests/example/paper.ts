/** The roles the study marks, passage by passage and in the order written; an asterisk as in the text, a dot for what it says without a marker. */
export const rolesInThePaper: Readonly<Record<string, string>> = {
	'CMO 1': 'C* C* M M* O O',
	'CMO 2': 'C* C* C I* M* M M* O O*',
	'CMO 3': 'M* M* O O* O',
	'CMO 4': 'C M O',
	'CMO 5': 'C C O/M O M/O O',
	'CMO 6': 'C* C C* M* M* O* O',
	'CMO 7': 'C* I M M O O',
	'Example 1': 'C I M O',
	'Example 2': 'M. O. O.',
	'Example 3': 'M M M C M O.',
	'Example 4': 'O/M. O. O.',
	'Client 1': 'C M',
	'Client 3': 'M M C/M',
	'Staff 11': 'C M M O M O M O M M O M',
	'Client 14': 'C/O O M M M',
	'Staff 7': 'O M M O C',
	'Staff 9': 'I C M M O O C M'
};

/** How many markers of each kind its results hold in all. */
export const markersInThePaper: Readonly<Record<string, number>> = {
	C: 19,
	I: 4,
	M: 35,
	O: 24,
	'C/M': 1,
	'C/O': 1,
	'O/M': 1,
	'M/O': 1
};
