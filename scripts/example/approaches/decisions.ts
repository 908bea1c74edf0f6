import type { Decision } from '../../../src/lib/core/model/judgement';
import { analyst, decidedAt, idSet } from '../kit/record';

const rivals = idSet('theory', ['intensive-support', 'empowerment']);
const about = (key: string) => [{ kind: 'record' as const, record: `case:approach-${key}` }];
const both = [
	{ kind: 'theory' as const, theory: 'theory:intensive-support' as const },
	{ kind: 'theory' as const, theory: 'theory:empowerment' as const }
];
const taken = { coder: analyst, at: decidedAt };

/** How the two approaches stand to each other, and what is judged of single clients; of the others nothing is. */
export const approachDecisions: readonly Decision[] = [
	{
		id: 'decision:intensive-support-under-test',
		kind: 'situate',
		text: 'Under test. The authors call for a supportive way of working where inequalities are to be lessened; few of the clients they name are shown to be met in that way, so that what it would have done for the others is not told.',
		about: both.slice(0, 1),
		...taken
	},
	{
		id: 'decision:empowerment-under-test',
		kind: 'situate',
		text: 'Under test. It was enough for somebody in a secure place and not for others; whether that is the condition is what further cases have to show.',
		about: both.slice(1),
		...taken
	},
	{
		id: 'decision:approaches-as-rivals',
		kind: 'juxtapose',
		text: 'Held as rivals, though the authors find them neither always told apart nor wholly incompatible: they differ in the mechanism, being cared for or taking responsibility, and so passages can speak for the one and against the other.',
		about: both,
		extracts: idSet('extract', ['marie-who-needs-it']),
		...taken
	},
	{
		id: 'decision:andy-empowerment',
		kind: 'adjudicate',
		text: 'A reminder was enough for somebody with a secure home and job; nothing tells of support beyond it.',
		about: about('andy'),
		extracts: idSet('extract', ['andy-kick-start']),
		verdict: { rivals, holds: 'theory:empowerment' },
		...taken
	},
	{
		id: 'decision:brenda-both',
		kind: 'reconcile',
		text: 'She wanted to order her own life, and got there with a link worker who cared: the one without the other would not explain it.',
		about: about('brenda'),
		extracts: idSet('extract', ['brenda-cared-for']),
		verdict: { rivals, holds: 'both needed' },
		...taken
	},
	{
		id: 'decision:carol-neither',
		kind: 'adjudicate',
		text: 'The light touch did not carry her; whether intensive support would have is not told, for she was not given it.',
		about: about('carol'),
		extracts: idSet('extract', ['carol-could-not']),
		verdict: { rivals, holds: 'neither' },
		...taken
	},
	{
		id: 'decision:targets-tell-nothing-apart',
		kind: 'note',
		text: 'What is told of Zaheer and of Christine is what targets and turnover do under either approach. It tells the two apart in nothing, and no judgement is taken from it.',
		about: [...about('zaheer'), ...about('christine')],
		extracts: idSet('extract', ['zaheer-discharged', 'christine-lost-her']),
		...taken
	}
];
