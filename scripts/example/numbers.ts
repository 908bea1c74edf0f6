import type { DeclaredNumber } from '../../src/lib/core/model/declared-number';
import { paper } from './kit/record';
import { stepNumbers } from './steps/evidence';

type Declared = Omit<DeclaredNumber, 'id' | 'source'>;

const text = 'Results, Participants';
const table = 'Results, Table 3';
const setting = 'Methods, Table 1';

const interviews = (what: string, count: number, rest: Partial<Declared> = {}): Declared => ({
	locator: text,
	what,
	count,
	occasion: 'interviews',
	...rest
});

const workshop = (what: string, count: number, rest: Partial<Declared> = {}): Declared => ({
	...interviews(what, count),
	occasion: 'workshop',
	...rest
});

const referrals = (what: string, count: number): Declared => ({
	locator: setting,
	what,
	count,
	occasion: 'referrals in 2018',
	partOf: 'number:referrals'
});

const inTable = { locator: table };

const declared: Readonly<Record<string, Declared>> = {
	interviews: interviews('people interviewed', 35),
	'clients-interviewed': interviews('clients interviewed', 15, {
		group: 'group:clients',
		partOf: 'number:interviews'
	}),
	'staff-interviewed': interviews('staff interviewed', 13, {
		group: 'group:staff',
		partOf: 'number:interviews'
	}),
	'referrers-interviewed': interviews('referrers interviewed', 7, {
		group: 'group:referrers',
		partOf: 'number:interviews'
	}),
	'clients-interviewed-table': interviews('clients interviewed', 15, {
		...inTable,
		group: 'group:clients'
	}),
	'staff-interviewed-table': interviews('staff interviewed', 13, {
		...inTable,
		group: 'group:staff'
	}),
	'referrers-interviewed-table': interviews('referrers interviewed', 6, {
		...inTable,
		group: 'group:referrers'
	}),
	workshop: workshop('people at the workshop', 15),
	'staff-at-workshop': workshop('staff at the workshop', 7, {
		group: 'group:staff',
		partOf: 'number:workshop',
		overlaps: [{ with: 'number:staff-interviewed', count: 5 }]
	}),
	'referrers-at-workshop': workshop('referrers at the workshop', 5, {
		group: 'group:referrers',
		partOf: 'number:workshop',
		overlaps: [{ with: 'number:referrers-interviewed', count: 0 }]
	}),
	'clients-at-workshop': workshop('clients at the workshop', 3, {
		group: 'group:clients',
		partOf: 'number:workshop',
		overlaps: [{ with: 'number:clients-interviewed', count: 0 }]
	}),
	referrals: {
		locator: setting,
		what: 'referrals to the organisation',
		count: 1372,
		occasion: 'referrals in 2018'
	},
	'referrals-by-gps': referrals('referrals by general practitioners', 813),
	'self-referrals': referrals('self-referrals', 207),
	'referrals-by-others': referrals('referrals by other services', 315),
	'referrals-unrecorded': referrals('referrals whose origin was not recorded', 37)
};

/** How many took part, as each publication says in its text and in its tables. */
export const numbers: readonly DeclaredNumber[] = [
	...Object.entries(declared).map(([key, one]): DeclaredNumber => ({
		id: `number:${key}`,
		source: paper,
		...one
	})),
	...stepNumbers
];
