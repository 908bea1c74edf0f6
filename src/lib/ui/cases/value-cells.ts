import { recordedPresence, recordsByElement, type Known } from '$lib/core/cases/known';
import { placesIn } from '$lib/core/cases/bits';
import type { CaseValue } from '$lib/core/model/case-value';
import type { Id } from '$lib/core/model/id';
import type { Model } from '$lib/core/model/model';
import type { Case } from '$lib/core/model/people';

/** What a cell of the sheet shows: nothing known, or a letter with where it is from and whether something disagrees. */
export interface ValueCellShown {
	readonly letter: '' | 'P' | 'A' | 'U';
	/** In words, for those who hear it. */
	readonly words: string;
	readonly from: '' | 'e' | 't' | 'c';
	readonly disagrees: boolean;
}

/** Letters of what is so in a case. */
export const letters: Readonly<Record<CaseValue['presence'], 'P' | 'A' | 'U'>> = {
	present: 'P',
	absent: 'A',
	unknown: 'U'
};

const origins: Readonly<Record<CaseValue['from'], 'e' | 't' | 'c'>> = {
	entered: 'e',
	table: 't',
	coding: 'c'
};

const fromWords: Readonly<Record<ValueCellShown['from'], string>> = {
	'': '',
	e: ', entered here',
	t: ', from a table',
	c: ', from a passage'
};

const nothing: ValueCellShown = {
	letter: '',
	words: 'nothing known',
	from: '',
	disagrees: false
};

/** The cells of one element, by case. */
export function cellsOf(
	model: Model,
	known: Known,
	element: Id<'element'>
): (one: Case, place: number) => ValueCellShown {
	const { present, coded } = known.of(element);
	const sets = { present: new Set(placesIn(present)), coded: new Set(placesIn(coded)) };
	const records = recordsByElement(model.value).get(element);
	return ({ id }, place) => {
		const own = records?.get(id);
		if (own === undefined) return sets.present.has(place) ? shown('present', 'c', false) : nothing;
		const presence = recordedPresence(own);
		const isTorn = new Set(own.map((one) => one.presence)).size > 1;
		const isDenied = presence === 'absent' && sets.coded.has(place);
		return shown(presence, own[0] ? origins[own[0].from] : '', isTorn || isDenied);
	};
}

function shown(
	presence: CaseValue['presence'],
	from: ValueCellShown['from'],
	disagrees: boolean
): ValueCellShown {
	const words = `${presence}${fromWords[from]}${disagrees ? ', and something disagrees' : ''}`;
	return { letter: letters[presence], words, from, disagrees };
}
