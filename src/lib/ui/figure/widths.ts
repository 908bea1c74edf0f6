/** Widths that journals and pages ask for, in millimetres. */
export const widths: readonly { mm: number; what: string }[] = [
	{ mm: 85, what: 'BMC, Springer: one column' },
	{ mm: 89, what: 'Nature: one column' },
	{ mm: 90, what: 'Elsevier: one column' },
	{ mm: 140, what: 'Elsevier: one and a half columns' },
	{ mm: 170, what: 'BMC, Springer: two columns' },
	{ mm: 183, what: 'Nature: two columns' },
	{ mm: 190, what: 'Elsevier, PLOS: two columns' },
	{ mm: 267, what: 'A4 across' },
	{ mm: 400, what: 'A3 across' }
];
