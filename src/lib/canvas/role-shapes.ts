import type { Role } from '../core/model/role';

interface RoleShape {
	/** Outline in a square of 24 units. */
	readonly outline: string;
	/** The letter as strokes, so that it looks the same whatever fonts a machine has. */
	readonly letter: string;
}

/** The shape and letter of each role, as paths. */
export const roleShapes: Readonly<Record<Role, RoleShape>> = {
	C: {
		outline: 'M6 2h12a4 4 0 0 1 4 4v12a4 4 0 0 1-4 4H6a4 4 0 0 1-4-4V6a4 4 0 0 1 4-4z',
		letter: 'M15.4 9.3A4.4 4.4 0 1 0 15.4 14.7'
	},
	I: {
		outline: 'M3 3.5h11.5L21.5 12l-7 8.5H3z',
		letter: 'M10.6 7.8v8.4M8.6 7.8h4M8.6 16.2h4'
	},
	M: {
		outline: 'M6.9 3h10.2L22.5 12l-5.4 9H6.9L1.5 12z',
		letter: 'M7.8 16.2V7.8l4.2 5.6 4.2-5.6v8.4'
	},
	O: {
		outline: 'M22.5 12A10.5 10.5 0 1 1 1.5 12 10.5 10.5 0 0 1 22.5 12z',
		letter: 'M12 7.7a4.3 4.3 0 1 0 0 8.6 4.3 4.3 0 0 0 0-8.6z'
	},
	A: {
		outline:
			'M14.475 3.161 20.839 9.525A3.5 3.5 0 0 1 20.839 14.475L14.475 20.839A3.5 3.5 0 0 1 9.525 20.839L3.161 14.475A3.5 3.5 0 0 1 3.161 9.525L9.525 3.161A3.5 3.5 0 0 1 14.475 3.161z',
		letter: 'M8.2 16 12 7.8 15.8 16M9.6 13.3h4.8'
	},
	S: {
		outline: 'M2.5 3.5h19L18 12l3.5 8.5h-19z',
		letter:
			'M13.4 9.2C12.9 8.2 11.9 7.7 10.6 7.7 9 7.7 7.9 8.6 7.9 9.8c0 3 5.6 1.4 5.6 4.3 0 1.3-1.2 2.2-2.9 2.2-1.5 0-2.6-.6-3.1-1.7'
	}
};
