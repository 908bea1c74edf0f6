import type { CodedExtract } from '$lib/core/evidence';
import type { Model } from '$lib/core/model/model';
import { announce } from '../shared/announce';
import { occurrenceChoices } from './coding-choices';
import { nothingToMoveTo } from './judge-coding';

/** Whether a coding can be moved to an occurrence of its element; where it cannot, why is told. */
export function movableTo(model: Model, coded: CodedExtract | undefined): boolean {
	const target = coded?.coding.target;
	if (target === undefined) return false;
	if (target.kind !== 'element') announce(nothingToMoveTo.noElement);
	else if (occurrenceChoices(model, target.element).length === 0)
		announce(nothingToMoveTo.noOccurrence);
	else return true;
	return false;
}
