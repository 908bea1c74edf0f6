import type { CaseValue } from '../../../src/lib/core/model/case-value';
import type { ElementKey } from '../elements';
import { stepValues } from '../steps/evidence';

function told(client: string, element: ElementKey, locator: string): CaseValue {
	return {
		id: `value:${client}-${element}`,
		case: `case:${client}`,
		element: `element:${element}`,
		presence: 'present',
		from: 'coding',
		source: `source:interview-${client}`,
		locator
	};
}

const quote3 = 'Results, Non-stigmatising environments, second quote';
const quote14 = 'Results, Social isolation, first quote';

/** What the clients who speak of themselves say is so for them, and the steps that the table of the second study prints; of everything else nothing is known. */
export const caseValues: readonly CaseValue[] = [
	told('client-3', 'chats-with-others', quote3),
	told('client-3', 'not-alone', quote3),
	told('client-14', 'more-confident', quote14),
	told('client-14', 'new-connections', quote14),
	told('client-14', 'chats-with-others', quote14),
	told('client-14', 'helps-others', quote14),
	...stepValues
];
