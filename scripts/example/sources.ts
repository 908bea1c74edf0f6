import type { Source } from '../../src/lib/core/model/source';
import { approachSource } from './approaches/people';
import { builtAt, idSet, paper } from './kit/record';
import { stepSources } from './steps/people';

/** How the publication is cited. */
export const citation =
	'Wood E, Ohlsen S, Fenton SJ, Connell J, Weich S. Social prescribing for people with complex needs: a realist evaluation. BMC Family Practice 2021;22:53. doi:10.1186/s12875-021-01407-x. CC BY 4.0; paraphrased here.';

const publication: Source = {
	id: paper,
	title: 'Realist evaluation of social prescribing, North of England',
	kind: 'paper',
	texts: {},
	date: '2021',
	citation,
	groups: idSet('group', ['clients', 'staff', 'referrers']),
	cases: idSet('case', ['organisation']),
	note: 'Thirty-five interviews and a workshop. Its text is not held here: every passage is a paraphrase with its place.',
	addedAt: builtAt
};

function interview(person: string, name: string, group: string, own: boolean): Source {
	return {
		id: `source:interview-${person}`,
		title: `Interview with ${name}`,
		kind: 'interview',
		texts: {},
		date: '2018',
		phase: 'refining',
		persons: idSet('person', [person]),
		groups: idSet('group', [group]),
		...(own ? { cases: idSet('case', [person]) } : {}),
		note: 'Between February and April 2018; known from the passage that the publication prints.',
		addedAt: builtAt
	};
}

const workshop: Source = {
	id: 'source:workshop',
	title: 'Stakeholder workshop',
	kind: 'workshop',
	texts: {},
	phase: 'consolidating',
	groups: idSet('group', ['clients', 'staff', 'referrers']),
	note: 'Three hours after the interviews: 15 people commented on the interpretations. Nothing said there is printed, so no passage is located in it. Its date is not given.',
	addedAt: builtAt
};

/** The publication, each interview it quotes from, and the workshop. */
export const sources: readonly Source[] = [
	publication,
	interview('client-1', 'Client 1', 'clients', true),
	interview('client-3', 'Client 3', 'clients', true),
	interview('client-14', 'Client 14', 'clients', true),
	interview('staff-3', 'Staff 3', 'staff', false),
	interview('staff-7', 'Staff 7', 'staff', false),
	interview('staff-9', 'Staff 9', 'staff', false),
	interview('staff-11', 'Staff 11', 'staff', false),
	interview('gp-2', 'General Practitioner 2', 'referrers', false),
	workshop,
	...stepSources,
	approachSource
];
