import { describe, expect, it } from 'vitest';
import { guessLanguage } from '../../../src/lib/core/consolidate/language';
import { markedWords, sharedInWords } from '../../../src/lib/core/consolidate/marked-words';
import { proposeGroups } from '../../../src/lib/core/consolidate/propose';
import { stemOf } from '../../../src/lib/core/consolidate/stem';
import { wordsOf } from '../../../src/lib/core/consolidate/words';
import type { Id } from '../../../src/lib/core/model/id';

const stems = (text: string) => wordsOf(text, 'other').map(({ stem }) => stem);

function grouped(texts: readonly string[]): string[][] {
	const elements = texts.map((text, place) => ({
		id: `element:${place}` as Id<'element'>,
		texts: [text]
	}));
	const request = { elements, apart: [], closeness: 'much alike', language: 'other' } as const;
	const textOf = (id: string) => texts[Number(id.slice('element:'.length))] ?? '';
	return proposeGroups(request).map(({ members }) => members.map(textOf).sort());
}

describe('wordings in another language than English', () => {
	it.each([
		['Die Nachbarn vertrauen der Gärtnerin', 'other'],
		['Les voisins font confiance à la jardinière', 'other'],
		['Соседи доверяют садовнице', 'other'],
		['邻居信任园丁', 'other'],
		['The neighbours trust the gardener', 'english'],
		['Less isolated', 'english']
	])('are told by their small words, accents and script: %s', (text, language) => {
		expect(guessLanguage([text])).toBe(language);
	});

	it('are grouped by the beginnings of their words, whatever the endings', () => {
		const [one, other] = [
			'Ältere Menschen vertrauen den Helferinnen',
			'Die Helfer haben das Vertrauen älterer Menschen'
		];
		expect(grouped([one, other, 'Der Garten liegt am Weg', 'Es regnet oft'])).toEqual([
			[one, other].sort()
		]);
	});

	it('are never cut as if they were English', () => {
		expect(stems('entreprise')).toEqual(['entre']);
		expect(stemOf('доверяющий')).toBe('доверяющий');
		expect(stems('un intérieur')).toEqual(['un', 'inter']);
	});

	it('keep the vowel signs of their script, and lose accents that most leave out', () => {
		expect(stems('की का के')).toEqual(['की', 'का', 'के']);
		expect(stems('Größe Éléments ΆΝΘΡΩΠΟΣ')).toEqual(['gross', 'eleme', 'ανθρω']);
		expect(stems('ثِقَة')).toEqual(stems('ثقة'));
	});

	it('are cut into words where the script sets no spaces', () => {
		const words = wordsOf('邻居信任志愿者', 'other');
		expect(words.length).toBeGreaterThan(1);
		expect(words.map(({ start, end }) => '邻居信任志愿者'.slice(start, end)).join('')).toBe(
			'邻居信任志愿者'
		);
	});

	it('hold an article that is drawn on apart from its noun', () => {
		expect(stems("l'accueil d’abord")).toEqual(['l', 'accue', 'd', 'abord']);
	});

	it('show the words that made them be proposed as they are written', () => {
		expect(
			markedWords('Vertrauen wächst', ['vertr'], 'other').filter(({ isShared }) => isShared)
		).toEqual([{ text: 'Vertrauen', isShared: true }]);
		expect(sharedInWords('Vertrauen wächst', ['wachs'], 'other')).toEqual(['wachst']);
	});
});
