import { expect, it } from 'vitest';
import { found, under, withinConfigurations } from '$lib/ui/coded/code-lines';
import { choiceOf, choicesFor, useFor, wordsOf } from '$lib/ui/coded/use-choices';
import { codesSeen } from './codes';

const code = { name: 'M - trust', path: ['Themes', 'M - trust'] };

it('a code is called without the letters of its role, a tag by its branch', () => {
	const element = useFor(code, 'element M', { as: 'left out' });
	expect(element).toEqual({ as: 'element', label: 'trust', role: 'M' });
	expect(useFor(code, 'tag', element)).toEqual({ as: 'tag', label: 'Themes / M - trust' });
});

it('roles within a configuration are offered only under one, two roles only where they are given', () => {
	const headings = (isWithin: boolean) =>
		choicesFor({ as: 'element', label: 'a' }, isWithin).map(({ heading }) => heading);
	expect(headings(false)).toEqual(['Element', 'Other']);
	expect(headings(true)).toEqual(['In the configuration above it', 'Element', 'Other']);
	const both = { as: 'occurrence', label: 'a', roles: ['O', 'M'] } as const;
	expect(choiceOf(both)).toBe('occurrence O/M');
	expect(choicesFor(both, true)[0]?.choices[0]?.label).toBe('Outcome / mechanism in it');
	expect(useFor(code, 'occurrence O/M', both)).toMatchObject({ roles: ['O', 'M'] });
});

it('every choice has words of its own', () => {
	const words = choicesFor({ as: 'tag', label: 'a' }, true).flatMap(({ choices }) =>
		choices.map(({ value }) => wordsOf(value))
	);
	expect(new Set(words).size).toBe(words.length);
});

it('codes are found by words of their names and branches, whatever their accents', () => {
	const codes = codesSeen('Mécanismes', 'Mécanismes/Trust', 'Odd');
	expect(found(codes, 'mecan trust').map(({ name }) => name)).toEqual(['Trust']);
	expect(found(codes, '')).toHaveLength(3);
});

it('a branch reaches down to its last code', () => {
	const codes = codesSeen('CMO 1', 'CMO 1/C - alone', 'CMO 1/C - alone/At night', 'Odd');
	expect(codes[0] && under(codes, codes[0]).map(({ name }) => name)).toEqual([
		'C - alone',
		'At night'
	]);
	const uses = new Map(codes.map(({ key, proposed }) => [key, proposed.use]));
	expect([...withinConfigurations(codes, uses)]).toEqual([
		'CMO 1/C - alone',
		'CMO 1/C - alone/At night'
	]);
});
