import type { Passage } from '../kit/configuration';
import { stated, tie } from '../kit/link';
import {
	c,
	contextAndMechanism,
	contextOrOutcome,
	hoped,
	individual,
	interpersonal,
	m,
	o,
	reasoning,
	resource
} from '../kit/occurrence';

/** What three clients tell in their own words; none of it belongs to a theory by itself. */
export const clientAccounts = {
	client1: {
		key: 'account-client-1',
		reference: 'Client 1',
		nickname: 'Not looked down on',
		place: 'Results, Non-stigmatising environments, first quote',
		toldBy: 'client-1',
		phrases: [
			c('low-confidence', 'such places are meant for unconfident people', individual),
			m('less-stigmatising', 'nobody there looks down on one', reasoning)
		],
		ties: [tie('low-confidence', 'less-stigmatising', 'that is why', stated)],
		note: 'Told without an outcome.'
	},
	client3: {
		key: 'account-client-3',
		reference: 'Client 3',
		nickname: 'Not the only one',
		place: 'Results, Non-stigmatising environments, second quote',
		toldBy: 'client-3',
		phrases: [
			m('chats-with-others', 'having a chat', resource),
			m('not-alone', 'knowing that one is not alone', reasoning),
			contextAndMechanism(
				'similar-others',
				'knowing that others have had problems too',
				reasoning,
				interpersonal
			)
		],
		ties: [tie('chats-with-others', ['not-alone', 'similar-others'], 'that is how one knows')],
		note: 'Told without an outcome.'
	},
	client14: {
		key: 'account-client-14',
		reference: 'Client 14',
		nickname: 'A craft group with little craft',
		place: 'Results, Social isolation, first quote',
		toldBy: 'client-14',
		phrases: [
			contextOrOutcome('more-confident', 'confidence is growing', individual, hoped),
			o('new-connections', 'many friends made', hoped),
			m('chats-with-others', 'it is talk more than craft', resource),
			m('helps-others', 'lending the others a hand', reasoning),
			m('others-friendly', 'a friendly lot', resource)
		],
		ties: [],
		note: 'Told without words that join one to the other, so no link is written.'
	}
} satisfies Record<string, Passage>;
