import type { Passage } from '../kit/configuration';
import { enables, perhaps, tie, tieOnTie } from '../kit/link';
import { c, hoped, i, individual, m, o, possibly, read } from '../kit/occurrence';

/** The initial programme theory: it is collaborative care. */
export const initialPassages: readonly Passage[] = [
	{
		key: 'ipt-1',
		reference: 'IPT 1',
		nickname: 'It is collaborative care',
		place: 'Background, last two paragraphs; Methods, Realist evaluation',
		phrases: [
			c('coexisting-conditions', 'adults ill in body and mind at once', read, individual),
			i('several-professions', 'several professions, one of them coordinating', read),
			i('professionals-talk', 'more communication among professionals', read),
			i('structured-plan', 'a plan with a structure', read),
			i('scheduled-follow-up', 'follow-up at set times', read),
			m('collaborative-care', 'the organisation works on the model of collaborative care', read),
			o('better-self-management', 'improved self-management', read, hoped, possibly)
		],
		ties: [
			tie(
				['several-professions', 'professionals-talk', 'structured-plan', 'scheduled-follow-up'],
				'collaborative-care',
				'the four things that make up such a model'
			),
			tie(
				'collaborative-care',
				'better-self-management',
				'may work because it follows that model',
				perhaps
			),
			tieOnTie(
				'coexisting-conditions',
				['collaborative-care', 'better-self-management'],
				'supposed for adults with both kinds of condition',
				enables
			)
		],
		note: 'The four elements are the paper’s; the roles are the analyst’s, for its figure of this theory is not in the text.'
	}
];
