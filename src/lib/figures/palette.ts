import type { Role } from '../core/model/role';

/** How one role looks: fill and outline of its chip, its letter, and the tint behind it. */
export interface RoleInk {
	readonly fill: string;
	readonly outline: string;
	readonly letter: string;
	readonly tint: string;
}

/** Every colour of a figure, on white paper. */
export interface Palette {
	readonly roles: Readonly<Record<Role, RoleInk>>;
	readonly ink: string;
	readonly quiet: string;
	readonly cardLine: string;
	readonly ground: string;
	readonly groundLine: string;
	readonly arrow: string;
	readonly ripple: string;
	readonly refutes: string;
}

const plain = (fill: string, tint: string): RoleInk => ({
	fill,
	outline: fill,
	letter: '#FFFFFF',
	tint
});
const neutral = plain('#4B5563', '#ECEEF1');

/** Tol's high-contrast colours, told apart with every common colour-vision deficiency. */
const colours: Palette = {
	roles: {
		C: plain('#004488', '#E5EDF6'),
		I: neutral,
		A: neutral,
		M: { fill: '#DDAA33', outline: '#6B4E0B', letter: '#1D2126', tint: '#FBF2DC' },
		O: plain('#BB5566', '#F8E8EB'),
		S: neutral
	},
	ink: '#1D2126',
	quiet: '#5A616A',
	cardLine: '#8B9199',
	ground: '#F5F4F0',
	groundLine: '#C9C5BB',
	arrow: '#3C434B',
	ripple: '#0B6E63',
	refutes: '#BB5566'
};

const hollow: RoleInk = { fill: '#FFFFFF', outline: '#1A1A1A', letter: '#1A1A1A', tint: '#F0F0F0' };

/** For print in black and white: the same shapes and letters, told apart by lightness. */
const greys: Palette = {
	roles: {
		C: plain('#1A1A1A', '#F0F0F0'),
		I: hollow,
		A: hollow,
		M: { fill: '#CFCFCF', outline: '#1A1A1A', letter: '#1A1A1A', tint: '#F0F0F0' },
		O: plain('#6A6A6A', '#F0F0F0'),
		S: hollow
	},
	ink: '#1A1A1A',
	quiet: '#555555',
	cardLine: '#8C8C8C',
	ground: '#F6F6F6',
	groundLine: '#BDBDBD',
	arrow: '#3A3A3A',
	ripple: '#1A1A1A',
	refutes: '#1A1A1A'
};

/** The colours of a figure, or its greys. */
export function paletteOf(wanted: 'colours' | 'greyscale'): Palette {
	return wanted === 'colours' ? colours : greys;
}

/** How much of its own colour is left to what steps back; the rest is the white of the paper. */
const left = 0.42;

/** The same inks, lighter, for what steps back; opaque, so that no print shop has to make them see-through. */
export function lighter({ roles, ...inks }: Palette): Palette {
	const kinds = Object.entries(roles).map(([role, ink]) => [role, lightened(ink)] as const);
	return { ...lightened(inks), roles: Object.fromEntries(kinds) as Palette['roles'] };
}

function lightened<Inks extends object>(inks: Inks): Inks {
	const pale = Object.entries(inks).map(([name, colour]) => [name, towardsWhite(String(colour))]);
	return Object.fromEntries(pale) as Inks;
}

function towardsWhite(colour: string): string {
	const mixed = [1, 3, 5].map((at) => {
		const part = Number.parseInt(colour.slice(at, at + 2), 16);
		return Math.round(255 - (255 - part) * left)
			.toString(16)
			.padStart(2, '0');
	});
	return `#${mixed.join('').toUpperCase()}`;
}
