import type { Kind, RecordOf } from '../../src/lib/core/model/kinds';
import type { Coder } from '../../src/lib/core/model/keeping';
import type { Project } from '../../src/lib/core/model/project';
import { approachReports } from './approaches/evidence';
import { elementRecords } from './elements';
import { clientQuotes } from './evidence/quotes-clients';
import { referrerQuotes } from './evidence/quotes-referrers';
import { staffQuotes } from './evidence/quotes-staff';
import { practiceReports } from './evidence/reports-practice';
import { theoryReports } from './evidence/reports-theory';
import { caseValues } from './judgement/case-values';
import { decisions } from './judgement/decisions';
import { distinctions, questions, searches } from './judgement/questions';
import { extractOf } from './kit/extract';
import { analyst, builtAt, entry, type Entry } from './kit/record';
import { numbers } from './numbers';
import { cases, groups, persons } from './people';
import { citation, sources } from './sources';
import { stepReports } from './steps/evidence';
import { stepQuotes } from './steps/quotes';
import { configurations, theories } from './theories';
import { versions } from './versions';

const project: Project = {
	id: 'project:social-prescribing',
	name: 'Social prescribing',
	heuristic: 'ICMO',
	programme:
		'Social prescribing by a voluntary community organisation in a deprived inner-city area in the North of England',
	note: 'A published study as a worked example: every passage is a paraphrase with its place, and the roles are those the study marks unless a note says otherwise.',
	citation,
	createdAt: builtAt
};

const coder: Coder = { id: analyst, name: 'Analyst of the example', initials: 'AE' };

const extracts = [
	...clientQuotes,
	...staffQuotes,
	...referrerQuotes,
	...practiceReports,
	...theoryReports,
	...stepQuotes,
	...stepReports,
	...approachReports
].map(extractOf);

function all<K extends Kind>(kind: K, records: readonly RecordOf<K>[]): Entry[] {
	return records.map((record) => entry(kind, record));
}

/** Every record of the worked example, kind by kind in the order of project files. */
export function exampleRecords(): Entry[] {
	return [
		...all('project', [project]),
		...all('element', elementRecords()),
		...all('configuration', configurations),
		...all('theory', theories),
		...all('version', versions),
		...all('question', questions),
		...all('distinct', distinctions),
		...all('coder', [coder]),
		...all('source', sources),
		...all('person', persons),
		...all('case', cases),
		...all('group', groups),
		...all('number', numbers),
		...all('extract', extracts),
		...all('value', caseValues),
		...all('decision', decisions),
		...all('search', searches)
	];
}
