import type { Role } from '../core/model/role';

/** How much is left of what steps back, so that others stand out. */
export const dimmed = 0.35;

/** Light or dark. */
export type Theme = 'light' | 'dark';

/** What the canvas is drawn in at the moment. */
export interface Look {
	theme: Theme;
}

/** The colours of one role: its chip, the chip's outline and letter, and the tint of the column behind it. */
export interface RoleColours {
	readonly fill: string;
	readonly line: string;
	readonly letter: string;
	readonly tint: string;
	/** Fills the whole card where it is too small for its label. */
	readonly far: string;
}

/** The colours the canvas draws with; the same tokens as the rest of the page. */
export interface Palette {
	readonly paper: string;
	readonly card: string;
	readonly ground: string;
	readonly ink: string;
	readonly quiet: string;
	readonly line: string;
	readonly link: string;
	/** The edges of cards seen from far away. */
	readonly edge: string;
	/** Links seen from far away. */
	readonly far: string;
	readonly accent: string;
	readonly refutes: string;
	readonly roles: Readonly<Record<Role, RoleColours>>;
}

const light: Palette = {
	paper: '#faf9f6',
	card: '#ffffff',
	ground: '#f4f2ed',
	ink: '#1d2126',
	quiet: '#5a616a',
	line: '#e4e1da',
	link: '#5a616a',
	edge: '#d6d2c8',
	far: '#9aa0a5',
	accent: '#0b6e63',
	refutes: '#a12f3d',
	roles: {
		C: role('#004488', '#ffffff', '#e8eff8', '#7c9cc4'),
		I: role('#4b5563', '#ffffff', '#eef0f2', '#9da2aa'),
		M: { fill: '#ddaa33', line: '#8a6410', letter: '#1d2126', tint: '#fcf3dd', far: '#ecc878' },
		O: role('#bb5566', '#ffffff', '#f8e9ec', '#d795a0'),
		A: role('#6a6358', '#ffffff', '#f1efeb', '#b0aca5'),
		S: role('#59646c', '#ffffff', '#edf0f1', '#a6adb2')
	}
};

const dark: Palette = {
	paper: '#14171a',
	card: '#1b1f23',
	ground: '#181b1f',
	ink: '#edebe6',
	quiet: '#a7adb5',
	line: '#2c3238',
	link: '#a7adb5',
	edge: '#3a4148',
	far: '#656d75',
	accent: '#5cc4b4',
	refutes: '#f1a1a9',
	roles: {
		C: role('#7fb2e5', '#14171a', '#1c2a38', '#4d6d8c'),
		I: role('#aeb6c0', '#14171a', '#272b30', '#6d737b'),
		M: { fill: '#e8c95c', line: '#fbe9ab', letter: '#14171a', tint: '#332c17', far: '#8f7f43' },
		O: role('#ee9aa8', '#14171a', '#35212a', '#935f6b'),
		A: role('#c3bbad', '#14171a', '#2b2925', '#7a756c'),
		S: role('#b3bec4', '#14171a', '#252a2d', '#707980')
	}
};

/** The colours of each theme. */
export const palettes: Readonly<Record<Theme, Palette>> = { light, dark };

function role(fill: string, letter: string, tint: string, far: string): RoleColours {
	return { fill, line: fill, letter, tint, far };
}
