import { project, type SmallProject } from '../../fixtures/small-project';

/** The inter-war democracies of Rihoux & De Meur (2009, in Configurational Comparative Methods, ch. 3) as crisp sets: developed, urban, literate, industrial, stable, and survived. */
export const lipset: Readonly<Record<string, string>> = {
	Austria: '101100',
	Belgium: '111111',
	Czechoslovakia: '111111',
	Estonia: '001010',
	Finland: '101011',
	France: '101111',
	Germany: '111100',
	Greece: '000000',
	Hungary: '001000',
	Ireland: '101011',
	Italy: '000010',
	Netherlands: '111111',
	Poland: '001000',
	Portugal: '000000',
	Romania: '000010',
	Spain: '000000',
	Sweden: '101111',
	'United Kingdom': '111111'
};

export const sets = ['developed', 'urban', 'literate', 'industrial', 'stable', 'survived'] as const;

/** Those countries as cases, with the sets named as the contexts of a configuration whose outcome is survival. */
export function lipsetProject(contexts: readonly (typeof sets)[number][]): SmallProject {
	const made = project().configuration('1', [...contexts.map((name) => `C ${name}`), 'O survived']);
	for (const [country, values] of Object.entries(lipset)) {
		made.case(country);
		sets.forEach((element, place) =>
			made.add('value', {
				id: `value:${country}-${element}`,
				case: `case:${country}`,
				element: `element:${element}`,
				presence: values[place] === '1' ? 'present' : 'absent',
				from: 'table'
			})
		);
	}
	for (const name of sets)
		if (!contexts.includes(name) && name !== 'survived') made.element(name, name);
	return made;
}
