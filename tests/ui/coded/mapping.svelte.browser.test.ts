import { expect, it } from 'vitest';
import { Mapping } from '$lib/ui/coded/mapping.svelte';
import { codesSeen } from './codes';

const paths = ['Themes/', 'Themes/Trust', 'Themes/Trust/In staff', 'M_belonging', 'M_hope', 'Odd'];

function begun(): Mapping {
	const mapping = new Mapping();
	mapping.begin(codesSeen(...paths));
	return mapping;
}

function code(mapping: Mapping, key: string) {
	const one = mapping.codes.find((seen) => seen.key === key);
	if (one === undefined) throw new Error(`No code ${key}.`);
	return one;
}

it('begins with what is proposed', () => {
	const mapping = begun();
	expect(mapping.uses.get('Themes')).toEqual({ as: 'left out' });
	expect(mapping.uses.get('M_hope')).toEqual({ as: 'element', label: 'hope', role: 'M' });
	expect(mapping.isChanged).toBe(false);
});

it('takes a whole branch in one way, its folder aside, and takes that back as one', () => {
	const mapping = begun();
	expect(mapping.takeBranch(code(mapping, 'Themes'), 'element C')).toBe(2);
	expect(mapping.uses.get('Themes')).toEqual({ as: 'left out' });
	expect(mapping.uses.get('Themes/Trust/In staff')).toEqual({
		as: 'element',
		label: 'In staff',
		role: 'C'
	});
	mapping.takeBack();
	expect(mapping.uses.get('Themes/Trust')).toMatchObject({ as: 'tag' });
	expect(mapping.isChanged).toBe(false);
});

it('takes a code that has no branch by itself', () => {
	const mapping = begun();
	expect(mapping.takeBranch(code(mapping, 'Odd'), 'left out')).toBe(1);
	expect(mapping.uses.get('Odd')).toEqual({ as: 'left out' });
});

it('takes all that begin alike, with or without that beginning', () => {
	const mapping = begun();
	expect(mapping.takeBeginning('m_', 'element O', true)).toBe(2);
	expect(mapping.uses.get('M_belonging')).toEqual({
		as: 'element',
		label: 'belonging',
		role: 'O'
	});
	expect(mapping.takeBeginning('', 'tag', true)).toBe(0);
});

it('keeps words that were written by hand when the use changes', () => {
	const mapping = begun();
	const odd = code(mapping, 'Odd');
	mapping.relabel(odd, 'Surprises');
	mapping.take([odd], 'element M');
	expect(mapping.uses.get('Odd')).toEqual({ as: 'element', label: 'Surprises', role: 'M' });
});
